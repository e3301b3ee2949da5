/**
 * Tests stand beside what they test: `*.test.ts` for units and properties, `*.integration.test.ts` across rooms,
 * `*.browser.test.ts` in Chromium. `TEST_REPORT=FILE` also writes the outcome as JSON, for `.ci/run` to count.
 */
import { defineConfig } from 'vitest/config';

const report = process.env.TEST_REPORT;

/** A project’s tests by their file names. */
function project(name: string, include: string[], exclude: string[] = []) {
  return {
    test: {
      name,
      include,
      exclude,
      // A browser test polls several times, each as long as below.
      testTimeout: name === 'browser' ? 180_000 : 60_000,
      hookTimeout: 120_000,
      // Long enough for a slow machine; what is polled for comes at once on a fast one.
      expect: { poll: { timeout: 20_000 } },
      pool: 'forks' as const,
      // Files share a process, so that each table and the model are read once; a browser is each file’s own.
      isolate: name === 'browser',
    },
  };
}

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      project(
        'unit',
        [
          'src/**/*.test.ts',
          'src/**/*.test.tsx',
          'training/**/*.test.ts',
          'bench/**/*.test.ts',
          'build/**/*.test.ts',
        ],
        ['**/*.integration.test.ts', '**/*.browser.test.ts', 'node_modules/**'],
      ),
      project('integration', ['src/**/*.integration.test.ts']),
      project('browser', ['src/**/*.browser.test.ts']),
    ],
  },
});
