/**
 * Sums the outcomes that Vitest wrote as JSON. Names each test that failed, with its reason, and prints “N passed, N failed”
 * last. Fails when any test did, or none ran.
 */
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    for (const file of report.testResults) {
      for (const test of file.assertionResults.filter(({ status }) => status === 'failed')) {
        process.stdout.write(`FAILED ${file.name}: ${test.fullName}\n${test.failureMessages.join('\n')}\n`);
      }
      if (file.status === 'failed' && file.assertionResults.length === 0) {
        process.stdout.write(`FAILED ${file.name}\n${file.message}\n`);
      }
    }
    // A file that breaks before its first test has no failed test to count.
    failed += report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
  } catch {
    process.stdout.write(`${path}: no outcome, its tests did not run\n`);
    failed++;
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
