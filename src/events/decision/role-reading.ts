/** What features say of a predicate’s role: its name, its status, the type that its frame gives, how well that fits. */
import type { ReportActors } from '../../actors/resolver.js';
import type { Status } from '../ontology.js';
import type { KindredVerbs } from './kindred-verbs.js';
import type { Parties, PredicateRole, RelationTools } from './relation.js';
import type { Senses } from './senses.js';

export interface FeatureTools extends RelationTools {
  readonly actors: ReportActors;
  readonly senses: Senses;
  readonly kindred: KindredVerbs;
  /** A frame that must not tell (see {@link Senses.of}); with one, no matched frame tells either. */
  readonly without: string | null;
}

const statusGroups: Readonly<Record<Status, string>> = {
  occurred: 'done',
  ongoing: 'done',
  historical: 'done',
  planned: 'future',
  considered: 'future',
  threatened: 'future',
  conditional: 'may',
  possible: 'may',
  denied: 'not',
  'not-occurred': 'not',
};

export function statusOf({ standing }: PredicateRole): string {
  const group = statusGroups[standing.status];
  return standing.asked ? 'asked' : standing.attempted ? 'tried' : group;
}

/** The name under which frames know the predicate, else its narrowest. */
export function nameOf({ predicate, match }: PredicateRole): string {
  return match === null || predicate.names.length === 1 ? predicate.names[0] : match.frame.predicate;
}

/** The type that frame and status together give, by the edges of the ontology. */
export function codedType({ match, standing }: PredicateRole, { lexicon }: FeatureTools): string | null {
  if (match === null) return null;
  const { type, mode } = match.frame;
  if (type === null) return 'NONE';
  return lexicon.edges.apply(
    { type, mode, status: standing.status },
    !standing.supposed,
    false,
    lexicon.ontology,
  ).type;
}

/** 2 when the frame’s actor is the source, 1 when its recipient is the target; their sum. */
export function fitOf(
  { match, predicate }: PredicateRole,
  { source, target }: Parties,
  { matcher }: FeatureTools,
): number {
  if (match === null) return 0;
  const table = matcher.table(predicate.sentence);
  const holds = (slots: readonly string[], party: ReadonlySet<number>): boolean =>
    slots.some((slot) =>
      slot
        .split('+')
        .some((path) =>
          table.find(predicate.word, path).some(({ words }) => words.some((word) => party.has(word))),
        ),
    );
  return (holds(match.frame.actor, source) ? 2 : 0) + (holds(match.frame.recipient, target) ? 1 : 0);
}
