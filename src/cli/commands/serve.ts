/** `chancery serve`: the record in a browser and over HTTP. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import type { Listening } from '../../api/listen.js';
import { ChanceryError, messageOf } from '../../errors.js';
import type { RecordStore } from '../../record/record-store.js';
import { dataOption, parsePort } from '../options.js';
import type { Terminal } from '../terminal.js';

/** The port when none is named; when it is taken, any free one will do. */
const usualPort = 4180;

interface ServeOptions {
  readonly data: string;
  readonly port?: number;
  readonly host: string;
}

export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .summary('serve the record: the desk in a browser, the API over HTTP')
    .description(
      'Serves the record until Ctrl-C and prints the address of the desk, for this computer alone unless --host says ' +
        'otherwise. Nothing can be changed through it but saved situations, and these only from this computer.',
    )
    .addOption(dataOption())
    .option(
      '-p, --port <n>',
      `the port; 0 for any (default: ${usualPort}, or any when that is taken)`,
      parsePort,
    )
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery serve
  $ chancery serve --data dispute/ --port 8080
  $ curl -s http://127.0.0.1:4180/api/events`,
    )
    .action((options: ServeOptions) => serve(options, terminal));
}

async function serve({ data, port, host }: ServeOptions, terminal: Terminal): Promise<void> {
  const { openRecord } = await import('../../record/open.js');
  const record = await openRecord({ data, create: false });
  try {
    const { app, url } = await start(record, host, port, terminal);
    await terminal.print(`The desk is at ${url} (record ${data}, Ctrl-C stops it)\n`);
    await interrupted(terminal.interruption);
    await app.close();
  } finally {
    await record.close();
  }
}

async function start(
  record: RecordStore,
  host: string,
  port: number | undefined,
  terminal: Terminal,
): Promise<Listening & { app: FastifyInstance }> {
  const { createServer } = await import('../../api/server.js');
  const { listen } = await import('../../api/listen.js');
  const { builtDesk } = await import('../../api/desk-files.js');
  const page = join(builtDesk, 'index.html');
  const deskFolder = existsSync(page) ? builtDesk : null;
  if (deskFolder === null)
    terminal.note(`${messageOf(new ChanceryError('C701', { thing: page }))} Serving the API alone.`);
  const listenOn = async (wanted: number): Promise<Listening & { app: FastifyInstance }> => {
    const app = createServer({ record, deskFolder });
    try {
      return { app, ...(await listen(app, { host, port: wanted })) };
    } catch (error) {
      await app.close();
      throw error;
    }
  };
  if (port !== undefined) return listenOn(port);
  try {
    return await listenOn(usualPort);
  } catch (error) {
    if (error instanceof ChanceryError && error.code === 'C301') return listenOn(0);
    throw error;
  }
}

function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
