/**
 * How a document uses each word: after a given name or a title, before a company’s ending, after “in”, as a subject, in
 * small letters. One unclear mention then learns from the clear ones.
 */
import { factsOf } from './form-facts.js';
import { isNameLike } from './name-features.js';
import { classBit } from './name-words.js';
import type { ParsedWord } from './parsed-word.js';

const person = 1;
const ordinary = 2;
const organisation = 4;
const located = 8;
const acting = 16;
const inside = 32;

const given = classBit('given');
const title = classBit('title');
const organisationWord = classBit('organisation-word');
const placing: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'across',
  'outside',
  'throughout',
  'around',
]);

export class DocumentWords {
  private readonly uses = new Map<string, number>();
  /** True for a document that spares capitals: names may then stand in small letters. */
  readonly careless: boolean;

  constructor(sentences: readonly (readonly ParsedWord[])[]) {
    let careless = false;
    for (const words of sentences) {
      this.read(words);
      if (words.length > 0 && /^\p{Ll}/u.test(words[0].form)) careless = true;
      for (const { form } of words) {
        if (form === 'i') careless = true;
      }
    }
    this.careless = careless;
  }

  /** The uses of a word, given in small letters, as a set of bits. */
  usesOf(lower: string): number {
    return this.uses.get(lower) ?? 0;
  }

  private read(words: readonly ParsedWord[]): void {
    const facts = factsOf(words);
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      const { lower } = facts[i];
      let use = 0;
      if (!isNameLike(word, facts[i])) use = ordinary;
      else {
        const before = i > 0 ? words[i - 1] : null;
        const after = i + 1 < words.length ? words[i + 1] : null;
        if (i > 0) use |= inside;
        if (before && isNameLike(before, facts[i - 1]) && (facts[i - 1].classes & (given | title)) !== 0)
          use |= person;
        if (after && isNameLike(after, facts[i + 1]) && (facts[i + 1].classes & organisationWord) !== 0)
          use |= organisation;
        if (before && placing.has(before.lemma)) use |= located;
        if (word.deprel === 'nsubj') use |= acting;
      }
      if (use !== 0) this.uses.set(lower, (this.uses.get(lower) ?? 0) | use);
    }
  }
}
