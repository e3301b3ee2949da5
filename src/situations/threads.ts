/** The threads of a Situation: what is planned, threatened or due, and what closed that which is closed. */

import type { LedgerEntry } from '../measures/ledger/claims.js';
import { dayAfter } from '../measures/ledger/days.js';
import type { Ledger, LedgerStep } from '../measures/ledger/ledger.js';
import { compareText } from '../measures/ledger/order.js';
import { actTables } from '../stories/occurrences/act-tables.js';
import type { Occurrence, StatusStep } from '../stories/occurrences/occurrence.js';
import { ActsByFamily, closingOf } from './closing.js';
import type { Thread } from './thread.js';

/** What threads are made from. */
export interface ThreadSources {
  /** The occurrences that may be threads. */
  readonly timeline: readonly Occurrence[];
  /** All that may close one: more than the timeline, since what carries a threat out may be told in other words. */
  readonly occurrences: readonly Occurrence[];
  /** The ledgers of the same day: of all instruments, by which plans take effect, and of those asked for. */
  readonly effects: readonly Ledger[];
  readonly ledgers: readonly Ledger[];
  readonly measures: readonly LedgerEntry[];
}

/**
 * The threads as they stand on a day: the open ones first, those due next before those without a day, then the closed ones, the
 * last closed first. Pure; linear in the plans times the acts of their kinds and days.
 */
export function threadsOf(sources: ThreadSources, on: string): Thread[] {
  const { timeline, occurrences, effects, ledgers, measures } = sources;
  const acts = new ActsByFamily(occurrences);
  const eventOf = new Map(measures.map(({ measure }) => [measure.id, measure.event]));
  const stepsOf = stepsByEvent(
    effects.flatMap(({ steps }) => steps),
    eventOf,
  );
  const plans = timeline.flatMap((act) => {
    const plan = planOf(act, on);
    if (plan === null) return [];
    const own = new Set(act.events.flatMap(({ event }) => stepsOf.get(event) ?? []));
    const closed = closingOf(plan, { acts, steps: [...own] }, on);
    return [{ ...plan.thread, state: closed === null ? ('open' as const) : ('closed' as const), closed }];
  });
  const open = new Set(plans.filter(({ state }) => state === 'open').map(({ occurrence }) => occurrence));
  const openEvents = new Set(
    timeline.filter(({ id }) => open.has(id)).flatMap(({ events }) => events.map(({ event }) => event)),
  );
  const isTold = ({ sources }: LedgerStep) =>
    sources.some(({ measure }) => openEvents.has(eventOf.get(measure) ?? ''));
  const dates = ledgers.flatMap((ledger) => [...startsOf(ledger, isTold), ...endsOf(ledger)]);
  return [...plans, ...dates].sort(compareThreads);
}

function stepsByEvent(
  steps: readonly LedgerStep[],
  eventOf: ReadonlyMap<string, string>,
): Map<string, LedgerStep[]> {
  const found = new Map<string, LedgerStep[]>();
  for (const step of steps)
    for (const { measure } of step.sources) {
      const event = eventOf.get(measure) ?? '';
      const own = found.get(event);
      if (own === undefined) found.set(event, [step]);
      else own.push(step);
    }
  return found;
}

/** A plan with what is needed to see what became of it. */
export interface Plan {
  readonly act: Occurrence;
  /** How it came to stand, as known by the day. */
  readonly history: readonly StatusStep[];
  readonly thread: Omit<Thread, 'state' | 'closed'>;
}

const plans: Readonly<Partial<Record<StatusStep['status'], Thread['standing']>>> = {
  considered: 'considered',
  threatened: 'threatened',
  planned: 'planned',
};

