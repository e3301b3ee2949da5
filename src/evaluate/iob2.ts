/** Names in IOB2: one word a line with its tag, `B-PER` at a name’s first word, `I-PER` within, `O` outside. */
import { ChanceryError } from '../errors.js';

export interface Iob2Sentence {
  readonly comments: readonly string[];
  /** The words with the columns of their lines: id, token, tag, and any others. */
  readonly rows: readonly (readonly string[])[];
}

/** A name in a sentence: numbers of its first and last word, both included. */
export interface TaggedName {
  readonly type: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Reads sentences that blank lines part. Lines that begin with `#` (and no tab) are comments.
 *
 * @throws ChanceryError C601 with the line that has no tag
 */
export function parseIob2(text: string, thing: string): Iob2Sentence[] {
  const sentences: Iob2Sentence[] = [];
  let comments: string[] = [];
  let rows: string[][] = [];
  const lines = text.split(/\r?\n/);
  lines.push('');
  lines.forEach((line, i) => {
    if (line.trim() === '') {
      if (rows.length > 0) sentences.push({ comments, rows });
      if (rows.length > 0) comments = [];
      rows = [];
    } else if (line.startsWith('#') && !line.includes('\t')) {
      comments.push(line);
    } else {
      const cells = line.split('\t');
      if (cells.length < 3 || !/^(?:O|[BI]-\S+)$/.test(cells[2])) {
        throw new ChanceryError('C601', { thing, line: i + 1, why: 'not "id, token, tag" with an IOB2 tag' });
      }
      rows.push(cells);
    }
  });
  return sentences;
}

/** The names that tags spell. An `I-` that continues nothing of its type begins a name, as conlleval reads it. */
export function namesOf(tags: readonly string[]): TaggedName[] {
  const names: TaggedName[] = [];
  let open: { type: string; first: number } | null = null;
  for (let i = 0; i <= tags.length; i++) {
    const tag = tags[i] ?? 'O';
    const type = tag === 'O' ? null : tag.slice(2);
    if (open && (type !== open.type || tag.startsWith('B'))) {
      names.push({ ...open, last: i - 1 });
      open = null;
    }
    if (type !== null && !open) open = { type, first: i };
  }
  return names;
}

/** The tags that spell the names. Names must not overlap. */
export function tagsOf(names: readonly TaggedName[], length: number): string[] {
  const tags = new Array<string>(length).fill('O');
  for (const { type, first, last } of names) {
    for (let i = first; i <= last; i++) tags[i] = `${i === first ? 'B' : 'I'}-${type}`;
  }
  return tags;
}

export function formatIob2(sentences: readonly Iob2Sentence[], tags: readonly (readonly string[])[]): string {
  return sentences
    .map(({ comments, rows }, s) => {
      const lines = rows.map((cells, i) => [...cells.slice(0, 2), tags[s][i], ...cells.slice(3)].join('\t'));
      return `${[...comments, ...lines].join('\n')}\n`;
    })
    .join('\n');
}
