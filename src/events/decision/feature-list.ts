/** Features of one case, each hashed to a row of weights, with how much it counts. */

/** Rows of weights, a power of two. */
export const decisionRows = 1 << 16;

/** How much more the copies of the features count that only one convention has. */
const conventionWeight = 1.5;

export class FeatureList {
  readonly rows: number[] = [];
  readonly values: number[] = [];

  add(feature: string, value = 1): void {
    this.rows.push(rowOf(feature));
    this.values.push(value);
  }

  /**
   * Adds a copy of every feature that only the labels of marked news relations weigh, which differ at edges from PLOVER’s
   * manual (Daumé 2007, “Frustratingly easy domain adaptation”).
   */
  inNewsConvention(): this {
    const { length } = this.rows;
    for (let i = 0; i < length; i++) {
      this.rows.push((Math.imul(this.rows[i], 40_503) + 12_345) & (decisionRows - 1));
      this.values.push(conventionWeight * this.values[i]);
    }
    return this;
  }
}

/** FNV-1a with a final mix, so that the low bits depend on every letter. */
function rowOf(feature: string): number {
  let h = 2166136261;
  for (let i = 0; i < feature.length; i++) h = Math.imul(h ^ feature.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) & (decisionRows - 1);
}
