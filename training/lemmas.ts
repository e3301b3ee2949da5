/** Learns the lemmatiser's words and endings from a treebank. */
import type { z } from 'zod';
import type { ConlluSentence } from '../src/language/conllu.js';
import { capitalEnding, type LemmaPart, longestEnding, properTags } from '../src/language/lemmatise.js';

type Table = Record<string, Record<string, string>>;

/** Tags of foreign words, addresses and the like, from whose endings nothing can be learnt. */
const uninflected: ReadonlySet<string> = new Set(['FW', 'ADD', 'GW', 'NFP', 'LS', 'UH']);

/** Words as often as they must be seen before their lemma is learnt as a word. */
const leastCount = 1;

/**
 * For each tag, which ending takes what off and puts what on: an ending is kept where it decides otherwise than the
 * longest shorter one. Then the words that the endings get wrong.
 */
export function learnLemmas(sentences: readonly ConlluSentence[]): z.infer<typeof LemmaPart> {
  const counts = new Map<string, Map<string, Map<string, number>>>();
  for (const sentence of sentences) {
    for (const { form, lemma, xpos, upos } of sentence.words) {
      if (lemma === '_' || upos === 'X') continue;
      const forms = counts.get(xpos) ?? new Map();
      counts.set(xpos, forms);
      const lemmas = forms.get(form.toLowerCase()) ?? new Map();
      forms.set(form.toLowerCase(), lemmas);
      // The lemma of a name keeps the form’s capitals; that of any other word has its own: American, CEO, I.
      const written = properTags.has(xpos) ? lemma.toLowerCase() : lemma;
      lemmas.set(written, (lemmas.get(written) ?? 0) + 1);
    }
  }
  const words: Table = {};
  const endings: Table = {};
  for (const [tag, forms] of [...counts].sort(byKey)) {
    const best = new Map([...forms].map(([form, lemmas]) => [form, mostFrequent(lemmas)]));
    const inflected = !uninflected.has(tag);
    const learnt = learnEndings(
      new Map(inflected ? [...best].map(([form, lemma]) => [form, lemma.toLowerCase()]) : []),
    );
    endings[tag] = Object.fromEntries([...learnt].sort(byKey));
    const exceptions: [string, string][] = [];
    for (const [form, lemma] of best) {
      const seen = [...forms.get(form)!.values()].reduce((sum, n) => sum + n, 0);
      if (seen >= leastCount && applyEndings(learnt, form) !== lemma) exceptions.push([form, lemma]);
    }
    words[tag] = Object.fromEntries(exceptions.sort(byKey));
  }
  return { words, endings, capitals: capitalEndings(counts.get('JJ') ?? new Map()) };
}

/** Endings of adjectives whose lemmas mostly have a capital: American, Syrian, Irish. */
function capitalEndings(forms: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const capitals = new Map<string, number>();
  const all = new Map<string, number>();
  for (const [form, lemmas] of forms) {
    const lemma = mostFrequent(new Map(lemmas));
    const ending = form.slice(-capitalEnding);
    all.set(ending, (all.get(ending) ?? 0) + 1);
    if (lemma !== lemma.toLowerCase()) capitals.set(ending, (capitals.get(ending) ?? 0) + 1);
  }
  return [...capitals]
    .filter(([ending, count]) => count >= 2 && count >= 0.5 * all.get(ending)!)
    .map(([ending]) => ending)
    .sort();
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

function mostFrequent(counts: Map<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || byKey(a, b))[0][0];
}

/** The edit that turns a form into its lemma: letters off its end, letters on. Null when they share too little. */
function editOf(form: string, lemma: string): string | null {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  if (same === 0 || form.length - same > longestEnding) return null;
  return `${form.length - same}:${lemma.slice(same)}`;
}

function learnEndings(best: ReadonlyMap<string, string>): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [form, lemma] of best) {
    const edit = editOf(form, lemma);
    if (edit === null || !/^[\p{L}’'-]+$/u.test(form)) continue;
    for (let length = 0; length <= Math.min(longestEnding, form.length - 1); length++) {
      const ending = form.slice(form.length - length);
      const edits = votes.get(ending) ?? new Map();
      votes.set(ending, edits);
      edits.set(edit, (edits.get(edit) ?? 0) + 1);
    }
  }
  const endings = new Map<string, string>();
  for (const ending of [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const edits = votes.get(ending)!;
    const edit = mostFrequent(edits);
    const total = [...edits.values()].reduce((sum, n) => sum + n, 0);
    const sure = ending.length <= 2 || (total >= 2 && edits.get(edit)! / total >= 0.6);
    if (sure && applied(endings, ending) !== edit) endings.set(ending, edit);
  }
  if (!endings.has('')) endings.set('', '0:');
  return endings;
}

function applied(endings: ReadonlyMap<string, string>, ending: string): string | undefined {
  for (let length = ending.length; length >= 0; length--) {
    const edit = endings.get(ending.slice(ending.length - length));
    if (edit !== undefined) return edit;
  }
  return undefined;
}

function applyEndings(endings: ReadonlyMap<string, string>, form: string): string {
  for (let length = Math.min(longestEnding, form.length - 1); length >= 0; length--) {
    const edit = endings.get(form.slice(form.length - length));
    if (edit === undefined) continue;
    const colon = edit.indexOf(':');
    const off = Number(edit.slice(0, colon));
    if (off < form.length) return form.slice(0, form.length - off) + edit.slice(colon + 1);
  }
  return form;
}
