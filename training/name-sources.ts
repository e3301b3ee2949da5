/** Reads documents with gold names (UNER’s IOB2 files, re3d’s texts with spans) and the treebank’s with our own labels. */
import { readFileSync } from 'node:fs';
import { parseIob2 } from '../src/evaluate/iob2.js';
import { NamedText } from '../src/evaluate/names.js';
import type { Analyser } from '../src/language/analyse.js';
import type { Token } from '../src/language/analysis.js';
import type { ConlluSentence } from '../src/language/conllu.js';
import { nameTags } from '../src/language/names/name-tags.js';
import type { ParsedWord } from '../src/language/names/parsed-word.js';
import type { NamedDocument, NamedSentence } from './name-data.js';
import { placeOf, TreebankNames } from './treebank-names.js';

/** Gold counts as much as this many of our own labels: official statements, of which there are fewer, more than web text. */
const goldWeights = { tagged: 2, spanned: 4 };

/** Documents of an IOB2 file, parsed. Types other than PER, LOC and ORG are no names. */
export function taggedDocuments(path: string, analyser: Analyser): NamedDocument[] {
  const documents: NamedSentence[][] = [];
  const sentences = parseIob2(readFileSync(path, 'utf8'), path);
  const parsed = parsedWords(
    sentences.map(({ rows }) => rows.map((cells) => cells[1])),
    analyser,
  );
  sentences.forEach(({ rows, comments }, s) => {
    if (documents.length === 0 || comments.some((line) => line.startsWith('# newdoc'))) documents.push([]);
    const tags = Uint8Array.from(rows, (cells) =>
      Math.max(0, nameTags.indexOf(cells[2] as (typeof nameTags)[number])),
    );
    documents.at(-1)!.push({ words: parsed[s], tags });
  });
  return documents.map((document) => ({ sentences: document, weight: goldWeights.tagged }));
}

function parsedWords(forms: readonly (readonly string[])[], analyser: Analyser): (readonly ParsedWord[])[] {
  return analyser
    .parse(forms)
    .map((words, s) =>
      analyser.asProse(words.map((word, i) => ({ ...word, form: forms[s][i], head: word.head - 1 }))),
    );
}

const spanTypes: Readonly<Record<string, number>> = { Person: 1, Location: 3, Organisation: 5 };

/** A text with spans: its gold, its words with their offsets, and tags that spell as many of its spans as can be. */
export interface SpannedDocument extends NamedDocument {
  readonly gold: NamedText;
  readonly tokens: readonly (readonly Token[])[];
}

/**
 * Texts with spans, analysed. Spans may nest and repeat: of those that begin with a capital letter and end in no word in
 * small letters (“Iraqi forces” is no name) the largest set of spans that do not overlap is kept, and of equally large sets
 * the one with the shortest words in all.
 */
export function spannedDocuments(path: string, analyser: Analyser): SpannedDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const gold = NamedText.parse(JSON.parse(line));
      const { text, entities } = gold;
      const spans = flattened(
        entities.filter(
          ({ type, start, end }) =>
            type in spanTypes &&
            /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
            !/\s\p{Ll}\S*$/u.test(text.slice(start, end)),
        ),
      );
      const tokens = analyser.analyse(text).sentences.map((sentence) => sentence.tokens);
      const sentences = tokens.map((words) => ({
        words: analyser.asProse(words),
        tags: tagsOf(words, spans),
      }));
      return { gold, tokens, sentences, weight: goldWeights.spanned };
    });
}

function tagsOf(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  for (const { start, end, type } of spans) {
    const inside = tokens.filter((token) => token.start >= start && token.end <= end);
    if (inside.length === 0 || (inside.length === 1 && pronouns.has(inside[0].form.toLowerCase()))) continue;
    inside.forEach(({ index }, i) => {
      tags[index] = spanTypes[type] + (i > 0 ? 1 : 0);
    });
  }
  return tags;
}

const pronouns: ReadonlySet<string> = new Set(
  'i he she it we they you his her its our their this that who'.split(' '),
);

interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Weighted interval scheduling: each span counts a little less the longer it is. */
function flattened(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.end - b.end || b.start - a.start);
  const best: { value: number; chosen: Span[] }[] = [{ value: 0, chosen: [] }];
  sorted.forEach((span, i) => {
    let before = i;
    while (before > 0 && sorted[before - 1].end > span.start) before--;
    const value = best[before].value + 1 - (span.end - span.start) / 10_000;
    best.push(value > best[i].value ? { value, chosen: [...best[before].chosen, span] } : best[i]);
  });
  return best[sorted.length].chosen;
}

/** The treebank’s documents with our own labels; sentences without sure labels are left out. */
export function treebankDocuments(
  treebank: readonly ConlluSentence[],
  analyser: Analyser,
  names = new TreebankNames(),
): NamedDocument[] {
  const documents = new Map<string, { forms: string[]; tags: Uint8Array }[]>();
  for (const sentence of treebank) {
    const tags = names.tagsOf(sentence);
    if (tags === null) continue;
    const { document } = placeOf(sentence.id);
    const list = documents.get(document) ?? [];
    documents.set(document, list);
    list.push({ forms: sentence.words.map(({ form }) => form), tags });
  }
  return [...documents.values()].map((sentences) => {
    const parsed = parsedWords(
      sentences.map(({ forms }) => forms),
      analyser,
    );
    return { sentences: sentences.map(({ tags }, s) => ({ words: parsed[s], tags })), weight: 1 };
  });
}
