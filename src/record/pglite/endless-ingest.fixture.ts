/** A process that keeps one report after another, telling each number once it is kept, until it is killed. */
import { emptyCoding, eventOf, reportOf } from '../coded-report.fixture.js';
import { openRecord } from '../open.js';

/** The report with the given number: forty events, so that a kill can fall into the middle of it. */
export function numberedReport(number: number) {
  const report = reportOf(
    Array.from(
      { length: 40 },
      (_, i) => `Envoy ${i} of mission ${number} raised the matter of tolls on the canal.`,
    ),
  );
  return { ...emptyCoding(report), events: report.paragraphs.map((_, i) => eventOf(report, i, 'raised')) };
}

export async function ingestEndlessly(folder: string): Promise<never> {
  const record = await openRecord({ databaseUrl: null, data: folder });
  for (let number = 0; ; number++) {
    await record.keep(numberedReport(number));
    process.stdout.write(`${number}\n`);
  }
}
