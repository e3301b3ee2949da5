/**
 * The model file: one binary with everything that training learns. Eight bytes of magic, the header's length, the header
 * (JSON), then the tensors. Numbers are little-endian; every tensor begins at a multiple of 4.
 *
 * Tensors are kept as 32-bit floats, or as integers of 8, 12 or 16 bits with one scale a row.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ChanceryError, messageOf } from '../errors.js';
import { packagePath } from '../package-root.js';

const magic = 'CHANCERY';

const TensorEntry = z.strictObject({
  name: z.string(),
  rows: z.int().min(0),
  columns: z.int().min(0),
  type: z.enum(['f32', 'i16', 'i12', 'i8']),
  offset: z.int().min(0),
});

const Header = z.strictObject({
  /** What the tensors mean: sizes, vocabularies, tables; each user of the model checks its own part. */
  parts: z.record(z.string(), z.unknown()),
  tensors: z.array(TensorEntry),
});

/** How integers are kept, and the largest that each kind holds. */
const limits = { i16: 32_767, i12: 2047, i8: 127 } as const;
export type IntegerType = keyof typeof limits;

export interface Tensor {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** A model file read into memory. */
export class ModelFile {
  private readonly tensors: Map<string, z.infer<typeof TensorEntry>>;
  private digits: string | null = null;

  constructor(
    readonly path: string,
    private readonly bytes: Uint8Array,
    private readonly data: number,
    private readonly header: z.infer<typeof Header>,
  ) {
    this.tensors = new Map(header.tensors.map((tensor) => [tensor.name, tensor]));
  }

  /** First 16 hex digits of the SHA-256 of the file; worked out when first asked for, since who only analyses never asks. */
  get hash(): string {
    this.digits ??= createHash('sha256').update(this.bytes).digest('hex').slice(0, 16);
    return this.digits;
  }

  /** A part of the header, checked against its schema. */
  part<T>(name: string, schema: z.ZodType<T>): T {
    const parsed = schema.safeParse(this.header.parts[name]);
    if (!parsed.success) throw this.broken(`its part ${name} is not as expected`);
    return parsed.data;
  }

  /** True when the header has a part of that name. */
  has(name: string): boolean {
    return name in this.header.parts;
  }

  /** The tensors’ names and how they are kept, in the file’s order. */
  get tensorTypes(): ReadonlyMap<string, 'f32' | IntegerType> {
    return new Map([...this.tensors].map(([name, { type }]) => [name, type]));
  }

  /** A tensor’s values as floats. */
  tensor(name: string): Tensor {
    const { rows, columns, type, bytes } = this.entry(name);
    const size = rows * columns;
    if (type === 'f32') return { name, rows, columns, values: new Float32Array(aligned(bytes)) };
    const scales = new Float32Array(rows);
    const steps = new Int16Array(size);
    this.unpack(name, steps, scales);
    const values = new Float32Array(size);
    for (let row = 0, at = 0; row < rows; row++) {
      const scale = scales[row];
      for (let column = 0; column < columns; column++, at++) values[at] = steps[at] * scale;
    }
    return { name, rows, columns, values };
  }

  /** A tensor’s rows and columns. */
  shape(name: string): { rows: number; columns: number } {
    return this.entry(name);
  }

  /**
   * Writes a tensor that is kept as integers as they are: a value is its step times the scale of its row. Half the memory
   * of floats, and no time to make them.
   *
   * @param steps room for rows × columns
   * @param scales room for one a row
   */
  unpack(name: string, steps: Int16Array, scales: Float32Array): void {
    const { rows, type, bytes } = this.entry(name);
    if (type === 'f32') throw this.broken(`its tensor ${name} is not of integers`);
    scales.set(new Float32Array(aligned(bytes.subarray(0, rows * 4))));
    unpackSteps(bytes.subarray(rows * 4), type, steps);
  }

  /** A tensor’s entry and its bytes in the file. */
  private entry(name: string): z.infer<typeof TensorEntry> & { bytes: Uint8Array } {
    const entry = this.tensors.get(name);
    if (entry === undefined) throw this.broken(`it has no tensor ${name}`);
    const { rows, columns, type } = entry;
    const start = this.data + entry.offset;
    const size = rows * columns;
    const end = start + (type === 'f32' ? size * 4 : rows * 4 + packedSize(size, type));
    if (end > this.bytes.length) throw this.broken('it is cut short');
    return { ...entry, bytes: this.bytes.subarray(start, end) };
  }

