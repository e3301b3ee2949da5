/** Sentences of our own in the register of news, as the tables have them now: the frames’ examples, and the labelled sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { frameColumns } from '../src/events/frames.js';
import { lexiconFolder, readTable } from '../src/lexicon/table.js';
import { packagePath } from '../src/package-root.js';

const Labelled = z.looseObject({ text: z.string() });

/** A sentence, seldom two, with what the frame that it is an example of knows of it. */
export interface OwnSentence {
  readonly text: string;
  /** The predicate’s lemma (of a compound noun its last, of a verb with a particle its first word); null where nothing is known. */
  readonly lemma: string | null;
  readonly upos: 'VERB' | 'NOUN' | null;
}

/** In order of the files; a text comes again where several frames have it. */
export function ownSentences(): OwnSentence[] {
  const examples = readdirSync(join(lexiconFolder, 'frames'))
    .sort()
    .flatMap((file) => readTable(`frames/${file.replace(/\.tsv$/, '')}`, frameColumns))
    .map(({ cells }) => exampleOf(cells.predicate, cells.pos, cells.example));
  const folder = packagePath('training', 'sentences');
  const labelled = readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => ({ text: Labelled.parse(JSON.parse(line)).text, lemma: null, upos: null }));
  return [...examples, ...labelled];
}

function exampleOf(predicate: string, pos: string, text: string): OwnSentence {
  const words = predicate.split(' ');
  if (pos === 'verb') return { text, lemma: words[0], upos: 'VERB' };
  if (pos === 'noun') return { text, lemma: words[words.length - 1], upos: 'NOUN' };
  return { text, lemma: null, upos: null };
}

/** Each text once. */
export function textsOf(sentences: readonly OwnSentence[]): string[] {
  return [...new Set(sentences.map(({ text }) => text))];
}
