/** What a sentence does to a measure: the act of its verb or noun, what it only presupposes, what it tells as standing. */
import type { Sentence, Token } from '../../language/analysis.js';
import type { MeasureTerms } from './measure-terms.js';
import type { MeasureWords } from './measure-words.js';

/** What the verb does to the measure, or the noun of a verb above or before the instrument: “a pause of its tariffs”. */
export function actOf(
  sentence: Sentence,
  noun: number,
  verb: number | null,
  predicate: number,
  { terms }: MeasureWords,
): MeasureTerms['act'] {
  const above = sentence.tokens[noun].head;
  const candidates = [verb, predicate, noun, above, noun + 1].filter(
    (word) => word !== null && word >= 0 && word < sentence.tokens.length,
  ) as number[];
  let announced = false;
  for (const word of candidates) {
    if (word === noun + 1 && sentence.tokens[word].upos !== 'NOUN') continue;
    const act = terms.act(sentence, word);
    if (act !== null && act !== 'announce') return act;
    announced ||= act === 'announce';
  }
  return announced ? 'announce' : null;
}

/** “Remains at 20%”, “stays in place”, “the existing tariff”. */
export function staysAt(
  sentence: Sentence,
  noun: number,
  verb: number | null,
  { terms }: MeasureWords,
): boolean {
  if (verb !== null && sentence.tokens[verb].upos === 'VERB' && terms.verb(sentence, verb) === 'stays')
    return true;
  const above = sentence.tokens[noun].head;
  const isSubject = sentence.tokens[noun].deprel.startsWith('nsubj');
  if (isSubject && above >= 0) {
    if (terms.verb(sentence, above) === 'stays') return true;
    for (let at = Math.max(noun, above - 2); at <= above; at++) {
      if (terms.phrase(sentence, at)?.tells !== 'stays') continue;
      return !/^(put|set)$/.test(sentence.tokens[at - 1]?.lemma ?? '');
    }
  }
  return sentence.childrenWith(noun, 'amod').some(({ index }) => terms.word(sentence, index) === 'stays');
}

/** “Suggests cutting the tariff”: a noun that another verb than the predicate changes tells what stands, and no new act. */
export function isPresupposed(
  sentence: Sentence,
  noun: number,
  verb: number | null,
  { terms }: MeasureWords,
): boolean {
  if (verb !== null) return false;
  const { head, deprel } = sentence.tokens[noun];
  if (head < 0 || sentence.tokens[head].upos !== 'VERB' || !/^(obj|nsubj:pass|obl)/.test(deprel))
    return false;
  const act = terms.act(sentence, head);
  return act !== null && act !== 'announce' && act !== 'impose' && act !== 'exempt';
}

/** “Duties fell from 145% to 30%”: the verb of which the noun is the subject, when it says how the rate goes. */
export function verbOfSubject(sentence: Sentence, noun: number, { terms }: MeasureWords): number | null {
  const { head, deprel } = sentence.tokens[noun];
  if (head < 0 || deprel !== 'nsubj' || sentence.tokens[head].upos !== 'VERB') return null;
  const act = terms.act(sentence, head);
  const tells = terms.verb(sentence, head);
  return act === 'raise' || act === 'reduce' || tells === 'stays' ? head : null;
}

/** “The tariff truce”, “on each other’s goods”, “neither taxes the other’s goods”. */
export function isMutual(sentence: Sentence, noun: number): boolean {
  if (sentence.tokens[noun].lemma === 'truce') return true;
  const { tokens } = sentence;
  for (let at = noun + 1; at + 1 < Math.min(tokens.length, noun + 9); at++) {
    if (!/^(other|another)$/i.test(tokens[at + 1].form)) continue;
    if (/^(each|one)$/i.test(tokens[at].form)) return true;
    if (/^the$/i.test(tokens[at].form) && isOfEither(tokens.slice(0, noun))) return true;
  }
  return false;
}

function isOfEither(before: readonly Token[]): boolean {
  return before.some(({ form }) => /^(each|either|neither)$/i.test(form));
}

/** “Remain suspended”: what is paused already goes on to be. */
export function goesOn(sentence: Sentence, verb: number, { terms }: MeasureWords): boolean {
  const above = sentence.tokens[verb].head;
  const stays = (word: number) => /^(remain|stay|continue)$/.test(sentence.tokens[word].lemma);
  return (
    sentence.childrenWith(verb, 'aux:pass', 'aux', 'cop').some(({ index }) => stays(index)) ||
    (above >= 0 && sentence.tokens[verb].deprel === 'xcomp' && terms.verb(sentence, above) === 'stays')
  );
}
