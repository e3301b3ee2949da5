/** The training kernel over one shared linear memory, and arenas that hand out parts of it. */
import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/package-root.js';

/** A byte address in the kernel's memory, a multiple of 16. */
export type Address = number;

/** The next multiple of 8, in which the kernel counts columns. */
export function up8(n: number): number {
  return Math.ceil(n / 8) * 8;
}

/** The functions of `training/kernel/kernel.as.ts`; addresses are in bytes, sizes in floats. */
export interface Kernel {
  pack(b: Address, ldb: number, panels: Address, k: number, m: number): void;
  packTransposed(b: Address, ldb: number, panels: Address, k: number, m: number): void;
  multiply(
    a: Address,
    aRow: number,
    aColumn: number,
    panels: Address,
    c: Address,
    ldc: number,
    n: number,
    m: number,
    k: number,
    accumulate: number,
  ): void;
  lstmStep(gates: Address, before: Address, after: Address, output: Address, n: number, size: number): void;
  lstmStepBackward(
    gates: Address,
    before: Address,
    after: Address,
    dOutput: Address,
    dCell: Address,
    dGates: Address,
    n: number,
    size: number,
  ): void;
  gatherRows(
    source: Address,
    stride: number,
    index: Address,
    target: Address,
    n: number,
    width: number,
  ): void;
  scatterRows(
    source: Address,
    index: Address,
    target: Address,
    stride: number,
    n: number,
    width: number,
  ): void;
  fillRows(bias: Address, target: Address, n: number, width: number): void;
  addTo(source: Address, target: Address, n: number): void;
  rectify(at: Address, n: number, slope: number): void;
  rectifyBackward(y: Address, dx: Address, n: number, slope: number): void;
  multiplyElements(x: Address, y: Address, target: Address, n: number): void;
  dropoutMask(target: Address, n: number, rate: number, seed: number): number;
  sumRows(source: Address, target: Address, n: number, width: number): void;
  addRowsAt(source: Address, index: Address, target: Address, stride: number, n: number, width: number): void;
  squares(at: Address, n: number): number;
  adam(
    parameters: Address,
    gradient: Address,
    mean: Address,
    variance: Address,
    average: Address,
    n: number,
    rate: number,
    beta1: number,
    beta2: number,
    epsilon: number,
    scale: number,
    averaging: number,
    decay: number,
  ): void;
}

/** Instantiates the kernel over the given memory (one instance a thread, one memory for all). */
export function loadKernel(memory: WebAssembly.Memory): Kernel {
  const module = new WebAssembly.Module(readFileSync(packagePath('dist', 'training-kernel.wasm')));
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
}

/** A shared memory of the given number of mebibytes. */
export function sharedMemory(mebibytes: number): WebAssembly.Memory {
  const pages = mebibytes * 16;
  return new WebAssembly.Memory({ initial: pages, maximum: 65536, shared: true });
}

/** Hands out stretches of memory, zeroed or not, and takes all back at once. */
export class Arena {
  private next: Address;
  readonly floats: Float32Array;
  readonly integers: Int32Array;

  constructor(
    readonly memory: WebAssembly.Memory,
    private readonly start: Address,
    private readonly end: Address,
  ) {
    this.next = start;
    this.floats = new Float32Array(memory.buffer);
    this.integers = new Int32Array(memory.buffer);
  }

  /** Room for `count` floats (or 32-bit integers), with what was in it before. */
  take(count: number): Address {
    const at = this.next;
    this.next += Math.ceil(count / 4) * 16;
    if (this.next > this.end) throw new Error(`training memory is used up (${this.end - this.start} bytes)`);
    return at;
  }

  /** Room for `count` floats, all zero. */
  takeZeroed(count: number): Address {
    const at = this.take(count);
    this.floats.fill(0, at >> 2, (at >> 2) + Math.ceil(count / 4) * 4);
    return at;
  }

  /** Copies integers in and gives their address. */
  takeIntegers(values: ArrayLike<number>): Address {
    const at = this.take(Math.max(values.length, 1));
    this.integers.set(values, at >> 2);
    return at;
  }

  /** Everything handed out is free again. */
  reset(): void {
    this.next = this.start;
  }

  get used(): number {
    return this.next - this.start;
  }
}
