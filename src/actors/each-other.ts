/** Whom “each other” and “one another” stand for: those whom the clause is about, “Peru and Chile accused each other”. */
import type { Sentence } from '../language/analysis.js';
import { conjuncts } from './conjuncts.js';
import { saidBy } from './identity.js';
import type { Ask } from './noun-owners.js';
import type { Found } from './reading.js';

/** How far above the words their clause may be. */
const longestWay = 8;

/** The several actors of the subject; null where the word is no part of such a pair. */
export function eachOther(sentence: Sentence, word: number, ask: Ask): readonly Found[] | null {
  if (!words.has(sentence.tokens[word].form)) return null;
  if (!isPair(sentence, word, word + 1) && !isPair(sentence, word - 1, word)) return null;
  let at = sentence.tokens[word].head;
  for (let steps = 0; at >= 0 && steps < longestWay; steps++) {
    const subject = sentence.child(at, 'nsubj');
    if (subject !== null && subject.index < word && !sentence.governs(subject.index, word)) {
      const those = [subject, ...conjuncts(sentence, subject.index)];
      return those
        .flatMap(({ index }) => ask(sentence, index))
        .map(({ identity, first, last }) => ({
          identity: saidBy('each other', identity),
          first,
          last,
        }));
    }
    at = sentence.tokens[at].head;
  }
  return [];
}

const words: ReadonlySet<string> = new Set(['each', 'other', 'one', 'another']);

function isPair({ tokens }: Sentence, first: number, second: number): boolean {
  return /^(?:each other|one another)$/.test(`${tokens[first]?.form} ${tokens[second]?.form}`);
}