/** The plan that an act was before anybody told it as a fact; null for one that was none. */
function planOf(act: Occurrence, on: string): Plan | null {
  const history = act.history.filter(({ known }) => known === null || known <= on);
  const [first] = history;
  if (first === undefined || plans[first.status] === undefined) return null;
  const last = history.findLast(({ status }) => plans[status] !== undefined)!;
  const since = first.known;
  const lastTold =
    act.lastReport.known === null || act.lastReport.known > on ? history.at(-1)!.known : act.lastReport.known;
  const due = dueOf(act, last, since);
  const { measure, instrument } = act;
  return {
    act,
    history,
    thread: {
      kind: 'act',
      standing: plans[last.status]!,
      occurrence: act.id,
      family: act.family,
      source: codesOf(act.actor),
      target: codesOf(act.recipient),
      measure:
        instrument === null
          ? null
          : {
              instrument,
              name: measure?.name ?? null,
              goods: measure?.goods ?? [],
              rate: measure?.rate?.to ?? measure?.rate?.by ?? null,
              after: null,
            },
      text: last.text,
      since,
      lastTold,
      due,
      lapses: lapseOf(act, due ?? null, lastTold),
    },
  };
}

/** The day that it is to come; a day that is not after the first report is that on which it was spoken of. */
function dueOf(
  { measure, status, dayBasis, lastDay }: Occurrence,
  plan: StatusStep,
  since: string | null,
): string | null {
  const starts = measure?.starts ?? null;
  if (starts !== null && (since === null || starts >= since)) return starts;
  const day = plan.day ?? (plans[status] !== undefined && dayBasis === 'said' ? lastDay : null);
  return day !== null && (since === null || day > since) ? day : null;
}

/** The first day on which nobody would tell it any more. */
function lapseOf({ family }: Occurrence, due: string | null, lastTold: string | null): string | null {
  const { ahead, before } = actTables().families.get(family)!;
  const last = due ?? (lastTold === null ? null : dayAfter(lastTold, ahead));
  return last === null ? null : dayAfter(last, before + 1);
}

/** Decided steps of a later day, but for those that an open plan tells. */
function startsOf({ imposer, target, on, ahead }: Ledger, isTold: (step: LedgerStep) => boolean): Thread[] {
  return ahead
    .filter(
      (step) =>
        step.known <= on &&
        step.day > on &&
        step.dayBasis === 'said' &&
        (step.standing === 'in-force' || step.standing === 'announced') &&
        !isTold(step),
    )
    .map((step) => ({
      kind: 'start',
      state: 'open',
      standing: 'decided',
      occurrence: null,
      family: null,
      source: [imposer],
      target: [target],
      measure: {
        instrument: step.instrument,
        name: step.name,
        goods: step.goods,
        rate: step.rate,
        after: null,
      },
      text: step.sources[0].text,
      since: step.known,
      lastTold: step.sources.at(-1)!.published,
      due: step.day,
      lapses: null,
      closed: null,
    }));
}

/** The days on which what stands ends by itself. */
function endsOf({ imposer, target, components }: Ledger): Thread[] {
  return components
    .filter(({ ends }) => ends !== null)
    .map(({ instrument, name, goods, rates, since, ends, after }) => ({
      kind: 'end',
      state: 'open',
      standing: 'decided',
      occurrence: null,
      family: null,
      source: [imposer],
      target: [target],
      measure: { instrument, name, goods, rate: rates[0].rate, after },
      text: rates[0].sources[0].text,
      since,
      lastTold: rates[0].sources.at(-1)!.published,
      due: ends,
      lapses: null,
      closed: null,
    }));
}

function codesOf(actors: Occurrence['actor']): string[] {
  return [...new Set(actors.flatMap(({ code }) => code ?? []))];
}

function compareThreads(a: Thread, b: Thread): number {
  if (a.state !== b.state) return a.state === 'open' ? -1 : 1;
  const byDay =
    a.state === 'open'
      ? compareText(a.due ?? '9999', b.due ?? '9999') || compareText(b.lastTold ?? '', a.lastTold ?? '')
      : compareText(b.closed!.on, a.closed!.on);
  return byDay || compareText(JSON.stringify(a), JSON.stringify(b));
}
