/** Gives a word's lemma from its form and Penn tag: irregular forms, words learnt one by one, then endings learnt. */
import { z } from 'zod';
import { cellList, readTable } from '../lexicon/table.js';
import type { ModelFile } from './model-file.js';

export const LemmaPart = z.strictObject({
  /** tag → form → lemma, where the endings would err. */
  words: z.record(z.string(), z.record(z.string(), z.string())),
  /** tag → ending → what to take off and put on, as “n:letters”. The longest ending that fits decides. */
  endings: z.record(z.string(), z.record(z.string(), z.string())),
  /** Endings of adjectives that keep their capital: those of nations. */
  capitals: z.array(z.string()),
});

/** Longest ending that is looked at, in letters. */
export const longestEnding = 6;

/** Letters of an ending of adjectives that keep their capital. */
export const capitalEnding = 3;

/** Tags of proper names, which keep their capitals. */
export const properTags: ReadonlySet<string> = new Set(['NNP', 'NNPS']);

export class Lemmatiser {
  private readonly irregular = new Map<string, string>();
  private readonly words = new Map<string, string>();
  private readonly endings = new Map<string, { off: number; on: string }>();
  private readonly capitals: ReadonlySet<string>;
  /** Tag → form → lemma. */
  private readonly remembered = new Map<string, Map<string, string>>();

  constructor(model: ModelFile) {
    for (const { cells } of readTable('irregular-forms', ['form', 'tags', 'lemma'])) {
      for (const tag of cellList(cells.tags)) this.irregular.set(`${tag} ${cells.form}`, cells.lemma);
    }
    const part = model.part('lemmas', LemmaPart);
    this.capitals = new Set(part.capitals);
    for (const [tag, words] of Object.entries(part.words)) {
      for (const [form, lemma] of Object.entries(words)) this.words.set(`${tag} ${form}`, lemma);
    }
    for (const [tag, endings] of Object.entries(part.endings)) {
      for (const [ending, edit] of Object.entries(endings)) {
        const colon = edit.indexOf(':');
        this.endings.set(`${tag} ${ending}`, {
          off: Number(edit.slice(0, colon)),
          on: edit.slice(colon + 1),
        });
      }
    }
  }

  /** The lemma: lower case, but for proper names and “I”. */
  lemma(form: string, tag: string): string {
    let lemmas = this.remembered.get(tag);
    if (lemmas === undefined) {
      lemmas = new Map();
      this.remembered.set(tag, lemmas);
    }
    let lemma = lemmas.get(form);
    if (lemma === undefined) {
      lemma = this.find(form, tag);
      if (lemmas.size >= 5000) lemmas.clear();
      lemmas.set(form, lemma);
    }
    return lemma;
  }

  private find(form: string, tag: string): string {
    const proper = properTags.has(tag);
    const lower = form.toLowerCase();
    // A letter as a noun keeps its case: “vitamin C”, “X marks the spot”.
    if (form === 'I' || (tag === 'NN' && form.length === 1)) return form;
    const known = this.irregular.get(`${tag} ${lower}`) ?? this.words.get(`${tag} ${lower}`);
    if (known !== undefined) return proper ? capitalsOf(form, known) : known;
    if (tag === 'CD' && /^\d{1,3}(?:,\d{3})+/.test(form)) return form.replaceAll(',', '');
    const base = proper || (tag === 'JJ' && this.keepsCapital(form)) ? form : lower;
    for (let length = Math.min(longestEnding, lower.length - 1); length >= 0; length--) {
      const edit = this.endings.get(`${tag} ${lower.slice(lower.length - length)}`);
      if (edit !== undefined && edit.off < lower.length)
        return base.slice(0, base.length - edit.off) + edit.on;
    }
    return base;
  }

  /** True for the adjective of a nation, written with its capital: Syrian, Irish. */
  private keepsCapital(form: string): boolean {
    return /^\p{Lu}\p{Ll}/u.test(form) && this.capitals.has(form.slice(-capitalEnding));
  }
}

/** The lemma with the capitals that the form has. */
function capitalsOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same].toLowerCase() === lemma[same].toLowerCase())
    same++;
  return form.slice(0, same) + lemma.slice(same);
}
