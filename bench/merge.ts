/**
 * How long merging takes: synthetic accounts of acts of sixteen kinds between forty countries over a year, some told once,
 * some by hundreds, vague and exact, in their order and in another, whole and in batches.
 */
import { createHash } from 'node:crypto';
import type { Actor } from '../src/actors/actor.js';
import type { Event } from '../src/events/event.js';
import { recordId } from '../src/events/identity.js';
import { type EventMode, type EventType, eventTypes } from '../src/events/ontology.js';
import { bareTerms } from '../src/events/terms/measure-terms.js';
import { type Account, accountOf } from '../src/stories/occurrences/account.js';
import type { Occurrence } from '../src/stories/occurrences/occurrence.js';
import { mergeOccurrences, OccurrenceMerger } from '../src/stories/occurrences/occurrences.js';

export interface MergeTimes {
  readonly accounts: number;
  readonly occurrences: number;
  readonly largest: number;
  /** Processor seconds and seconds by the clock of merging all at once. */
  readonly processorSeconds: number;
  readonly seconds: number;
  /** Processor seconds of adding the last hundredth part to all others and merging again. */
  readonly incrementSeconds: number;
  readonly hash: string;
  /** Whether shuffled accounts in ten batches gave the same. */
  readonly sameInAnyOrder: boolean;
}

/** Merges so many synthetic accounts. The same on every run. */
export function timeMerging(count: number): MergeTimes {
  const accounts = syntheticAccounts(count);
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const occurrences = mergeOccurrences(accounts);
  const processorSeconds = processorSince(cpu);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { merged, incrementSeconds } = mergeInBatches(shuffled(accounts));
  const hash = hashOf(occurrences);
  return {
    accounts: accounts.length,
    occurrences: occurrences.length,
    largest: Math.max(...occurrences.map(({ events }) => events.length)),
    processorSeconds,
    seconds,
    incrementSeconds,
    hash,
    sameInAnyOrder: hash === hashOf(merged),
  };
}

function mergeInBatches(accounts: readonly Account[]): { merged: Occurrence[]; incrementSeconds: number } {
  const merger = new OccurrenceMerger();
  const before = Math.floor(accounts.length * 0.99);
  for (let part = 0; part < 9; part++)
    merger.add(accounts.slice(Math.floor((part * before) / 9), Math.floor(((part + 1) * before) / 9)));
  merger.occurrences();
  const cpu = process.cpuUsage();
  merger.add(accounts.slice(before));
  const merged = merger.occurrences();
  return { merged, incrementSeconds: processorSince(cpu) };
}

function processorSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function hashOf(occurrences: readonly Occurrence[]): string {
  const hash = createHash('sha256');
  for (const occurrence of occurrences) hash.update(JSON.stringify(occurrence));
  return hash.digest('hex').slice(0, 16);
}

/** Numbers that look random and are the same on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function shuffled(accounts: readonly Account[]): Account[] {
  const roll = dice(3);
  const out = [...accounts];
  for (let i = out.length - 1; i > 0; i--) {
    const j = roll(i + 1);
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

const codes =
  'USA CHN RUS UKR GBR FRA DEU JPN IND PAK BRA MEX CAN AUS KOR PRK IRN ISR SAU TUR EGY NGA ZAF KEN ETH SDN COL VEN ARG CHL PER IDN MYS VNM THA PHL POL ESP ITA NOR'.split(
    ' ',
  );
const words = 'ministers steel border grain fentanyl prisoners harbour treaty ships court farms police'.split(
  ' ',
);
const modes: Partial<Record<EventType, EventMode>> = {
  ASSAULT: 'abduct',
  COERCE: 'arrest',
  SANCTION: 'discontinue',
};

/** Acts drawn at random, and accounts of each: most of a few, one in a hundred of hundreds. */
function syntheticAccounts(count: number): Account[] {
  const roll = dice(1);
  const accounts: Account[] = [];
  for (let act = 0; accounts.length < count; act++) {
    const type = eventTypes[roll(eventTypes.length)];
    const [by, to] = [codes[Math.min(roll(codes.length), roll(codes.length))], codes[roll(codes.length)]];
    const day = roll(365);
    const rate = type === 'SANCTION' ? 5 * (1 + roll(20)) : null;
    const about = [words[roll(words.length)], words[roll(words.length)], words[roll(words.length)]];
    const reports = act % 100 === 0 ? 200 + roll(200) : 1 + roll(8);
    for (let i = 0; i < reports && accounts.length < count; i++)
      accounts.push(synthetic({ act, type, by, to: to === by ? 'AUT' : to, day, rate, about }, roll));
  }
  return accounts;
}

interface Act {
  readonly act: number;
  readonly type: EventType;
  readonly by: string;
  readonly to: string;
  readonly day: number;
  readonly rate: number | null;
  readonly about: readonly string[];
}

/** One account of an act: the day given or not, exact or by the month, one side left out now and then. */
function synthetic({ act, type, by, to, day, rate, about }: Act, roll: (sides: number) => number): Account {
  const known = isoDay(day + roll(6));
  const given = roll(3);
  const said = given === 0 ? null : given === 1 ? isoDay(day) : `${isoDay(day).slice(0, 7)}-01`;
  const end = given === 2 ? isoDay(day) : said;
  const report = recordId(act, roll(1e9));
  const mode = modes[type];
  const text = `${by} ${type} ${to} over ${about.slice(roll(2)).join(' and ')}, desk ${roll(50)}.`;
  const event: Event = {
    id: recordId('synthetic', report),
    date: said ?? known,
    enddate: end ?? known,
    actor: [actor(by)],
    recipient: roll(10) === 0 ? [] : [actor(to)],
    event: [type],
    mode: mode === undefined || roll(4) === 0 ? [] : [mode],
    context: [],
    quad_code: 1,
    event_scale: 0,
    event_loc: null,
    event_text: type.toLowerCase(),
    text,
    text_info: { sequence: 0, start: 0, end: text.length },
    cite_info: { url: null, title: null, publication: null, language: 'en', version: report },
    coder: 'chancery',
    coded_date: null,
    chancery: {
      status: roll(6) === 0 ? 'planned' : 'occurred',
      dateBasis: said === null ? 'report' : 'said',
      attribution: [],
      evidence: {},
      reason: 'synthetic',
      confidence: 1,
      measure: rate === null ? null : termsOf(rate, roll(3) === 0),
      respondsTo: null,
      versions: { coder: '', model: '', lexicon: '' },
    },
  };
  const origin = `press:outlet-${roll(200)}`;
  return accountOf(event, { known, origin: { kind: 'outlet', name: origin, key: origin }, figures: [] });
}

function termsOf(rate: number, vague: boolean): Event['chancery']['measure'] {
  if (vague) return bareTerms('tariff');
  return {
    ...bareTerms('tariff'),
    rate: { to: rate, by: null, from: null, unit: 'percent', bound: 'exact' },
  };
}

function actor(code: string): Actor {
  return {
    code,
    sector: null,
    entity_text: code,
    identifier_id: `country:${code}`,
    identifier_text: null,
    office: null,
  };
}

function isoDay(day: number): string {
  return new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
}
