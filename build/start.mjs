/** `npm start`: builds what is missing or old, codes the reports in `samples/` into the record, and serves the desk. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** The newest change in a file or folder, in milliseconds; 0 where there is none. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

function isCurrent() {
  const built = ['dist/cli/main.js', 'dist/kernel.wasm'];
  if (existsSync('src/desk/index.html')) built.push('dist/desk/index.html');
  if (built.some((path) => !existsSync(path))) return false;
  const sources = ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'build'];
  return Math.max(...sources.map(newest)) <= newest('dist');
}

function run(command, words, options = {}) {
  const { status } = spawnSync(command, words, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

if (!isCurrent()) {
  process.stdout.write('building …\n');
  run('npm', ['run', '--silent', 'build'], { shell: process.platform === 'win32' });
}
const chancery = join(root, 'bin', 'chancery.js');
// By their endings: samples/SOURCES.md is about the reports, not one of them.
run(process.execPath, [chancery, 'ingest', 'samples/*.html', 'samples/*.txt']);
process.argv.splice(2, process.argv.length, 'serve', ...process.argv.slice(2));
await import('../bin/chancery.js');
