/** The Occurrence that accounts of one act make together. */
import type { Actor } from '../../actors/actor.js';
import { recordId } from '../../events/identity.js';
import { distinctOrigins, type Origin } from '../origins/origin.js';
import type { Account } from './account.js';
import { countBy } from './count-by.js';
import { dayNumber } from './days.js';
import { disagreementsOf } from './disagreements.js';
import type { Occurrence } from './occurrence.js';
import { partiesOf } from './parties.js';
import { bearsOut, statusOf, tellsAsFact } from './status.js';

/** O(n log n) in the accounts. @param merged accounts of one act, at least one, in any order */
export function occurrenceOf(merged: readonly Account[]): Occurrence {
  const accounts = [...merged].sort(byReport);
  const first = accounts[0]!;
  const last = accounts[accounts.length - 1]!;
  const telling = tellingOf(accounts);
  const origins = originsOf(telling);
  const disagreements = disagreementsOf(accounts);
  const days = daysOf(accounts);
  return {
    kind: 'occurrence',
    id: recordId('occurrence', first.event),
    family: first.family.name,
    event: countBy(accounts, ({ type }) => [type, type]).map(({ value }) => value),
    ...scoreOf(telling),
    mode: countBy(telling, ({ mode }) => (mode === null ? null : [mode, mode])).map(({ value }) => value),
    ...sidesOf(accounts),
    context: [...new Set(accounts.flatMap(({ contexts }) => contexts))].sort(),
    place: placeOf(telling),
    ...days,
    ...statusOf(accounts),
    events: accounts.map(({ event, report }) => ({ event, report })),
    reports: new Set(accounts.map(({ report }) => report)).size,
    origins,
    independentSources: origins.length,
    firstReport: { report: first.report, known: first.known },
    lastReport: { report: last.report, known: last.known },
    instrument: instrumentOf(accounts),
    measure: termsOf(
      accounts,
      disagreements.some(({ field }) => field === 'rate'),
    ),
    answers: answersOf(accounts),
    inferredAnswer: null,
    told: { event: telling[0]!.event, report: telling[0]!.report, text: telling[0]!.text },
    disagreements,
  };
}

/** Those who tell that it took place; of what nobody tells so, those who tell of its plan; else those who deny it. */
function tellingOf(accounts: readonly Account[]): readonly Account[] {
  for (const tells of [tellsAsFact, bearsOut]) {
    const found = accounts.filter(tells);
    if (found.length > 0) return found;
  }
  return accounts;
}

/** A newspaper that one report cites and that another is of is one, though the citing words do not say that it is one. */
function originsOf(accounts: readonly Account[]): Origin[] {
  const origins = distinctOrigins(accounts.map(({ origin }) => origin));
  const press = new Set(origins.filter(({ key }) => key.startsWith('press:')).map(({ key }) => namesIn(key)));
  return origins.filter(({ key }) => !key.startsWith('said:') || !press.has(namesIn(key)));
}

function namesIn(key: string): string {
  return key
    .slice(key.indexOf(':') + 1)
    .split('-')
    .sort()
    .join('-');
}

/** In the order in which the reports became known; those without a day last. */
function byReport(a: Account, b: Account): number {
  const [x, y] = [a.known ?? '9999', b.known ?? '9999'];
  return compare(x, y) || compare(a.event, b.event);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sidesOf(accounts: readonly Account[]): { actor: Actor[]; recipient: Actor[] } {
  const { family } = accounts[0]!;
  if (family.sides === 'two')
    return { actor: partiesOf(accounts, 'actors'), recipient: partiesOf(accounts, 'recipients') };
  return { actor: partiesOf(accounts, 'all'), recipient: [] };
}

/** The place that most origins give, a narrow one before a whole country. */
function placeOf(accounts: readonly Account[]): Occurrence['place'] {
  const places = countBy(accounts, ({ place }) => (place === null ? null : [place.name, place]));
  const chosen = places.find(({ value }) => !value.wide) ?? places[0];
  return chosen === undefined ? null : { name: chosen.value.name, country: chosen.value.country };
}

/** The days that most origins give; of facts before plans, else the day of the first report. */
function daysOf(accounts: readonly Account[]): Pick<Occurrence, 'firstDay' | 'lastDay' | 'dayBasis'> {
  // “The duties of this year stay at 10%” says nothing of the day on which they were taken.
  const taken = accounts.filter(({ terms }) => terms?.stays !== true);
  const known = taken.length > 0 ? taken : accounts;
  const facts = known.filter(tellsAsFact);
  const telling = facts.length > 0 ? facts : known;
  const narrow = telling.filter(({ said }) => said !== null && daysBetween(said) <= 3);
  const said = countBy(narrow.length > 0 ? narrow : telling, (account) =>
    account.said === null ? null : [`${account.said.start}/${account.said.end}`, account.said],
  );
  if (said.length > 0)
    return { firstDay: said[0]!.value.start, lastDay: said[0]!.value.end, dayBasis: 'said' };
  const day = telling[0]!.known;
  return { firstDay: day, lastDay: day, dayBasis: day === null ? 'none' : 'report' };
}

function daysBetween({ start, end }: { start: string; end: string }): number {
  return dayNumber(end) - dayNumber(start);
}

/** The fullest terms, where no two accounts differ on the rate. */
function termsOf(accounts: readonly Account[], disagreed: boolean): Occurrence['measure'] {
  if (disagreed) return null;
  const said = countBy(accounts, ({ terms }) => (terms === null ? null : [JSON.stringify(terms), terms]));
  const full = ({ rate, scope, reason }: NonNullable<Account['terms']>) =>
    (rate === null ? 0 : 4) + (scope === null ? 0 : 2) + (reason === null ? 0 : 1);
  let best: Occurrence['measure'] = null;
  for (const { value } of said) if (best === null || full(value) > full(best)) best = value;
  return best;
}

/** PLOVER’s class and score, as most origins code the act. */
function scoreOf(accounts: readonly Account[]): Pick<Occurrence, 'quad' | 'score'> {
  const [most] = countBy(accounts, ({ type, mode, quad, score }) => [
    `${type} ${mode ?? ''}`,
    { quad, score },
  ]);
  return most!.value;
}

function instrumentOf(accounts: readonly Account[]): Occurrence['instrument'] {
  return (
    countBy(accounts, ({ terms }) => (terms === null ? null : [terms.kind, terms.kind]))[0]?.value ?? null
  );
}

/** What the accounts say it answers, but for themselves. */
function answersOf(accounts: readonly Account[]): string[] {
  const own = new Set(accounts.map(({ event }) => event));
  const answered = accounts.flatMap(({ respondsTo }) => respondsTo ?? []);
  return [...new Set(answered)].filter((event) => !own.has(event)).sort();
}
