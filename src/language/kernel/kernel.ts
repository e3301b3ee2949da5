/** The language model's kernel (WebAssembly SIMD) with its memory. */
import { readFileSync } from 'node:fs';
import { ChanceryError, messageOf } from '../../errors.js';
import { packagePath } from '../../package-root.js';

/** A byte address in the kernel's memory, a multiple of 16. */
export type Address = number;

/** What `kernel.as.ts` exports. Addresses are in bytes, sizes in floats. */
interface KernelFunctions {
  packIntegers(b: Address, ldb: number, panels: Address, scales: Address, k: number, m: number): void;
  roundRows(a: Address, target: Address, scales: Address, n: number, k: number): void;
  multiplyIntegers(
    a: Address,
    aScales: Address,
    panels: Address,
    bScales: Address,
    d: Address,
    ldd: number,
    c: Address,
    ldc: number,
    n: number,
    m: number,
    k: number,
  ): void;
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
  lstmSequences(
    inputs: Address,
    source: Address,
    added: Address,
    addedSource: Address,
    stride: number,
    panels: Address,
    scales: Address,
    active: Address,
    steps: number,
    work: Address,
    y: Address,
    target: Address,
    yStride: number,
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
  addTo(source: Address, target: Address, n: number): void;
  rectify(at: Address, n: number, slope: number): void;
  sumIntegerRowsOf(
    table: Address,
    scales: Address,
    index: Address,
    each: number,
    target: Address,
    n: number,
    width: number,
  ): void;
}

const pageBytes = 65536;

/** The kernel over memory that grows as needed: weights are kept, the rest is free again after each batch. */
export class Kernel {
  readonly run: KernelFunctions;
  private readonly memory: WebAssembly.Memory;
  private kept: Address = 1024;
  private next: Address = 1024;
  /** The memory as floats and as integers; fetch them anew after any call that takes memory. */
  floats: Float32Array;
  integers: Int32Array;

  constructor() {
    this.memory = new WebAssembly.Memory({ initial: 64 });
    this.floats = new Float32Array(this.memory.buffer);
    this.integers = new Int32Array(this.memory.buffer);
    this.run = new WebAssembly.Instance(kernelModule(), { env: { memory: this.memory } })
      .exports as unknown as KernelFunctions;
  }

  /** Room for `count` floats or 32-bit integers until {@link release}, with anything in it. */
  take(count: number): Address {
    const at = this.next;
    this.next += Math.ceil(count / 4) * 16;
    const missing = this.next - this.memory.buffer.byteLength;
    if (missing > 0) {
      this.memory.grow(Math.ceil(missing / pageBytes) + 64);
      this.floats = new Float32Array(this.memory.buffer);
      this.integers = new Int32Array(this.memory.buffer);
    }
    return at;
  }

  /** Copies floats in and gives their address. */
  takeFloats(values: Float32Array): Address {
    const at = this.take(values.length);
    this.floats.set(values, at >> 2);
    return at;
  }

  /** Copies integers in and gives their address. */
  takeIntegers(values: Int32Array): Address {
    const at = this.take(values.length);
    this.integers.set(values, at >> 2);
    return at;
  }

  /** The memory from an address on as 16-bit integers, good until more is taken. */
  shorts(at: Address, count: number): Int16Array {
    return new Int16Array(this.memory.buffer, at, count);
  }

  /** What has been taken so far stays for good. */
  keep(): void {
    this.kept = this.next;
  }

  /** What has been taken since {@link keep} is free again. */
  release(): void {
    this.next = this.kept;
  }
}

let compiled: WebAssembly.Module | null = null;

function kernelModule(): WebAssembly.Module {
  if (compiled === null) {
    const thing = 'dist/kernel.wasm';
    try {
      compiled = new WebAssembly.Module(readFileSync(packagePath('dist', 'kernel.wasm')));
    } catch (error) {
      throw new ChanceryError('C101', { thing, why: messageOf(error) }, { cause: error });
    }
  }
  return compiled;
}
