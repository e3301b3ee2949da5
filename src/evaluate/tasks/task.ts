/** What every evaluation task is: a gold file in, figures and the answers out. */

export interface Evaluation {
  /** The figures: printed as one JSON object. */
  readonly result: object;
  /** What was answered, a line an input, in the gold file’s own format. */
  readonly predictions: string;
}

export interface Task {
  /** What it measures, for `--help`. */
  readonly measures: string;
  /** The gold file’s form, for `--help`. */
  readonly gold: string;
  run(path: string): Promise<Evaluation>;
}

/** Seconds that the work took, with what it gave. */
export function timed<T>(work: () => T): { value: T; seconds: number } {
  const start = process.hrtime.bigint();
  const value = work();
  return { value, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}

/** Records as JSON, a line each. */
export function jsonLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
