/** Sentences for tests of names, without a parser. */
import type { ParsedWord } from './parsed-word.js';

/** A sentence of words; those with a capital are proper nouns, the others common ones. */
export function sentence(text: string): ParsedWord[] {
  return text
    .split(' ')
    .filter((form) => form !== '')
    .map((form) => ({
      form,
      lemma: form,
      xpos: /^\p{Lu}/u.test(form) ? 'NNP' : 'NN',
      head: -1,
      deprel: 'root',
    }));
}
