/** Sentences of our own in the register of news: the examples of the frames, and the labelled sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { frameColumns } from '../src/events/frames.js';
import { lexiconFolder, readTable } from '../src/lexicon/table.js';
import { packagePath } from '../src/package-root.js';

const Labelled = z.looseObject({ text: z.string() });
/** Each text is one sentence, seldom two; in order of the files. */
export function ownSentences(): string[] {
  const texts: string[] = [];
  for (const file of readdirSync(join(lexiconFolder, 'frames')).sort()) {
    const rows = readTable(`frames/${file.replace(/\.tsv$/, '')}`, frameColumns);
    texts.push(...rows.map(({ cells }) => cells.example));
  }
  const folder = packagePath('training', 'sentences');
  for (const file of readdirSync(folder).sort()) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    texts.push(...lines.filter((line) => line !== '').map((line) => Labelled.parse(JSON.parse(line)).text));
  }
  return [...new Set(texts)];
}

/** An example of a frame with what the frame knows of it. */
export interface FrameExample {
  readonly text: string;
  /** The predicate’s lemma (of a compound noun its last, of a verb with a particle its first word). */
  readonly lemma: string;
  readonly upos: 'VERB' | 'NOUN';
}

/** The examples of all frames of verbs and nouns. */
export function frameExamples(): FrameExample[] {
  return readdirSync(join(lexiconFolder, 'frames'))
    .sort()
    .flatMap((file) => readTable(`frames/${file.replace(/\.tsv$/, '')}`, frameColumns))
    .flatMap(({ cells: { predicate, pos, example } }): FrameExample[] => {
      const words = predicate.split(' ');
      if (pos === 'verb') return [{ text: example, lemma: words[0], upos: 'VERB' }];
      return pos === 'noun' ? [{ text: example, lemma: words[words.length - 1], upos: 'NOUN' }] : [];
    });
}
