/** The measures that the tasks share: precision, recall, F1, macro averages. All are fractions of 1. */

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What a task counted: answers given, answers wanted, and answers that are both. */
export interface Counts {
  right: number;
  answered: number;
  wanted: number;
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export function scoresOf({ right, answered, wanted }: Counts): Scores {
  const precision = answered === 0 ? 0 : right / answered;
  const recall = wanted === 0 ? 0 : right / wanted;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export interface LabelScores extends Scores {
  /** How many rows have the label in the gold. */
  readonly rows: number;
}

/**
 * Scores of each label that the gold or the answers have, as scikit-learn’s `classification_report` gives them (a
 * label without gold or without answers has 0 where it would divide by 0).
 *
 * @param gold the right label of each row
 * @param answers the label given to each row, in the same order
 */
export function labelScores(gold: readonly string[], answers: readonly string[]): Map<string, LabelScores> {
  const counts = new Map<string, Counts>();
  const of = (label: string): Counts => {
    const known = counts.get(label) ?? { right: 0, answered: 0, wanted: 0 };
    counts.set(label, known);
    return known;
  };
  for (let i = 0; i < gold.length; i++) {
    of(gold[i]).wanted++;
    of(answers[i]).answered++;
    if (gold[i] === answers[i]) of(gold[i]).right++;
  }
  return new Map(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([label, count]) => [label, { ...scoresOf(count), rows: count.wanted }]),
  );
}

/** The mean F1 over the labels that the gold or the answers have: `f1_score(..., average="macro")` of scikit-learn. */
export function macroF1(gold: readonly string[], answers: readonly string[]): number {
  const scores = [...labelScores(gold, answers).values()];
  return scores.length === 0 ? 0 : scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}

/** The share of rows whose answer is the gold’s. */
export function accuracy(gold: readonly string[], answers: readonly string[]): number {
  return gold.length === 0 ? 0 : gold.filter((label, i) => label === answers[i]).length / gold.length;
}

/** Rounded for print: enough digits to compare, none that mean nothing. */
export function rounded(value: number, digits = 4): number {
  return Number(value.toFixed(digits));
}

/** A fraction as percent, with two decimals. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded((100 * part) / whole, 2);
}
