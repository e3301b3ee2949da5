/** Learns which words prose writes in small letters, from the treebank and our own sentences. */
import type { z } from 'zod';
import type { CasingPart } from '../src/language/casing.js';
import type { ConlluSentence } from '../src/language/conllu.js';
import { rootKind, rootKindOf } from '../src/language/features.js';
import { tokenise } from '../src/language/tokenise.js';

/** Words that stand in small letters more often than with a capital, first words and headlines left out; and their lemmas. */
export function learnCasing(
  treebank: readonly ConlluSentence[],
  news: readonly string[],
): z.infer<typeof CasingPart> {
  const small = new Map<string, number>();
  const lemmas = new Map<string, string>();
  const read = (forms: readonly string[]): void => {
    if (rootKind(forms) > rootKindOf.headed) return;
    for (const form of forms.slice(1)) {
      const lower = form.toLowerCase();
      if (/^\p{L}/u.test(form)) small.set(lower, (small.get(lower) ?? 0) + (form === lower ? 1 : -1));
    }
  };
  for (const { words } of treebank) {
    read(words.map(({ form }) => form));
    for (const { form, lemma } of words) if (/^\p{Ll}+$/u.test(lemma)) lemmas.set(form.toLowerCase(), lemma);
  }
  for (const text of news) {
    const { starts, ends } = tokenise(text);
    read(starts.map((start, i) => text.slice(start, ends[i])));
  }
  const ordinary = new Set<string>();
  for (const [word, count] of small) {
    if (count <= 0) continue;
    ordinary.add(word);
    const lemma = lemmas.get(word);
    if (lemma !== undefined) ordinary.add(lemma);
  }
  return { ordinary: [...ordinary].sort() };
}
