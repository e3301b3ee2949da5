/** The desk as people meet it: built, served over a record of the samples coded by the coder, and open in Chromium. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../../build/ensure-chromium.mjs';
import { listen } from '../api/listen.js';
import { createServer } from '../api/server.js';
import type { CodedReport } from '../coded.js';
import { createCoder } from '../coder.js';
import { packagePath } from '../package-root.js';
import { reportOf } from '../record/coded-report.fixture.js';
import { openRecord } from '../record/open.js';
import { recordFolder } from '../record/pglite/record-folder.fixture.js';
import { readReport } from '../report/read.js';

/** A desk that is served, and a browser to open it in. */
export interface ServedDesk {
  readonly url: string;
  /** What the record holds. */
  readonly coded: readonly CodedReport[];
  /** Opens an address of the desk in a window of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenDesk>;
  close(): Promise<void>;
}

export interface OpenDesk {
  readonly page: Page;
  /** What went wrong in the page: errors, broken security policies, requests to elsewhere. */
  readonly faults: string[];
}

/** A report that tries to be a page. */
export const hostileReport = reportOf(
  [
    'Ottawa imposed a 25% tariff on American steel <script>document.title = "taken"</script> on Monday.',
    'Mexico condemned the <img src="x" onerror="document.title = \'taken\'"> tariff & its "authors".',
  ],
  { title: '<b onmouseover="alert(1)">Ottawa</b> taxes steel', url: 'javascript:alert(1)' },
);

export async function serveSamples(): Promise<ServedDesk> {
  const built = mkdtempSync(join(tmpdir(), 'chancery-desk-'));
  await build({
    root: packagePath('src', 'desk'),
    logLevel: 'error',
    build: { outDir: built, emptyOutDir: true },
  });
  const folder = await recordFolder();
  const record = await openRecord({ databaseUrl: null, data: folder });
  const coded = codeSamples();
  for (const one of coded) await record.keep(one);
  const app = createServer({ record, deskFolder: built });
  const { url } = await listen(app, { host: '127.0.0.1', port: 0 });
  const browser = await launch();
  return {
    url,
    coded,
    open: (path, options) => open(browser, url, path, options),
    async close() {
      await browser.close();
      await app.close();
      await record.close();
      for (const made of [folder, built]) rmSync(made, { recursive: true });
    },
  };
}

function codeSamples(): CodedReport[] {
  const coder = createCoder();
  const names = readdirSync(packagePath('samples')).filter((name) => /\.(?:html|txt)$/.test(name));
  const reports = names.map((name) => {
    const path = packagePath('samples', name);
    return readReport(readFileSync(path), { name: path });
  });
  return [...reports, hostileReport].map((report) => coder.code(report));
}

function launch(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('no Chromium: run "node build/ensure-chromium.mjs"');
  // No window, no sandbox for root, and nothing that Chromium itself would look up elsewhere.
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}

async function open(
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenDesk> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) faults.push(`asked ${request.url()}`);
  });
  await page.goto(url + path);
  return { page, faults };
}
