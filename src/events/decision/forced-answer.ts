/**
 * The answer about a marked relation, where one type must be said. Mistaking a demand for a protest is worse than mistaking it
 * for an accusation, so the answer is the type with the greatest expected number of right levels: of the type itself, of its
 * quad class, and of cooperation or conflict, which counts twice (minimum Bayes risk; Kumar & Byrne 2004).
 */
import type { EventType } from '../ontology.js';
import type { Ontology } from '../ontology-tables.js';
import { decisionLabels } from './labels.js';
import type { Sense } from './senses.js';

/** How much it counts to have the right half, beside one for the type and one for the quad class. */
const halfWeight = 2;

export interface ForcedAnswer {
  readonly type: EventType;
  /** Of the type among all types. */
  readonly share: number;
}

/** One of the answers: a type, or CONCEDE and RETREAT, which marked relations count as one, of material cooperation. */
interface Choice {
  readonly types: readonly EventType[];
  readonly columns: readonly number[];
  readonly quad: number;
}

export class ForcedAnswers {
  private readonly choices: readonly Choice[];

  constructor(ontology: Ontology) {
    const isType = (label: Sense): label is EventType => label !== 'NONE';
    const alone = decisionLabels.filter(isType).filter((type) => type !== 'CONCEDE' && type !== 'RETREAT');
    this.choices = [...alone.map((type) => [type]), ['RETREAT', 'CONCEDE'] as const].map((types) => ({
      types,
      columns: types.map((type) => decisionLabels.indexOf(type)),
      quad: ontology.facts(types[0]).quad,
    }));
  }

  /** `shares`: probability of each of `decisionLabels`; NONE is never the answer. */
  of(shares: Float64Array): ForcedAnswer {
    const quads = [0, 0, 0, 0, 0];
    const halves = [0, 0];
    const own = this.choices.map(({ columns, quad }) => {
      const sum = columns.reduce((all, column) => all + shares[column], 0);
      quads[quad] += sum;
      halves[quad > 2 ? 1 : 0] += sum;
      return sum;
    });
    let best = 0;
    let most = -1;
    this.choices.forEach(({ quad }, c) => {
      const expected = own[c] + quads[quad] + halfWeight * halves[quad > 2 ? 1 : 0];
      if (expected <= most) return;
      best = c;
      most = expected;
    });
    const { types, columns } = this.choices[best];
    const likeliest = columns.reduce((a, b) => (shares[b] > shares[a] ? b : a));
    return { type: types[columns.indexOf(likeliest)], share: own[best] / (halves[0] + halves[1]) };
  }
}
