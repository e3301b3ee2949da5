/** Codes one short report in a process of its own and prints how long it took from the process’s start, and its memory. */
import { createCoder } from '../src/coder.js';
import { readReport } from '../src/report/read.js';

const coder = createCoder();
const loaded = performance.now();
coder.code(
  readReport('Ottawa imposed a tariff of 10% on steel from Norway on Monday.', { name: 'start-up' }),
);
const resident = process.memoryUsage().rss / 2 ** 20;
process.stdout.write(JSON.stringify({ loaded, first: performance.now(), resident }));
