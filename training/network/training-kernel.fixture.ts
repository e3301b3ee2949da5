/** The training kernel for tests: compiled when it is missing or older than its sources. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { packagePath } from '../../src/package-root.js';
import { Arena, type Kernel, loadKernel, sharedMemory } from './memory.js';

/** Compiles `dist/training-kernel.wasm` where it is not there or not the newest. */
export function ensureTrainingKernel(): void {
  const built = packagePath('dist', 'training-kernel.wasm');
  const sources = [packagePath('training', 'kernel'), packagePath('src', 'language', 'kernel')].flatMap(
    (folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.as.ts'))
        .map((name) => `${folder}/${name}`),
  );
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  const compile = [packagePath('build', 'kernel.mjs'), '--training'];
  execFileSync(process.execPath, compile, { cwd: packagePath(), stdio: 'pipe' });
}

/** A kernel with a few mebibytes of memory: parameters in one arena, a batch in the other. */
export function smallKernel(): { kernel: Kernel; parameters: Arena; work: Arena } {
  ensureTrainingKernel();
  const memory = sharedMemory(8);
  const mebibyte = 1024 * 1024;
  return {
    kernel: loadKernel(memory),
    parameters: new Arena(memory, 65536, 4 * mebibyte),
    work: new Arena(memory, 4 * mebibyte, 8 * mebibyte),
  };
}