  private broken(why: string): ChanceryError {
    return new ChanceryError('C101', { thing: this.path, why });
  }
}

/** The model that ships with Chancery. */
export const modelPath = packagePath('models', 'english.bin');

/**
 * Reads a model file.
 *
 * @throws ChanceryError C101 when it is missing or not a model file
 */
export function readModelFile(path: string = modelPath): ModelFile {
  try {
    return parseModelFile(readFileSync(path), path);
  } catch (error) {
    if (error instanceof ChanceryError) throw error;
    throw new ChanceryError('C101', { thing: path, why: messageOf(error) }, { cause: error });
  }
}

/**
 * A model file from its bytes; `path` is named in errors.
 *
 * @throws ChanceryError C101 when it is not a model file
 */
export function parseModelFile(bytes: Uint8Array, path: string): ModelFile {
  const text = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('utf8');
  if (text(0, 8) !== magic) throw new ChanceryError('C101', { thing: path, why: 'it is not a model file' });
  const length =
    bytes.length < 12 ? Infinity : new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (12 + length > bytes.length) throw new ChanceryError('C101', { thing: path, why: 'it is cut short' });
  const header = headerOf(text(12, 12 + length), path);
  const data = Math.ceil((12 + length) / 16) * 16;
  // A plain view: a Buffer’s slice would share memory instead of copying.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new ModelFile(path, plain, data, header);
}

function headerOf(text: string, path: string): z.infer<typeof Header> {
  try {
    return Header.parse(JSON.parse(text));
  } catch (error) {
    throw new ChanceryError('C101', { thing: path, why: 'its header is damaged' }, { cause: error });
  }
}

/** Tensors that are kept as integers: name → type. */
export type TensorTypes = Readonly<Record<string, IntegerType>>;

/** The bytes of a model file. Tensors without a type are kept as floats. */
export function modelFileBytes(
  parts: Record<string, unknown>,
  tensors: readonly Tensor[],
  types: TensorTypes,
): Uint8Array {
  const blocks: Uint8Array[] = [];
  const entries: z.infer<typeof TensorEntry>[] = [];
  let offset = 0;
  for (const { name, rows, columns, values } of tensors) {
    const type = name in types ? types[name] : 'f32';
    const block =
      type !== 'f32' ? quantised(values, rows, columns, type) : new Uint8Array(values.slice().buffer);
    entries.push({ name, rows, columns, type, offset });
    const padded = new Uint8Array(Math.ceil(block.length / 4) * 4);
    padded.set(block);
    blocks.push(padded);
    offset += padded.length;
  }
  const header = new TextEncoder().encode(JSON.stringify({ parts, tensors: entries }));
  const data = Math.ceil((12 + header.length) / 16) * 16;
  const bytes = new Uint8Array(data + offset);
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(8, header.length, true);
  bytes.set(header, 12);
  let at = data;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}

/** A scale a row, then the row’s values in steps of it. */
function quantised(values: Float32Array, rows: number, columns: number, type: IntegerType): Uint8Array {
  const limit = limits[type];
  const scales = new Float32Array(rows);
  const steps = new Int16Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let c = 0; c < columns; c++) largest = Math.max(largest, Math.abs(values[row * columns + c]));
    scales[row] = largest / limit || 1;
    for (let c = 0; c < columns; c++)
      steps[row * columns + c] = Math.round(values[row * columns + c] / scales[row]);
  }
  const packed = packedOf(steps, type);
  const block = new Uint8Array(rows * 4 + packed.length);
  block.set(new Uint8Array(scales.buffer));
  block.set(packed, rows * 4);
  return block;
}

/** Bytes that so many integers take; two of 12 bits share three bytes. */
function packedSize(count: number, type: IntegerType): number {
  if (type === 'i12') return Math.ceil(count / 2) * 3;
  return type === 'i16' ? count * 2 : count;
}

function packedOf(steps: Int16Array, type: IntegerType): Uint8Array {
  if (type === 'i16') return new Uint8Array(steps.buffer);
  if (type === 'i8') return new Uint8Array(Int8Array.from(steps).buffer);
  const bytes = new Uint8Array(packedSize(steps.length, type));
  for (let i = 0, at = 0; i < steps.length; i += 2, at += 3) {
    const first = steps[i];
    const second = steps[i + 1] ?? 0;
    bytes[at] = first & 0xff;
    bytes[at + 1] = ((first >> 8) & 0xf) | ((second & 0xf) << 4);
    bytes[at + 2] = (second >> 4) & 0xff;
  }
  return bytes;
}

function unpackSteps(bytes: Uint8Array, type: IntegerType, steps: Int16Array): void {
  if (type === 'i16') steps.set(new Int16Array(aligned(bytes)));
  else if (type === 'i8') steps.set(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  else {
    const pairs = steps.length >> 1;
    let at = 0;
    // Shifted up and back down, so that the sign spreads.
    for (let pair = 0; pair < pairs; pair++, at += 3) {
      const middle = bytes[at + 1];
      steps[2 * pair] = ((bytes[at] | (middle << 8)) << 20) >> 20;
      steps[2 * pair + 1] = (((middle >> 4) | (bytes[at + 2] << 4)) << 20) >> 20;
    }
    if ((steps.length & 1) === 1) steps[steps.length - 1] = ((bytes[at] | (bytes[at + 1] << 8)) << 20) >> 20;
  }
}

/** A copy that begins at the beginning of its memory, as views of larger numbers need. */
function aligned(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}
