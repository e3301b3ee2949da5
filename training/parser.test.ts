/** Training end to end on twenty sentences: they are learnt by heart, the same seed gives the same bytes. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ConlluSentence } from '../src/language/conllu.js';
import { modelFileBytes, parseModelFile } from '../src/language/model-file.js';
import { Network } from '../src/language/network.js';
import { onThreads } from './network/threads.js';
import { ensureTrainingKernel } from './network/training-kernel.fixture.js';
import { type ParserSettings, trainParser } from './parser.js';

/** A sentence from “form upos xpos head deprel” a word. */
function sentence(...rows: string[]): ConlluSentence {
  const words = rows.map((row) => {
    const [form, upos, xpos, head, deprel] = row.split(' ');
    return { form, lemma: form, upos, xpos, feats: '_', head: Number(head), deprel, spaceAfter: true };
  });
  return { id: null, text: null, newDocument: false, words, ranges: [] };
}

const active = (subject: string, verb: string, object: string): ConlluSentence =>
  sentence(
    'The DET DT 2 det',
    `${subject} NOUN NN 3 nsubj`,
    `${verb} VERB VBD 0 root`,
    `${object} NOUN NNS 3 obj`,
    '. PUNCT . 3 punct',
  );
const passive = (subject: string, verb: string, agent: string): ConlluSentence =>
  sentence(
    `${subject} PROPN NNP 3 nsubj:pass`,
    'was AUX VBD 3 aux:pass',
    `${verb} VERB VBN 0 root`,
    'by ADP IN 6 case',
    'the DET DT 6 det',
    `${agent} NOUN NN 3 obl:agent`,
  );

const subjects = ['army', 'minister', 'union', 'envoy', 'court'];
const train = subjects.flatMap((noun, i) => [
  active(noun, 'rejected', 'tariffs'),
  active(noun, 'blamed', 'exporters'),
  passive(['Oslo', 'Lima', 'Quito', 'Turin', 'Malmo'][i], 'blamed', noun),
  passive(['Oslo', 'Lima', 'Quito', 'Turin', 'Malmo'][i], 'rejected', noun),
]);

/** Nothing to learn from besides, and nothing to go on from. */
const anew = { besides: [], start: [] };

const settings = (seed: number): ParserSettings => ({
  train,
  names: [],
  dev: [],
  ...anew,
  schedule: { epochs: 25, batchTokens: 30, rate: 0.01, warmup: 5, beta2: 0.95, averaging: 0.9, seed },
  shape: {
    embedding: 16,
    layers: [16],
    arc: 16,
    label: 16,
    inputDropout: 0,
    layerDropout: 0,
    headDropout: 0,
  },
  leastCount: 1,
  wordDropout: 0.1,
  evaluateEvery: 100,
  say: false,
});

/** The bytes of a model trained on one thread. */
async function trained(seed: number): Promise<Uint8Array> {
  const noWorker = new URL('./worker.js', import.meta.url);
  const { part, tensors, types } = await onThreads(noWorker, 'parser', settings(seed), 1, trainParser);
  return modelFileBytes({ network: part }, tensors, types);
}

describe('a tiny network', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    ensureTrainingKernel();
    bytes = await trained(1);
  });

  it('learns twenty sentences by heart, and the analyser’s network says what it learnt', () => {
    const network = new Network(parseModelFile(bytes, 'tiny'));
    const parsed = network.parse(train.map(({ words }) => words.map(({ form }) => form)));
    train.forEach(({ words }, s) => {
      const { heads, labels, upos, xpos } = parsed[s];
      const said = words.map(({ form }, i) =>
        [
          form,
          network.upos[upos[i + 1]],
          network.xpos[xpos[i + 1]],
          heads[i + 1],
          network.labels[labels[i + 1]],
        ].join(' '),
      );
      expect(said).toEqual(words.map((w) => [w.form, w.upos, w.xpos, w.head, w.deprel].join(' ')));
    });
  });

  it('reads a sentence that it has not seen as the ones that it has', () => {
    const network = new Network(parseModelFile(bytes, 'tiny'));
    const [{ heads }] = network.parse([['The', 'senate', 'rejected', 'tariffs', '.']]);
    expect([...heads.slice(1)]).toEqual([2, 3, 0, 3, 3]);
  });

  it('is the same bytes with the same seed, and others with another', async () => {
    const again = await trained(1);
    expect(Buffer.compare(again, bytes)).toBe(0);
    expect(Buffer.compare(await trained(2), bytes)).not.toBe(0);
  });
});
