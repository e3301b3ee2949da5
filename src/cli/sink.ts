/** Where a command’s output goes: standard output, or a file that appears whole or not at all. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ChanceryError, messageOf } from '../errors.js';
import type { Terminal } from './terminal.js';

export interface Sink {
  write(text: string): Promise<void>;
  /** Makes what was written final. */
  finish(): Promise<void>;
  /** Throws away what was written to a file; without effect after `finish`. */
  discard(): Promise<void>;
}

/** Standard output. */
export function terminalSink(terminal: Terminal): Sink {
  return {
    write: (text) => terminal.print(text),
    finish: async () => {},
    discard: async () => {},
  };
}

/**
 * A file that is written beside its place and moved there when it is whole: until then an older file of that name stays.
 *
 * @throws ChanceryError C501 when the folder does not let us write
 */
export async function fileSink(path: string): Promise<Sink> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  const handle = await guarded(path, () => open(beside, 'wx'));
  return new FileSink(path, beside, handle);
}

class FileSink implements Sink {
  private open = true;

  constructor(
    private readonly path: string,
    private readonly beside: string,
    private readonly handle: FileHandle,
  ) {}

  write(text: string): Promise<void> {
    return guarded(this.path, () => this.handle.appendFile(text));
  }

  async finish(): Promise<void> {
    await guarded(this.path, async () => {
      await this.handle.sync();
      await this.handle.close();
      await rename(this.beside, this.path);
      this.open = false;
    });
  }

  async discard(): Promise<void> {
    if (!this.open) return;
    this.open = false;
    await this.handle.close().catch(() => {});
    await rm(this.beside, { force: true });
  }
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new ChanceryError('C501', { thing: path, why: messageOf(error) }, { cause: error });
  }
}

/**
 * Opens the sink, does the work, and finishes it. When the work throws, or gives false since there was nothing to write,
 * the sink is discarded and an older file stays.
 */
export async function withSink(
  path: string | undefined,
  terminal: Terminal,
  work: (sink: Sink) => Promise<boolean>,
): Promise<void> {
  const sink = path === undefined ? terminalSink(terminal) : await fileSink(path);
  try {
    if (await work(sink)) await sink.finish();
  } finally {
    await sink.discard();
  }
}
