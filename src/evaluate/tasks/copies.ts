/** The task `copies`: reprints, trimmed reprints, splices and light rewrites, made from any news by a program. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { z } from 'zod';
import { ChanceryError } from '../../errors.js';
import { makePairs, type NewsText } from '../copies/pairs.js';
import { findPairs, scoreCopies, timeCopies } from '../copies/score.js';
import { goldName, parseJsonLines, readGold } from '../gold-file.js';
import { jsonLines, type Task } from './task.js';

const NewsLine = z.looseObject({ id: z.string(), date: z.iso.date(), text: z.string() });

/** Fixed, so that a figure can be had again. */
const seed = 20_251_124;
/** Reports put through one index for its speed. */
const streamed = 5000;

export const copiesTask: Task = {
  measures:
    'precision and recall of copies among pairs made from the news: reprints, trims, cuts, splices, rewrites, against reports of the same topic; reports a minute and bytes a report',
  gold: 'FILE.jsonl or DIR of them: {id, date, text}, at least a hundred news reports',
  async run(path) {
    const news = await readNews(path);
    const pairs = makePairs(news, seed);
    const answers = findPairs(pairs);
    return {
      result: { ...scoreCopies(pairs, answers), ...timeCopies(news, streamed) },
      predictions: jsonLines(
        pairs.map(({ kind, copy, ids }, i) => ({
          kind,
          copy,
          ids,
          found: answers[i] !== null,
          ...answers[i],
        })),
      ),
    };
  },
};

/** The news of a file, or of all `.jsonl` files of a folder in the order of their names. */
export async function readNews(path: string): Promise<NewsText[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const files = isFolder
    ? (await glob('*.jsonl', { cwd: path })).sort().map((file) => join(path, file))
    : [path];
  if (files.length === 0) throw new ChanceryError('C008', { thing: join(path, '*.jsonl') });
  const news: NewsText[] = [];
  for (const file of files) news.push(...parseJsonLines(await readGold(file), NewsLine, goldName(file)));
  return news;
}
