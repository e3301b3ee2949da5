/**
 * Gives a sentence that opens with a plain phrase and a past verb its subject back: “Cuba suppressed dissent”, “Police dispersed
 * protesters”, where the tree has the name as an adverb or the verb as a modifier. Only a sentence with no other main verb.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { datelineLength } from '../../language/datelines.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** How many words the opening phrase may have. */
const longest = 8;

/** Tags of the words of a plain phrase. */
const phraseTags: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'X']);

/** The sentence with such a subject put right; the sentence itself where nothing is amiss. */
export function withOpeningSubject(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const from = datelineLength(sentence.tokens.map(({ form }) => form));
  const verb = openingVerb(sentence, from, words);
  if (verb === null || !isMainVerb(sentence, verb)) return sentence;
  const { tokens } = sentence;
  if (tokens[verb.index + 1]?.form.toLowerCase() === 'by') return sentence;
  const known = sentence.childrenWith(verb.index, 'nsubj', 'csubj')[0];
  const full = tokens[tokens.length - 1].form === '.';
  const isRoot = verb.index === sentence.root;
  if (isRoot && known !== undefined && (known.deprel === 'nsubj' || !full)) return sentence;
  if (!isRoot && !opensPhrase(tokens[verb.index + 1])) return sentence;
  return rehung(sentence, changesFor(sentence, from, verb, words), text);
}

/** The past verb right after the phrase that opens the sentence, or null. */
function openingVerb({ tokens }: Sentence, from: number, words: KnownWords): Token | null {
  for (const token of tokens.slice(from, from + longest + 1)) {
    const { index, form, upos, xpos } = token;
    const lower = /^\p{Ll}/u.test(form);
    if (index > from && lower && ((upos === 'VERB' && /^VB[DN]$/.test(xpos)) || words.isPastVerb(form))) {
      return endsPhrase(tokens[index - 1]) ? token : null;
    }
    const plain =
      phraseTags.has(upos) ||
      form === '-' ||
      joinsAdjectives(tokens, token) ||
      (index === from && /^\p{Lu}/u.test(form) && upos !== 'PRON');
    if (!plain) return null;
  }
  return null;
}

/** “Chilean and Peruvian planes”. */
function joinsAdjectives(tokens: readonly Token[], { index, upos }: Token): boolean {
  return upos === 'CCONJ' && tokens[index - 1]?.upos === 'ADJ' && tokens[index + 1]?.upos === 'ADJ';
}

function endsPhrase({ upos, form }: Token): boolean {
  return (
    upos === 'NOUN' || upos === 'PROPN' || (/^\p{Lu}/u.test(form) && !/^(The|A|An|In|On|At)$/.test(form))
  );
}

function opensPhrase(token: Token | undefined): boolean {
  return token !== undefined && (phraseTags.has(token.upos) || token.upos === 'PRON');
}

/** “Washington lifted sanctions on two banks, the Treasury said”, read as sanctions and a Treasury that said. */
function isReportedObject({ tokens, root }: Sentence, verb: number): boolean {
  const { head, deprel } = tokens[verb];
  if (head <= verb || !/^(amod|compound)/.test(deprel)) return false;
  const noun = tokens[head];
  return (
    noun.head === root &&
    root > head &&
    noun.deprel === 'nsubj' &&
    tokens[root].upos === 'VERB' &&
    tokens.some((token) => token.head === root && token.deprel === 'nsubj' && token.index > head)
  );
}

/** What truly is an auxiliary; a parser at a loss takes “Beijing” for one. */
const auxiliary =
  /^(am|are|be|been|being|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would|['’].*)$/i;

/** True when nothing else can be the main verb: the root is the verb, a word of the phrase, or what the verb modifies. */
function isMainVerb(sentence: Sentence, { index, head, deprel }: Token): boolean {
  const { root, tokens } = sentence;
  if (sentence.child(index, 'mark') !== null) return false;
  if (sentence.childrenWith(index, 'aux').some(({ form }) => auxiliary.test(form))) return false;
  if (root === index) return true;
  const other = tokens[root];
  if (isReportedObject(sentence, index)) return true;
  if (other.upos === 'VERB' || other.upos === 'AUX' || sentence.child(root, 'cop', 'aux') !== null)
    return false;
  if (root < index) return true;
  return (
    head >= index &&
    (head === root || tokens[head].head === root) &&
    /^(amod|compound|case|acl|nsubj|csubj)/.test(deprel)
  );
}

function changesFor(sentence: Sentence, from: number, verb: Token, words: KnownWords): Changes {
  const { tokens, root } = sentence;
  const changes = new Changes();
  const subject = tokens[verb.index - 1];
  const reported = isReportedObject(sentence, verb.index);
  changes.set(verb.index, {
    head: reported ? root : -1,
    deprel: reported ? 'ccomp' : 'root',
    upos: 'VERB',
    xpos: 'VBD',
    lemma: words.verbLemma(verb.form, verb.lemma),
  });
  const nominal = subject.upos === 'NOUN' || subject.upos === 'PROPN';
  const tags = nominal ? {} : { upos: 'PROPN', xpos: 'NNP', lemma: subject.form };
  changes.set(subject.index, { head: verb.index, deprel: 'nsubj', ...tags });
  for (const { index, head, deprel } of tokens.slice(from, subject.index)) {
    if (head < subject.index && head >= from) continue;
    changes.set(index, {
      head: subject.index,
      deprel: /^(det|amod|nummod|nmod|compound)/.test(deprel) ? deprel : 'compound',
    });
  }
  for (const { index, head } of tokens.slice(0, from))
    if (head === root) changes.set(index, { head: verb.index });
  // What the verb was hung on is its object; what hung on the lost root hangs on the verb.
  const object = root > verb.index && !reported ? root : verb.head > verb.index ? verb.head : -1;
  if (object >= 0)
    changes.set(object, { head: verb.index, deprel: tokens[object].upos === 'ADJ' ? 'xcomp' : 'obj' });
  for (const { index, head, deprel } of tokens.slice(verb.index + 1)) {
    if (index === object) continue;
    if (head >= 0 && head < verb.index) changes.set(index, { head: verb.index });
    else if (!reported && head === root && head !== verb.index && deprel === 'punct')
      changes.set(index, { head: verb.index });
  }
  return changes;
}
