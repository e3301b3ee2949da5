/** A sentence’s dependency tree as aligned text: one word a line, each under its governor’s branch. */
import type { Sentence } from '../../language/analysis.js';

/** Words of the longest sentence whose branches are drawn: a drawing grows with words times depth. */
const longest = 400;

/**
 * Lines of the tree in the order of the words: branches on the left, then word, tag, relation and governor.
 *
 * Every second column of the drawing is one depth. A word’s dot stands at its depth, on the branch of its governor. Where
 * a tree is not projective, branches of the same depth may run over each other; the columns on the right are always right.
 */
export function treeLines(sentence: Sentence): string[] {
  const { tokens } = sentence;
  if (tokens.length > longest) return wordLines(sentence, () => '');
  const depths = depthsOf(sentence);
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  const grid = tokens.map(() => new Array<string>(2 * deepest + 2).fill(' '));
  tokens.forEach(({ index, children }) => {
    if (children.length === 0) return;
    const column = 2 * depths[index];
    const first = Math.min(index, children[0]);
    const last = Math.max(index, children[children.length - 1]);
    for (let row = first; row <= last; row++) grid[row][column] = '│';
    for (const child of children) {
      grid[child][column] = child === first ? '┌' : child === last ? '└' : '├';
      grid[child][column + 1] = '─';
    }
  });
  tokens.forEach(({ index }) => {
    grid[index][2 * depths[index]] = '●';
  });
  return wordLines(sentence, (row) => grid[row].join(''));
}

function wordLines({ tokens }: Sentence, branches: (row: number) => string): string[] {
  const wide = (values: readonly string[]): number =>
    values.reduce((most, value) => Math.max(most, value.length), 0);
  const formWidth = wide(tokens.map(({ form }) => form));
  const tagWidth = wide(tokens.map(({ upos }) => upos));
  const relationWidth = wide(tokens.map(({ deprel }) => deprel));
  return tokens.map(({ form, upos, deprel, head }, row) =>
    [
      branches(row),
      form.padEnd(formWidth),
      upos.padEnd(tagWidth),
      deprel.padEnd(relationWidth),
      head < 0 ? '' : `of ${tokens[head].form}`,
    ]
      .join('  ')
      .trimEnd(),
  );
}

/** How many governors stand above each word. Linear: every word is walked to once. */
function depthsOf({ tokens, root }: Sentence): number[] {
  const depths = new Array<number>(tokens.length).fill(0);
  const open = [root];
  while (open.length > 0) {
    const word = open.pop() ?? 0;
    for (const child of tokens[word].children) {
      depths[child] = depths[word] + 1;
      open.push(child);
    }
  }
  return depths;
}
