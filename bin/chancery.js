#!/usr/bin/env node
/** Starts the built command line. */
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  const { runProcess } = await import(main.href);
  await runProcess();
} else {
  process.stderr.write('chancery is not built: dist/cli/main.js is missing. Run "npm run build".\n');
  process.exitCode = 1;
}
