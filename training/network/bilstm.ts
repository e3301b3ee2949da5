/**
 * One layer of a bidirectional long short-term memory (Graves & Schmidhuber 2005) over a batch, with one dropout mask a
 * sentence on the recurrence (Gal & Ghahramani 2016).
 */
import type { Layout } from './batch.js';
import type { Address, Arena, Kernel } from './memory.js';
import type { Parameter, Parameters } from './parameters.js';

interface Direction {
  readonly input: Parameter;
  readonly recurrent: Parameter;
  readonly bias: Parameter;
}

interface Trace {
  gates: Address;
  cells: Address;
  outputs: Address;
  masked: Address;
  mask: Address | null;
}

export class BiLstm {
  readonly directions: Direction[];
  private traces: Trace[] = [];

  /** `inputs` a multiple of 8, `size` (cells a direction) a multiple of 8. The output has 2 `size` columns. */
  constructor(
    parameters: Parameters,
    name: string,
    readonly inputs: number,
    readonly size: number,
  ) {
    this.directions = ['forward', 'backward'].map((direction) => {
      const bias = parameters.add(`${name}.${direction}.bias`, 1, 4 * size, { bound: 0 });
      parameters.fill(bias, size, 2 * size, 1);
      const bound = Math.sqrt(6 / (inputs + size));
      return {
        input: parameters.add(`${name}.${direction}.input`, inputs, 4 * size, { bound }),
        recurrent: parameters.add(`${name}.${direction}.recurrent`, size, 4 * size, {
          bound: Math.sqrt(3 / size),
        }),
        bias,
      };
    });
  }

  /** Gives the outputs, rows x 2 size. `masks`, when given, holds for each direction a mask a sentence x size. */
  forward(kernel: Kernel, arena: Arena, layout: Layout, x: Address, masks: Address[] | null): Address {
    const { size, inputs } = this;
    const { rows, active, stepStarts } = layout;
    const y = arena.take(rows * 2 * size);
    const sums = arena.take(rows * 4 * size);
    const zero = arena.takeZeroed(active[0] * size);
    const panels = arena.take(Math.max(inputs, size) * 4 * size);
    this.traces = this.directions.map((direction, side) => {
      const trace: Trace = {
        gates: arena.take(rows * 4 * size),
        cells: arena.take(rows * size),
        outputs: arena.take(rows * size),
        masked: arena.take(rows * size),
        mask: masks ? masks[side] : null,
      };
      kernel.pack(direction.input.value, 4 * size, panels, inputs, 4 * size);
      kernel.fillRows(direction.bias.value, sums, rows, 4 * size);
      kernel.multiply(x, inputs, 1, panels, sums, 4 * size, rows, 4 * size, inputs, 1);
      kernel.gatherRows(sums, 4 * size, layout.order[side], trace.gates, rows, 4 * size);
      kernel.pack(direction.recurrent.value, 4 * size, panels, size, 4 * size);
      for (let step = 0; step < active.length; step++) {
        const n = active[step];
        const at = stepStarts[step];
        const gates = trace.gates + at * 4 * size * 4;
        const after = trace.cells + at * size * 4;
        let before = zero;
        if (step > 0) {
          const last = stepStarts[step - 1];
          before = trace.cells + last * size * 4;
          let previous = trace.outputs + last * size * 4;
          if (trace.mask !== null) {
            const masked = trace.masked + at * size * 4;
            kernel.multiplyElements(previous, trace.mask, masked, n * size);
            previous = masked;
          }
          kernel.multiply(previous, size, 1, panels, gates, 4 * size, n, 4 * size, size, 1);
        }
        kernel.lstmStep(gates, before, after, trace.outputs + at * size * 4, n, size);
      }
      kernel.scatterRows(trace.outputs, layout.order[side], y + side * size * 4, 2 * size, rows, size);
      return trace;
    });
    return y;
  }

  /** Adds to the parameters' gradients and to dX, from dY (rows x 2 size). */
  backward(
    kernel: Kernel,
    arena: Arena,
    thread: number,
    layout: Layout,
    x: Address,
    dy: Address,
    dx: Address | null,
  ): void {
    const { size, inputs } = this;
    const { rows, active, stepStarts } = layout;
    const zero = arena.takeZeroed(active[0] * size);
    const dGates = arena.take(rows * 4 * size);
    const dSums = arena.take(rows * 4 * size);
    const dOutputs = arena.take(rows * size);
    const panels = arena.take(Math.max(inputs, size) * 4 * size);
    const large = arena.take(rows * 4 * size);
    const dPrevious = arena.take(active[0] * size);
    for (const [side, direction] of this.directions.entries()) {
      const trace = this.traces[side];
      const dCell = arena.takeZeroed(active[0] * size);
      kernel.gatherRows(dy + side * size * 4, 2 * size, layout.order[side], dOutputs, rows, size);
      kernel.packTransposed(direction.recurrent.value, 4 * size, panels, 4 * size, size);
      for (let step = active.length - 1; step >= 0; step--) {
        const n = active[step];
        const at = stepStarts[step];
        const last = step > 0 ? stepStarts[step - 1] : 0;
        const before = step > 0 ? trace.cells + last * size * 4 : zero;
        const gates = dGates + at * 4 * size * 4;
        kernel.lstmStepBackward(
          trace.gates + at * 4 * size * 4,
          before,
          trace.cells + at * size * 4,
          dOutputs + at * size * 4,
          dCell,
          gates,
          n,
          size,
        );
        if (step === 0) continue;
        kernel.multiply(gates, 4 * size, 1, panels, dPrevious, size, n, size, 4 * size, 0);
        if (trace.mask !== null) kernel.multiplyElements(dPrevious, trace.mask, dPrevious, n * size);
        kernel.addTo(dPrevious, dOutputs + last * size * 4, n * size);
      }
      const rest = rows - active[0];
      if (rest > 0) {
        const offset = stepStarts[1];
        let previous = trace.masked + offset * size * 4;
        if (trace.mask === null) {
          previous = trace.masked;
          for (let step = 1; step < active.length; step++) {
            const from = (trace.outputs >> 2) + stepStarts[step - 1] * size;
            const to = (trace.masked >> 2) + (stepStarts[step] - offset) * size;
            arena.floats.copyWithin(to, from, from + active[step] * size);
          }
        }
        kernel.pack(dGates + offset * 4 * size * 4, 4 * size, large, rest, 4 * size);
        const gradient = direction.recurrent.gradients[thread];
        kernel.multiply(previous, 1, size, large, gradient, 4 * size, size, 4 * size, rest, 1);
      }
      kernel.scatterRows(dGates, layout.order[side], dSums, 4 * size, rows, 4 * size);
      kernel.sumRows(dSums, direction.bias.gradients[thread], rows, 4 * size);
      kernel.pack(dSums, 4 * size, large, rows, 4 * size);
      kernel.multiply(
        x,
        1,
        inputs,
        large,
        direction.input.gradients[thread],
        4 * size,
        inputs,
        4 * size,
        rows,
        1,
      );
      if (dx !== null) {
        kernel.packTransposed(direction.input.value, 4 * size, panels, 4 * size, inputs);
        kernel.multiply(dSums, 4 * size, 1, panels, dx, inputs, rows, inputs, 4 * size, 1);
      }
    }
  }
}
