/** Bytes that come piece by piece → text, and text → lines, with bounded memory. */
import { ChanceryError } from '../errors.js';

/**
 * Decodes UTF-8 piece by piece, without a byte order mark.
 *
 * @throws ChanceryError C004 where the bytes are no UTF-8
 */
export async function* textOf(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let offset = 0;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      throw new ChanceryError('C004', { thing: name, encoding: 'UTF-8', offset }, { cause: error });
    }
  };
  for await (const bytes of chunks) {
    yield decode(bytes);
    offset += bytes.length;
  }
  yield decode();
}

/** A line with its number, from 1; null where it is longer than the limit. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** Lines without their ends. Holds one line at most, and of one longer than the limit nothing. */
export async function* linesOf(texts: AsyncIterable<string>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  const take = (text: string): void => {
    length += text.length;
    if (length <= limit) parts.push(text);
    else parts = [];
  };
  const line = (): Line => {
    const text = length > limit ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return { number: number++, text };
  };
  for await (const text of texts) {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      yield line();
      from = end + 1;
    }
    take(text.slice(from));
  }
  if (length > 0) yield line();
}
