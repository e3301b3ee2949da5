/** Reads the treebank folder: CoNLL-U files, plain or xz-compressed, told apart as train and dev by their names. */
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import xz from 'xz-decompress';
import { type ConlluSentence, parseConllu } from '../src/language/conllu.js';

/** The sentences of every file in the folder whose name ends in `-train` or `-dev` before `.conllu` or `.conllu.xz`. */
export async function readTreebank(folder: string, part: 'train' | 'dev'): Promise<ConlluSentence[]> {
  const files = readdirSync(folder).filter((name) => name.replace(/\.xz$/, '').endsWith(`-${part}.conllu`));
  if (files.length === 0) throw new Error(`no *-${part}.conllu or .conllu.xz in ${folder}`);
  const sentences: ConlluSentence[] = [];
  for (const file of files.sort()) {
    const path = join(folder, file);
    const text = file.endsWith('.xz') ? await decompressed(path) : readFileSync(path, 'utf8');
    sentences.push(...parseConllu(text, file));
  }
  return sentences;
}

async function decompressed(path: string): Promise<string> {
  const stream = new xz.XzReadableStream(Readable.toWeb(createReadStream(path)) as ReadableStream);
  return new Response(stream as ReadableStream).text();
}
