/** The loop of training: epochs of shuffled batches, Adam with warm-up and a falling rate, averaged parameters. */
import { Optimizer } from './optimizer.js';
import type { Parameters } from './parameters.js';
import type { Random } from './random.js';
import type { ThreadContext } from './threads.js';

export interface Schedule {
  readonly epochs: number;
  /** Tokens a batch. */
  readonly batchTokens: number;
  /** Adam’s highest step; it falls linearly to 0. */
  readonly rate: number;
  /** Steps until the highest rate. */
  readonly warmup: number;
  readonly beta2: number;
  /** Share of the moving average of the parameters that is kept each step. */
  readonly averaging: number;
  readonly seed: number;
}

/** What is trained. `weight` is one over the batch’s tokens. */
export interface Learner<Example> {
  /** Forward and backward over a batch ordered by falling length; gives the summed loss. */
  learn(context: ThreadContext, batch: Example[], random: Random, weight: number): number;
  lengthOf(example: Example): number;
}

/** Examples that are sorted by length together, so that batches hold sentences of like length. */
const sortedTogether = 2000;

/**
 * Trains until the schedule ends. `epochExamples` gives each epoch’s examples (the same in every thread), `prepare` may
 * change an example for one use (word dropout), `afterEpoch` is called in thread 0 while the others wait.
 */
export function learn<Example>(
  context: ThreadContext,
  parameters: Parameters,
  learner: Learner<Example>,
  schedule: Schedule,
  randoms: { readonly order: Random; readonly dropout: Random },
  epochExamples: (epoch: number) => readonly Example[],
  prepare: (example: Example, random: Random) => Example,
  afterEpoch: (epoch: number, loss: number) => void,
): void {
  const { thread, threads, barrier } = context;
  const settings = { beta1: 0.9, beta2: schedule.beta2, epsilon: 1e-8, clip: 5, decay: 0 };
  const optimizer = new Optimizer(
    context.kernel,
    context.parameters,
    parameters,
    barrier,
    thread,
    context.norms,
    settings,
  );
  let step = 0;
  // The first thread fills in the starting values.
  barrier.wait();
  for (let epoch = 1; epoch <= schedule.epochs; epoch++) {
    const examples = epochExamples(epoch);
    const batches = batchesOf(examples, learner, schedule.batchTokens, randoms.order);
    let loss = 0;
    let total = 0;
    for (let b = 0; b < batches.length; b++) {
      const tokens = batches[b].reduce((sum, example) => sum + learner.lengthOf(example), 0);
      const mine = batches[b]
        .filter((_, i) => i % threads === thread)
        .map((example) => prepare(example, randoms.dropout));
      if (mine.length > 0) loss += learner.learn(context, mine, randoms.dropout, 1 / tokens);
      total += tokens;
      step++;
      const progress = (epoch - 1 + b / batches.length) / schedule.epochs;
      const rate = schedule.rate * Math.min(1, step / schedule.warmup) * Math.max(0.002, 1 - progress);
      optimizer.step(rate, 1 - Math.min(schedule.averaging, step / (step + 10)));
    }
    if (thread === 0) afterEpoch(epoch, (loss * threads) / total);
    barrier.wait();
  }
}

function batchesOf<Example>(
  examples: readonly Example[],
  learner: Learner<Example>,
  batchTokens: number,
  random: Random,
): Example[][] {
  const order = random.shuffle(examples.map((_, i) => i));
  const batches: Example[][] = [];
  for (let from = 0; from < order.length; from += sortedTogether) {
    const length = (i: number): number => learner.lengthOf(examples[i]);
    const part = order.slice(from, from + sortedTogether).sort((a, b) => length(b) - length(a) || a - b);
    let batch: Example[] = [];
    let tokens = 0;
    for (const i of part) {
      batch.push(examples[i]);
      tokens += length(i);
      if (tokens < batchTokens) continue;
      batches.push(batch);
      batch = [];
      tokens = 0;
    }
    if (batch.length > 0) batches.push(batch);
  }
  return random.shuffle(batches);
}
