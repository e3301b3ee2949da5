/** The network by itself: what holds of its answers whatever the model. */
import { describe, expect, it } from 'vitest';
import { isTree } from './arborescence.js';
import { readModelFile } from './model-file.js';
import { longestSentence, Network } from './network.js';

const network = new Network(readModelFile());
const sentences = [
  'Oslo rejected the offer .',
  'Go',
  'The minister , who leads the talks , met the delegation that Lima sent .',
].map((text) => text.split(' '));

describe('parse', () => {
  it('gives each sentence one tree, whose root alone is called root', () => {
    for (const { heads, labels } of network.parse(sentences)) {
      expect(isTree(heads, heads.length)).toBe(true);
      const roots = [...labels].map((label) => network.labels[label] === 'root');
      for (let i = 1; i < heads.length; i++) expect(roots[i]).toBe(heads[i] === 0);
    }
  });

  it('answers in the order asked, whatever else is asked with it', () => {
    const together = network.parse(sentences);
    expect(sentences.map((words) => network.parse([words])[0])).toEqual(together);
  });

  it('answers nothing of nothing', () => {
    expect(network.parse([])).toEqual([]);
    expect(network.parse([[]])[0].heads).toHaveLength(1);
  });

  it.each([
    ['as long as one piece', longestSentence],
    ['one word longer', longestSentence + 1],
    ['of three pieces', 2 * longestSentence + 7],
  ])('a sentence %s is one tree', (_, length) => {
    const words = Array.from({ length }, (_, i) => ['steel', 'and', 'the', 'said'][i % 4]);
    const [{ heads }] = network.parse([words]);
    expect(heads).toHaveLength(length + 1);
    expect(isTree(heads, heads.length)).toBe(true);
  });
});
