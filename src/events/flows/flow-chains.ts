/**
 * Joins flows to chains: what somebody made, or was brought to them, is what they or others move on. A flow that does not say where
 * it comes from comes from where the flow before it went, or from those who made what it moves.
 */
import type { Analysis, Sentence } from '../../language/analysis.js';
import type { Flow } from './flow.js';

/** A flow with the word of its sentence that stands for what moves. */
export interface Leg {
  readonly flow: Flow;
  readonly sentence: Sentence;
  readonly what: number;
  /** True where a thing is made and nothing says yet that it moves. */
  readonly isMade: boolean;
}

/** How many sentences after the one that tells of its making a thing may be said to move. */
const reach = 2;

/** The flows of the legs, in their order; what is made and not said to go anywhere is none. */
export function joinedFlows(
  legs: readonly Leg[],
  analysis: Pick<Analysis, 'anaphora' | 'sentences'>,
): Flow[] {
  const flows: Flow[] = [];
  let made: Leg | null = null;
  for (const leg of legs) {
    if (leg.isMade) {
      made = leg;
      continue;
    }
    const flow = movedOn(leg, flows.at(-1));
    if (flow.from === null && made?.flow.from != null && isTakenUp(made, leg, analysis)) {
      const { from } = made.flow;
      const makes = flow.carrier.some(({ code, sector }) => code === from.code && sector === from.sector);
      if (!makes) flows.push(made.flow);
      flows.push(withOrigin(flow, made.flow, 'from', 'from who made it'));
      made = null;
    } else flows.push(flow);
  }
  return flows;
}

/** “A ships precursors to B, which smuggles the drug into C”: what B moves on in the same sentence comes from B. */
function movedOn({ flow, sentence }: Leg, before: Flow | undefined): Flow {
  const [carrier] = flow.carrier;
  if (flow.from !== null || carrier?.code == null || before?.to?.code !== carrier.code) return flow;
  if (before.class !== flow.class || before.evidence.event[0].start < sentence.start) return flow;
  return withOrigin(
    flow,
    { from: carrier, evidence: flow.evidence },
    'carrier',
    'from where the flow before it went',
  );
}

function withOrigin(
  flow: Flow,
  { from, evidence }: Pick<Flow, 'from' | 'evidence'>,
  field: 'from' | 'carrier',
  rule: string,
): Flow {
  const words = { ...flow.evidence, from: evidence[field].slice(0, 1) };
  return { ...flow, from, evidence: words, reason: `${flow.reason}; ${rule}` };
}

/** True when what moves is what was made a little before: “these chemicals”, “the drug”, “it”. */
function isTakenUp(made: Leg, leg: Leg, { anaphora }: Pick<Analysis, 'anaphora'>): boolean {
  const away = leg.sentence.index - made.sentence.index;
  if (away > reach || made.flow.class !== leg.flow.class) return false;
  if (leg.sentence.tokens[leg.what].upos === 'PRON')
    return anaphora.some(
      ({ sentence, head, antecedents }) =>
        sentence === leg.sentence.index &&
        head === leg.what &&
        antecedents.some(({ sentence, word }) => sentence === made.sentence.index && word === made.what),
    );
  return leg.sentence
    .childrenWith(leg.what, 'det')
    .some(({ form }) => /^(?:the|this|that|these|those)$/i.test(form));
}
