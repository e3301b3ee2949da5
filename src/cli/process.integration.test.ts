/** The program as the shell sees it: pipes that close, a taken port, a record in use, Ctrl-C. Needs `npm run build`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../package-root.js';

const bin = packagePath('bin', 'chancery.js');
const samples = packagePath('samples');
const data = join(mkdtempSync(join(tmpdir(), 'chancery-process-')), 'record');

function start(...words: string[]): ChildProcess {
  return spawn(process.execPath, [bin, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function finish(child: ChildProcess): Promise<{ code: number | null; out: string; errors: string }> {
  const [out, errors, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit'),
  ]);
  return { code, out, errors };
}

it('ends quietly when its reader goes away', async () => {
  const child = start('code', samples, '--kinds', 'all');
  child.stdout!.once('data', () => child.stdout!.destroy());
  const [errors, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
  expect({ errors, code }).toEqual({ errors: '', code: 0 });
});

describe('while a record is served', () => {
  let server: ChildProcess;
  let address: string;

  beforeAll(async () => {
    const ingested = await finish(
      start('ingest', join(samples, '2025-08-12-meridian-wire.txt'), '--data', data),
    );
    expect(ingested).toMatchObject({ code: 0, errors: '' });
    server = start('serve', '--data', data, '--port', '0');
    for await (const chunk of server.stdout!) {
      address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0] ?? '';
      break;
    }
  });
  afterAll(() => server.kill('SIGKILL'));

  it('answers at the address that it prints', async () => {
    const reports = (await (await fetch(`${address}/api/reports`)).json()) as { total: number };
    expect(reports.total).toBe(1);
  });

  it('names the process that has the record to a second one', async () => {
    const { code, errors } = await finish(start('ingest', samples, '--data', data));
    expect(code).toBe(1);
    expect(errors).toMatch(/^C202: the record .* is in use by another process \(pid \d+\)\. .*\n$/);
  });

  it('ends at Ctrl-C and gives the record back, and then a taken port is named', async () => {
    server.kill('SIGINT');
    const [code] = await once(server, 'exit');
    expect(code).toBe(0);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const second = await finish(start('serve', '--data', data, '--port', String(port)));
    other.close();
    expect(second.code).toBe(1);
    expect(second.errors).toMatch(new RegExp(`C301: port ${port} on 127\\.0\\.0\\.1 is taken\\.`));
  });
});
