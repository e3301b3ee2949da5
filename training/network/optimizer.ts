/** One step of Adam over all parameters, the work shared between threads, the result the same whatever their timing. */
import type { Barrier } from './barrier.js';
import type { Arena, Kernel } from './memory.js';
import type { Parameter, Parameters } from './parameters.js';

export interface AdamSettings {
  beta1: number;
  beta2: number;
  epsilon: number;
  /** Largest norm of the gradient. */
  clip: number;
  /** Weight decay a step, as a share of the learning rate. */
  decay: number;
}

export class Optimizer {
  private steps = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly arena: Arena,
    private readonly parameters: Parameters,
    private readonly barrier: Barrier,
    private readonly thread: number,
    /** One double a thread in shared memory, for the gradient's norm. */
    private readonly norms: Float64Array,
    private readonly settings: AdamSettings,
  ) {}

  /** Joins the threads' gradients and moves the parameters. `averaging` mixes them into their moving average. */
  step(rate: number, averaging: number): void {
    const { kernel, thread, settings } = this;
    this.steps++;
    this.barrier.wait();
    let sum = 0;
    this.forEachPart((parameter, offset, count) => {
      for (let t = 1; t < this.parameters.threads; t++) {
        kernel.addTo(parameter.gradients[t] + offset, parameter.gradients[0] + offset, count);
        this.arena.floats.fill(
          0,
          (parameter.gradients[t] + offset) >> 2,
          ((parameter.gradients[t] + offset) >> 2) + count,
        );
      }
      sum += kernel.squares(parameter.gradients[0] + offset, count);
    });
    this.norms[thread] = sum;
    this.barrier.wait();
    let total = 0;
    for (let t = 0; t < this.parameters.threads; t++) total += this.norms[t];
    const norm = Math.sqrt(total);
    const scale = norm > settings.clip ? settings.clip / norm : 1;
    const correction = Math.sqrt(1 - settings.beta2 ** this.steps) / (1 - settings.beta1 ** this.steps);
    this.forEachPart((parameter, offset, count) => {
      kernel.adam(
        parameter.value + offset,
        parameter.gradients[0] + offset,
        parameter.mean + offset,
        parameter.variance + offset,
        parameter.average + offset,
        count,
        rate * correction,
        settings.beta1,
        settings.beta2,
        settings.epsilon,
        scale,
        averaging,
        settings.decay * rate,
      );
    });
    this.clearTouched();
    this.barrier.wait();
  }

  /** Calls back for each stretch of parameters that is this thread’s to update. */
  private forEachPart(visit: (parameter: Parameter, offset: number, count: number) => void): void {
    const { threads } = this.parameters;
    const { integers } = this.arena;
    for (const parameter of this.parameters.all) {
      if (parameter.rowwise) {
        for (let row = this.thread; row < parameter.rows; row += threads) {
          let touched = 0;
          for (const flags of parameter.touched) touched |= integers[(flags >> 2) + row];
          if (touched) visit(parameter, row * parameter.columns * 4, parameter.columns);
        }
        continue;
      }
      const quads = (parameter.rows * parameter.columns) / 4;
      const from = Math.floor((quads * this.thread) / threads) * 16;
      const to = Math.floor((quads * (this.thread + 1)) / threads) * 16;
      if (to > from) visit(parameter, from, (to - from) / 4);
    }
  }

  private clearTouched(): void {
    const { threads } = this.parameters;
    const { integers } = this.arena;
    for (const parameter of this.parameters.all) {
      for (let row = this.thread; parameter.rowwise && row < parameter.rows; row += threads) {
        for (const flags of parameter.touched) integers[(flags >> 2) + row] = 0;
      }
    }
  }
}
