/** What a form alone tells the name tagger, worked out once for forms that recur. */
import { shapeOf } from '../features.js';
import { remembered, rememberedFor } from '../remembered.js';
import { hashOf } from './feature-hash.js';
import { wordClassBits } from './name-words.js';

export interface FormFacts {
  /** The form in small letters. */
  readonly lower: string;
  /** True where it has a capital. */
  readonly capital: boolean;
  /** The numbers of the form in small letters and of its shape. */
  readonly lowerHash: number;
  readonly shapeHash: number;
  /** The classes under which `lexicon/name-words.tsv` has it, as a set of bits. */
  readonly classes: number;
}

export const formFacts: (form: string) => FormFacts = remembered((form) => {
  const lower = form.toLowerCase();
  return {
    lower,
    capital: lower !== form,
    lowerHash: hashOf(lower),
    shapeHash: hashOf(shapeOf(form)),
    classes: wordClassBits(lower),
  };
});

/** What the forms of a sentence tell, looked up once: its document and the sentence itself both ask. */
export const factsOf = rememberedFor((words: readonly { readonly form: string }[]): readonly FormFacts[] =>
  words.map(({ form }) => formFacts(form)),
);
