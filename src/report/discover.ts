/** Finds the reports that the INPUT... arguments of a command name: files, folders, globs, standard input. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { ChanceryError } from '../errors.js';
import { MAX_REPORT_BYTES } from './decode.js';

/** One input, not read yet. */
export interface ReportSource {
  /** Its path as given or found, or `standard input`. */
  readonly name: string;
  /** Reads it whole. @throws ChanceryError C001, or C005 before it reads more than the limit */
  read(): Promise<Uint8Array>;
  /** Reads it piece by piece, however large it is. @throws ChanceryError C001 */
  pieces(): AsyncIterable<Uint8Array>;
}

/** The endings of files that are taken from folders and globs. A file named outright is read whatever its ending. */
export const REPORT_ENDINGS = [
  '.txt',
  '.text',
  '.md',
  '.html',
  '.htm',
  '.xhtml',
  '.rss',
  '.atom',
  '.xml',
] as const;

/**
 * The endings of files with a report in each row. They are taken from globs but not from folders, where what Chancery has
 * written before may lie.
 */
export const ROW_ENDINGS = ['.jsonl', '.ndjson', '.csv'] as const;

/**
 * Names of files that tell of a folder and are no reports, before their ending, in any case. Like other endings they are
 * passed over in folders and globs and read when named outright.
 */
export const ABOUT_FOLDERS = [
  'authors',
  'changelog',
  'contributing',
  'copying',
  'licence',
  'license',
  'readme',
  'sources',
] as const;

/** Where `-` reads from; the command line leaves it out. */
export interface DiscoverOptions {
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** The folder that relative inputs start from; the working directory by default. */
  readonly cwd?: string;
}

/**
 * Expands inputs in the order given; what a folder or glob holds is sorted by path, code point by code point. A file
 * reached twice counts once. Hidden files and `node_modules` are passed over, links to files followed.
 *
 * @throws ChanceryError C001 unreadable, C007 a folder without reports, C008 nothing by that name or glob
 */
export async function discoverReports(
  inputs: readonly string[],
  options: DiscoverOptions = {},
): Promise<ReportSource[]> {
  const cwd = options.cwd ?? process.cwd();
  const sources = new Map<string, ReportSource>();
  for (const input of inputs) {
    if (input === '-') {
      const stdin = options.stdin ?? process.stdin;
      if (!sources.has('-'))
        sources.set('-', {
          name: 'standard input',
          read: () => readStream(stdin),
          pieces: () => bytesOf(stdin),
        });
      continue;
    }
    for (const path of await expand(input, cwd)) {
      const absolute = join(path.startsWith('/') ? '/' : cwd, path);
      if (!sources.has(absolute))
        sources.set(absolute, {
          name: path,
          read: () => readWhole(path, absolute),
          pieces: () => readPieces(path, absolute),
        });
    }
  }
  return [...sources.values()];
}

async function expand(input: string, cwd: string): Promise<string[]> {
  const found = await kindOf(input, cwd);
  if (found === 'file') return [input];
  if (found === 'folder') {
    const folder = input.replace(/(?<=.)\/+$/, '');
    const paths = await find(`${escapePath(folder)}/**/*`, cwd, REPORT_ENDINGS);
    if (paths.length === 0) throw new ChanceryError('C007', { thing: input });
    return paths;
  }
  if (!isDynamicPattern(input)) throw new ChanceryError('C008', { thing: input });
  const paths = await find(input, cwd, [...REPORT_ENDINGS, ...ROW_ENDINGS]);
  if (paths.length === 0) throw new ChanceryError('C008', { thing: input });
  return paths;
}

async function find(pattern: string, cwd: string, endings: readonly string[]): Promise<string[]> {
  const paths = await glob(pattern, {
    cwd,
    absolute: pattern.startsWith('/'),
    onlyFiles: true,
    dot: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  return paths
    .filter((path) => endings.includes(extname(path).toLowerCase()) && !tellsOfFolder(path))
    .sort(byCodePoint);
}

function tellsOfFolder(path: string): boolean {
  const name = basename(path, extname(path)).toLowerCase();
  return (ABOUT_FOLDERS as readonly string[]).includes(name);
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function kindOf(input: string, cwd: string): Promise<'file' | 'folder' | 'none'> {
  try {
    const stats = await stat(join(input.startsWith('/') ? '/' : cwd, input));
    return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return 'none';
    throw new ChanceryError('C001', { thing: input, why: reasonOf(code) }, { cause: error });
  }
}

async function readWhole(name: string, path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_REPORT_BYTES) throw new ChanceryError('C005', { thing: name, limit: '10 MB' });
    return await readFile(path);
  } catch (error) {
    if (error instanceof ChanceryError) throw error;
    throw new ChanceryError('C001', { thing: name, why: reasonOf(codeOf(error)) }, { cause: error });
  }
}

async function* readPieces(name: string, path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path)) yield piece as Uint8Array;
  } catch (error) {
    throw new ChanceryError('C001', { thing: name, why: reasonOf(codeOf(error)) }, { cause: error });
  }
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const part of stream) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > MAX_REPORT_BYTES)
      throw new ChanceryError('C005', { thing: 'standard input', limit: '10 MB' });
    parts.push(Buffer.from(part as Uint8Array));
  }
  return Buffer.concat(parts);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** The operating system’s reason in plain words. */
function reasonOf(code: string): string {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it is gone',
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in a circle',
    EMFILE: 'too many files are open',
  };
  return reasons[code] ?? code;
}
