/** Features of one case, each hashed to a row of weights, with how much it counts. */

/** Rows of weights, a power of two. */
export const decisionRows = 1 << 16;

export class FeatureList {
  readonly rows: number[] = [];
  readonly values: number[] = [];

  add(feature: string, value = 1): void {
    this.rows.push(rowOf(feature));
    this.values.push(value);
  }
}

/** A list that keeps the features’ text as well, for those who explain a decision. */
export class NamedFeatureList extends FeatureList {
  readonly names: string[] = [];

  override add(feature: string, value = 1): void {
    super.add(feature, value);
    this.names.push(feature);
  }
}

/** FNV-1a with a final mix, so that the low bits depend on every letter. */
function rowOf(feature: string): number {
  let h = 2166136261;
  for (let i = 0; i < feature.length; i++) h = Math.imul(h ^ feature.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) & (decisionRows - 1);
}
