/**
 * Reads headlines In Title Case and IN CAPITALS as prose would write them: where every word has a capital, a capital tells
 * nothing, and words that prose writes in small letters are read in small letters (truecasing, Lita et al. 2003).
 */
import { z } from 'zod';
import { readTable } from '../lexicon/table.js';
import { countryAlias } from './coreference/words.js';
import { rootKind, rootKindOf } from './features.js';
import type { Lemmatiser } from './lemmatise.js';
import type { ModelFile } from './model-file.js';
import { classBit, phraseAt, wordClassBits } from './names/name-words.js';

export const CasingPart = z.strictObject({
  /** Words, and lemmas of words, that prose mostly writes in small letters. */
  ordinary: z.array(z.string()),
});

const given = classBit('given');
const surname = classBit('surname');
const organisation = classBit('organisation');
/** Tags under which a form is looked up as another form of an ordinary word: “expels” is one where “expel” is. */
const inflected = ['VBZ', 'VBD', 'VBG', 'NNS'] as const;
/** Fewer words are no headline: a signature or a name. */
const fewestWords = 3;

export class Casing {
  private readonly ordinary: ReadonlySet<string>;
  private readonly little = new Set(readTable('title-words', ['word']).map(({ cells }) => cells.word));

  constructor(
    model: ModelFile,
    private readonly lemmatiser: Lemmatiser,
  ) {
    this.ordinary = new Set(model.part('casing', CasingPart).ordinary);
  }

  /** A sentence’s words as prose would write them; the array itself for a sentence that is no headline. Linear. */
  asProse(forms: readonly string[]): readonly string[] {
    if (forms.length < fewestWords) return forms;
    const kind = rootKind(forms);
    const shouting = kind === rootKindOf.capitals;
    if (!shouting && (kind !== rootKindOf.titled || !this.isTitled(forms))) return forms;
    const lower = forms.map((form) => form.toLowerCase());
    const written = forms.slice();
    for (let i = 0; i < forms.length; i++) {
      const end = i + (phraseAt(lower, i)?.length ?? 1);
      if (end === i + 1 && this.isOrdinary(forms, lower, i, shouting))
        written[i] = i === 0 ? capitalised(forms[i]) : lower[i];
      else if (shouting) for (let k = i; k < end; k++) written[k] = nameForm(forms[k], lower[k]);
      i = end - 1;
    }
    return written;
  }

  /** True where all words but little ones have capitals. */
  private isTitled(forms: readonly string[]): boolean {
    return forms.every((form) => !/^\p{Ll}/u.test(form) || this.little.has(form));
  }

  private isOrdinary(
    forms: readonly string[],
    lower: readonly string[],
    i: number,
    shouting: boolean,
  ): boolean {
    const word = lower[i];
    if (isInitials(forms[i], word) && (!shouting || forms[i].includes('.'))) return false;
    if (countryAlias(word) !== undefined || !this.isKnown(word)) return false;
    const classes = wordClassBits(word);
    if ((classes & given) !== 0 && i + 1 < lower.length && this.isSurname(lower[i + 1])) return false;
    return (classes & surname) === 0 || i === 0 || (wordClassBits(lower[i - 1]) & given) === 0;
  }

  private isKnown(word: string): boolean {
    if (this.ordinary.has(word)) return true;
    if (!/^\p{L}+(?:s|ed|ing)$/u.test(word)) return false;
    return inflected.some((tag) => this.ordinary.has(this.lemmatiser.lemma(word, tag)));
  }

  /** A surname that is no ordinary word, or a word that nothing is known of. */
  private isSurname(word: string): boolean {
    return /^\p{L}/u.test(word) && !this.isKnown(word);
  }
}

/** Written in capitals throughout, as initials are: EU, U.S. */
function isInitials(form: string, lower: string): boolean {
  return form.length > 1 && form !== lower && form === form.toUpperCase();
}

function capitalised(form: string): string {
  return form[0] + form.slice(1).toLowerCase();
}

/** A name in capitals as prose would write it: KREMLIN with one capital, EU as it is. */
function nameForm(form: string, lower: string): string {
  if (form.length < 2 || form.includes('.') || !/^\p{L}/u.test(form)) return form;
  const isShort = (wordClassBits(lower) & organisation) !== 0 || countryAlias(lower) !== undefined;
  const isSpelt = !/[aeiouy]/.test(lower) || (isShort && form.length <= 4);
  return isSpelt ? form : capitalised(form);
}
