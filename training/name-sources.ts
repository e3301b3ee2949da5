/** Reads sentences with gold names: UNER’s IOB2 files, and re3d’s texts with spans. */
import { readFileSync } from 'node:fs';
import { parseIob2 } from '../src/evaluate/iob2.js';
import { NamedText } from '../src/evaluate/names.js';
import type { Analyser } from '../src/language/analyse.js';
import { nameTags } from '../src/language/names/name-tagger.js';
import type { NamedSentence } from './names.js';

/** A document’s sentences; folds of cross-validation never divide a document. */
export type NamedDocument = readonly NamedSentence[];

/** Sentences of an IOB2 file, parsed. Types other than PER, LOC and ORG are no names. */
export function taggedDocuments(path: string, analyser: Analyser): NamedDocument[] {
  const documents: NamedSentence[][] = [];
  const sentences = parseIob2(readFileSync(path, 'utf8'), path);
  const parsed = analyser.parse(sentences.map(({ rows }) => rows.map((cells) => cells[1])));
  sentences.forEach(({ rows, comments }, s) => {
    if (documents.length === 0 || comments.some((line) => line.startsWith('# newdoc'))) documents.push([]);
    const words = parsed[s].map((word, i) => ({ ...word, form: rows[i][1], head: word.head - 1 }));
    const tags = Uint8Array.from(rows, (cells) =>
      Math.max(0, nameTags.indexOf(cells[2] as (typeof nameTags)[number])),
    );
    documents.at(-1)!.push({ words, tags });
  });
  return documents;
}

const spanTypes: Readonly<Record<string, number>> = { Person: 1, Location: 3, Organisation: 5 };

/**
 * Texts with spans, analysed. Spans may nest and repeat: of those that begin with a capital letter the largest set of
 * spans that do not overlap is kept, and of equally large sets the one with the shortest words in all.
 */
export function spannedDocuments(path: string, analyser: Analyser): NamedDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const { text, entities } = NamedText.parse(JSON.parse(line));
      const spans = flattened(
        entities.filter(
          ({ type, start }) => type in spanTypes && /^\p{Lu}/u.test(text.slice(start, start + 2)),
        ),
      );
      return analyser.analyse(text).sentences.map(({ tokens }) => {
        const tags = new Uint8Array(tokens.length);
        for (const { start, end, type } of spans) {
          const inside = tokens.filter((token) => token.start >= start && token.end <= end);
          if (inside.length === 0 || (inside.length === 1 && pronouns.has(inside[0].form.toLowerCase())))
            continue;
          inside.forEach(({ index }, i) => {
            tags[index] = spanTypes[type] + (i > 0 ? 1 : 0);
          });
        }
        return { words: tokens, tags };
      });
    });
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
