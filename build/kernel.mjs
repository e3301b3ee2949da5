/**
 * Compiles the kernels to WebAssembly: the language model's into `dist/kernel.wasm` and, with `--training`, the one for
 * training into `dist/training-kernel.wasm`. Part of `npm run build` and `npm run train`.
 */
import { mkdirSync, renameSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const targets = [{ source: 'src/language/kernel/kernel.as.ts', out: 'dist/kernel.wasm', flags: [] }];
if (process.argv.includes('--training')) {
  const threads = [
    '--enable',
    'threads',
    '--sharedMemory',
    '--initialMemory',
    '1',
    '--maximumMemory',
    '65536',
  ];
  targets.push({ source: 'training/kernel/kernel.as.ts', out: 'dist/training-kernel.wasm', flags: threads });
}

mkdirSync('dist', { recursive: true });
for (const { source, out, flags } of targets) {
  const compiled = [
    '--optimizeLevel',
    '3',
    '--noAssert',
    '--enable',
    'simd',
    '--runtime',
    'stub',
    '--importMemory',
    // Constants stand below what is taken for weights and work.
    '--memoryBase',
    '64',
  ];
  // Another process may be reading the kernel: it is put in its place whole.
  const made = out.replace(/\.wasm$/, `.${process.pid}.wasm`);
  const { error, stderr } = await asc.main([source, '-o', made, ...compiled, ...flags]);
  if (error) {
    process.stderr.write(`${stderr.toString()}\n${source}: ${error.message}\n`);
    process.exit(1);
  }
  renameSync(made, out);
}
