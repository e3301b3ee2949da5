/**
 * Sees to it that the browser tests find a Chromium: an installed one, or, for root on a Debian, the package `chromium`.
 * Where neither is possible it says what to install and fails. Prints nothing else. `chromiumPath()` is what tests use.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium: `CHROMIUM_PATH` when it is set, or the first that is installed; null when there is none. */
export function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...macPaths].find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words) =>
    execFileSync('apt-get', ['-qq', ...words], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  process.stdout.write('no Chromium found: installing the Debian package "chromium"\n');
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  } catch (error) {
    process.stderr.write(
      `apt-get: ${String(error.stderr ?? error.message)
        .trim()
        .split('\n')
        .at(-1)}\n`,
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (chromiumPath() === null && !process.env.CHROMIUM_PATH) installOnDebian();
  if (chromiumPath() === null) {
    const what = process.env.CHROMIUM_PATH
      ? `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which is no program that can be run`
      : 'no Chromium found: install chromium or Google Chrome, or set CHROMIUM_PATH to one';
    process.stderr.write(`the browser tests cannot run: ${what}\n`);
    process.exitCode = 1;
  }
}
