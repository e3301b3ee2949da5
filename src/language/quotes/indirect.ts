/** Indirect quotes: said that, officials said, according to, as X reported, the claim that. */
import type { Quote, Sentence, Token } from '../analysis.js';
import { isReportingNoun, isReportingVerb } from './reporting-words.js';
import { addresseeOf, isNominal, subjectOf } from './speaker.js';

/** Quotes taken from one sentence at most: each may span it, so that time would not be linear without a bound. */
const mostCues = 40;

/** The indirect quotes of one sentence, in the order of their cues. */
export function indirectQuotes(sentence: Sentence): Quote[] {
  const quotes: Quote[] = [];
  let cues = 0;
  for (const { index, form } of sentence.tokens) {
    const quote =
      form.toLowerCase() === 'according'
        ? accordingTo(sentence, index)
        : isReportingVerb(sentence, index)
          ? isNegated(sentence, index)
            ? null
            : (clauseBelow(sentence, index) ?? clauseAbove(sentence, index))
          : isReportingNoun(sentence, index)
            ? clauseOfNoun(sentence, index)
            : null;
    if (quote !== null) quotes.push(quote);
    if (quote !== null && ++cues === mostCues) break;
  }
  return quotes;
}

/** “did not say that”: nothing is said. */
function isNegated(sentence: Sentence, verb: number): boolean {
  return sentence
    .childrenWith(verb, 'advmod')
    .some(({ lemma, form }) => lemma === 'not' || /^(?:not|n['’]t|never)$/i.test(form));
}

function quoteOf(
  sentence: Sentence,
  words: readonly number[],
  roles: Pick<Quote, 'speaker' | 'cue' | 'addressee' | 'content'>,
): Quote | null {
  const { tokens } = sentence;
  let first = 0;
  let last = words.length - 1;
  const trims = (i: number): boolean => tokens[words[i]].upos === 'PUNCT';
  while (first < last && (trims(first) || isThat(sentence, words[first]))) first++;
  while (last > first && trims(last)) last--;
  if (first >= last && trims(first)) return null;
  const { start, end } = sentence.span([words[first], words[last]]);
  return { mode: 'indirect', start, end, sentence: sentence.index, ...roles };
}

function isThat({ tokens }: Sentence, word: number): boolean {
  return /^(?:mark|obj|obl|advmod)$/.test(tokens[word].deprel) && tokens[word].form.toLowerCase() === 'that';
}

/** “X said (that) ...”, “..., X said” with the clause as complement. */
function clauseBelow(sentence: Sentence, verb: number): Quote | null {
  const clause = sentence.child(verb, 'ccomp') ?? clauseOfTold(sentence, verb);
  if (clause === null) return null;
  const words = sentence.subtree(clause.index);
  return quoteOf(sentence, apart(words, verb), { ...said(sentence, verb), content: clause.index });
}

/** “told reporters that ...”, where the tree takes the clause for one that describes the reporters. */
function clauseOfTold(sentence: Sentence, verb: number): Token | null {
  const told = addresseeOf(sentence, verb, null);
  if (told === null) return null;
  return sentence.childrenWith(told, 'acl').find(({ index }) => opensWithThat(sentence, index)) ?? null;
}

/** “That the talks had failed” has a subject: “that” is nobody whom the clause describes, whatever the tree has it as. */
function opensWithThat(sentence: Sentence, clause: number): boolean {
  if (hasThat(sentence, clause)) return true;
  const [first] = sentence.childrenWith(clause, 'obj', 'obl', 'advmod');
  return (
    first?.lemma.toLowerCase() === 'that' && first.index < clause && sentence.child(clause, 'nsubj') !== null
  );
}

/** The words on the clause’s side of the cue, where the tree let some cross it. */
function apart(words: readonly number[], cue: number): number[] {
  const before = words.filter((word) => word < cue);
  const after = words.filter((word) => word > cue);
  return before.length > after.length ? before : after;
}

function said(sentence: Sentence, verb: number): Pick<Quote, 'speaker' | 'cue' | 'addressee'> {
  const speaker = subjectOf(sentence, verb);
  return { speaker, cue: verb, addressee: addresseeOf(sentence, verb, speaker) };
}

/** “..., officials said, ...”, “as X reported”: the clause that the inserted one hangs from. */
function clauseAbove(sentence: Sentence, verb: number): Quote | null {
  const { tokens } = sentence;
  const { head, deprel } = tokens[verb];
  if (head < 0 || sentence.child(verb, 'obj') !== null) return null;
  const inserted =
    deprel.startsWith('parataxis') ||
    (deprel.startsWith('advcl') && sentence.child(verb, 'mark', 'advmod')?.form.toLowerCase() === 'as');
  if (!inserted || sentence.child(verb, 'nsubj') === null) return null;
  const own = new Set(sentence.subtree(verb));
  const words = sentence.subtree(head).filter((word) => !own.has(word));
  return words.length === 0 ? null : quoteOf(sentence, words, { ...said(sentence, verb), content: head });
}

/** “according to X”: what the clause around it tells. */
function accordingTo(sentence: Sentence, cue: number): Quote | null {
  const { tokens } = sentence;
  if (tokens[cue + 1]?.form.toLowerCase() !== 'to') return null;
  let source = tokens[cue].head > cue && isNominal(tokens[tokens[cue].head]) ? tokens[cue].head : -1;
  if (source < 0) source = tokens[cue].children.find((i) => i > cue + 1 && isNominal(tokens[i])) ?? -1;
  if (source < 0) return null;
  // The tree may hang the phrase from a noun; the clause is that of the verb above it.
  let clause = tokens[source].head === cue ? tokens[cue].head : tokens[source].head;
  for (
    let steps = 0;
    clause >= 0 && steps < 6 && isNominal(tokens[clause]) && tokens[clause].head >= 0;
    steps++
  ) {
    if (sentence.child(clause, 'cop') !== null) break;
    clause = tokens[clause].head;
  }
  if (clause < 0) return null;
  const own = new Set(sentence.subtree(tokens[source].head === cue ? cue : source));
  const words = sentence.subtree(clause).filter((word) => !own.has(word));
  if (words.length === 0) return null;
  return quoteOf(sentence, words, { speaker: source, cue, addressee: null, content: clause });
}

/** “the minister’s claim that ...”, “a warning from X that ...”. */
function clauseOfNoun(sentence: Sentence, noun: number): Quote | null {
  const clause = sentence
    .childrenWith(noun, 'acl', 'ccomp')
    .find(({ index, deprel }) => index > noun && deprel !== 'acl:relcl' && hasThat(sentence, index));
  if (clause === undefined) return null;
  const owner = sentence.child(noun, 'nmod:poss');
  const maker = sentence
    .childrenWith(noun, 'nmod')
    .find(({ index }) =>
      ['by', 'from', 'of'].includes(sentence.child(index, 'case')?.form.toLowerCase() ?? ''),
    );
  const speaker = owner?.index ?? maker?.index ?? null;
  return quoteOf(sentence, sentence.subtree(clause.index), {
    speaker,
    cue: noun,
    addressee: null,
    content: clause.index,
  });
}

function hasThat(sentence: Sentence, verb: number): boolean {
  return sentence.childrenWith(verb, 'mark').some(({ index }) => isThat(sentence, index));
}
