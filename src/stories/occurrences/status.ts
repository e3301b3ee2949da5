/** How an act stands by all accounts of it, and how it came to stand so. */
import type { Account } from './account.js';
import type { Stage } from './act.js';
import type { OccurrenceStatus, StatusStep } from './occurrence.js';

const settled: ReadonlySet<Stage> = new Set(['occurred', 'ongoing']);
const plans: ReadonlySet<Stage> = new Set(['considered', 'threatened', 'planned', 'announced']);

/** True where the account tells the act as a fact. */
export function tellsAsFact({ stage }: Account): boolean {
  return settled.has(stage);
}

/** True where the account bears the act out, as fact or plan; false for one that says it is not so. */
export function bearsOut({ stage }: Account): boolean {
  return settled.has(stage) || plans.has(stage);
}

/** How settled a status is: of two known from one day the more settled comes last. */
const order: readonly OccurrenceStatus[] = [
  'considered',
  'threatened',
  'planned',
  'ongoing',
  'occurred',
  'abandoned',
  'not-occurred',
  'denied',
];

/**
 * The status and its history. A step for each status, with the first report that said so. What some tell as a fact and others
 * deny is disputed; what was planned and is later said not to have been, or is called off, is abandoned; else the latest of
 * what was known counts, but a plan never undoes a fact.
 *
 * @param accounts in the order of the reports’ days
 */
export function statusOf(accounts: readonly Account[]): { status: OccurrenceStatus; history: StatusStep[] } {
  const planned = accounts.some(({ stage }) => plans.has(stage));
  const threatened = accounts.some(({ stage }) => stage === 'threatened');
  const read = ({ stage }: Account): OccurrenceStatus => {
    // A cancellation of what nobody is known to have planned is an act by itself.
    if (stage === 'called-off') return planned ? 'abandoned' : 'occurred';
    // Some tell a threat as an announcement; what is announced without one is done.
    if (stage === 'announced') return threatened ? 'threatened' : 'occurred';
    return stage === 'not-occurred' && planned ? 'abandoned' : stage;
  };
  const steps = new Map<OccurrenceStatus, StatusStep>();
  for (const account of accounts) {
    const status = read(account);
    if (steps.has(status)) continue;
    const { known, report, event, text, said } = account;
    steps.set(status, { status, known, report, event, text, day: said?.end ?? null });
  }
  const history = [...steps.values()].sort(
    (a, b) =>
      (a.known ?? '9999').localeCompare(b.known ?? '9999', 'en') ||
      order.indexOf(a.status) - order.indexOf(b.status),
  );
  return { status: now(history), history };
}

function now(history: readonly StatusStep[]): OccurrenceStatus {
  const has = (status: OccurrenceStatus) => history.some((step) => step.status === status);
  const after = (a: OccurrenceStatus, b: OccurrenceStatus) =>
    history.findIndex(({ status }) => status === a) > history.findIndex(({ status }) => status === b);
  if (has('occurred') || has('ongoing')) {
    const fact = has('occurred') ? 'occurred' : 'ongoing';
    if (has('denied')) return 'disputed';
    const undone = has('abandoned') ? 'abandoned' : 'not-occurred';
    return has(undone) && after(undone, fact) ? 'disputed' : fact;
  }
  return history[history.length - 1]!.status;
}
