/** Isotonic regression by pooling adjacent violators (Ayer et al. 1955): how sure an answer may claim to be. */

/** Fewest answers in one step of the line. */
const leastInStep = 25;

export interface WeightedAnswer {
  readonly claimed: number;
  readonly right: boolean;
  /** How many answers it stands for; absent: one. */
  readonly weight?: number;
}

/** Points (claim, share right) of the rising line that fits best; at least two. */
export function isotonic(answers: readonly WeightedAnswer[]): [number, number][] {
  const sorted = [...answers].sort((a, b) => a.claimed - b.claimed);
  const steps: { claims: number; right: number; count: number }[] = [];
  for (let from = 0; from < sorted.length; from += leastInStep) {
    const step = { claims: 0, right: 0, count: 0 };
    for (const { claimed, right, weight = 1 } of sorted.slice(from, from + leastInStep)) {
      step.claims += weight * claimed;
      step.count += weight;
      if (right) step.right += weight;
    }
    steps.push(step);
    while (steps.length > 1 && shareOf(steps.at(-2)!) >= shareOf(steps.at(-1)!)) {
      const last = steps.pop()!;
      const before = steps.pop()!;
      steps.push({
        claims: before.claims + last.claims,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  const places = (value: number): number => Math.round(value * 1000) / 1000;
  const points = steps.map((step): [number, number] => [
    places(step.claims / step.count),
    places(shareOf(step)),
  ]);
  return points.length > 1
    ? points
    : [
        [0, points[0]?.[1] ?? 0],
        [1, points[0]?.[1] ?? 1],
      ];
}

/** With half an answer of each kind added, so that no step says never or always. */
function shareOf({ right, count }: { right: number; count: number }): number {
  return (right + 0.5) / (count + 1);
}
