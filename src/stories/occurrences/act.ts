/** What kind of act an event is about, whatever its standing: the tables `act-families.tsv` and `act-windows.tsv`. */
import { ChanceryError } from '../../errors.js';
import type { Event } from '../../events/event.js';
import { EventMode, EventType, type Status } from '../../events/ontology.js';
import { cellList, readTable } from '../../lexicon/table.js';
import { eases } from './terms.js';

/** A kind of act, and how far apart reports of one such act may lie (days). */
export interface Family {
  readonly name: string;
  /** `one` where all parties do it together, `two` where one does it to another. */
  readonly sides: 'one' | 'two';
  /** Whoever does it uses force. */
  readonly force: boolean;
  /** Other persons mean another act. */
  readonly people: boolean;
  /** The same parties may do it twice a day about different things. */
  readonly topic: boolean;
  readonly before: number;
  readonly ahead: number;
  readonly slack: number;
  /** The slack where the terms are alike. */
  readonly termsSlack: number;
}

/** How an event says that its act stands. `announced` is decided and told as done, though it may not hold yet. */
export type Stage =
  | 'considered'
  | 'threatened'
  | 'planned'
  | 'announced'
  | 'ongoing'
  | 'occurred'
  | 'called-off'
  | 'not-occurred'
  | 'denied';

export interface Act {
  readonly family: Family;
  readonly stage: Stage;
}

interface Row {
  readonly by: readonly string[];
  /** `named` where it is about an instrument, `eased` where that is made milder or ended. */
  readonly terms: 'named' | 'eased' | null;
  readonly family: Family;
  readonly stage: 'threatened' | 'called-off' | null;
}

interface Tables {
  /** `TYPE mode` → the rows for it, those that ask most first. */
  readonly acts: ReadonlyMap<string, readonly Row[]>;
  /** Words of a planned act → its type: “agreed to hold talks”. */
  readonly words: ReadonlyMap<string, EventType>;
  /** Single nouns that name an instrument. */
  readonly instruments: ReadonlySet<string>;
}

let loaded: Tables | undefined;

const stages: Readonly<Record<Status, Stage>> = {
  occurred: 'occurred',
  ongoing: 'ongoing',
  planned: 'planned',
  considered: 'considered',
  threatened: 'threatened',
  conditional: 'considered',
  possible: 'considered',
  denied: 'denied',
  'not-occurred': 'not-occurred',
  historical: 'occurred',
};

/**
 * The act that an event is about. An AGREE or CONCEDE that the coder made of a planned act of another type counts as that
 * type (its reason says so); one of its own frame as the type that its words name (“agreed to hold talks”).
 *
 * @throws ChanceryError C102 when a table is not as it says
 */
export function actOf(event: Event): Act {
  const { acts } = tables();
  const type = typeOf(event);
  const mode = type === event.event[0] ? (event.mode[0] ?? '') : '';
  const { measure } = event.chancery;
  const named = measure !== null || namesInstrument(event.text);
  const eased = measure !== null && eases(measure);
  const sectors = event.actor.map(({ sector }) => sector);
  for (const key of [`${type} ${mode}`, `${type} `]) {
    for (const row of acts.get(key) ?? []) {
      if (row.terms === 'named' ? !named : row.terms === 'eased' && !eased) continue;
      // That talks may be called off is told of them, and is no plan of them.
      if (row.stage === 'called-off' && !happened(event)) continue;
      if (row.by.length > 0 && !sectors.some((sector) => sector !== null && row.by.includes(sector)))
        continue;
      return { family: row.family, stage: stageOf(event, row, type) };
    }
  }
  throw new ChanceryError('C102', { thing: 'act-families.tsv', line: 0, why: `no row for ${type}` });
}

/** All kinds of acts by name. */
export function families(): Set<string> {
  return new Set([...tables().acts.values()].flatMap((rows) => rows.map(({ family }) => family.name)));
}

function typeOf(event: Event): EventType {
  const type = event.event[0]!;
  const under = /\bedge ([A-Z]+) /.exec(event.chancery.reason)?.[1];
  const known = EventType.safeParse(under);
  if (known.success) return known.data;
  if (type !== 'AGREE') return type;
  for (const word of event.event_text.toLowerCase().split(/\s+/).slice(0, 20)) {
    const named = tables().words.get(word);
    if (named !== undefined) return named;
  }
  return type;
}

function happened({ chancery }: Event): boolean {
  const stage = stages[chancery.status];
  return stage === 'occurred' || stage === 'ongoing';
}

function stageOf(event: Event, row: Row, type: EventType): Stage {
  const stage = stages[event.chancery.status];
  if (row.stage !== null && (happened(event) || row.stage === 'threatened')) {
    return stage === 'considered' || stage === 'denied' || stage === 'not-occurred' ? stage : row.stage;
  }
  // Whether what is announced or agreed on came into force others tell.
  const decided = event.chancery.measure?.act === 'announce' || (type === 'AGREE' && row.terms !== null);
  if (happened(event) && decided) return 'announced';
  // Readiness for talks, told as a fact, is no talk.
  return happened(event) && type !== event.event[0] ? 'considered' : stage;
}

/** Whether a sentence names a policy instrument, in the singular or plural. Linear. */
function namesInstrument(text: string): boolean {
  const { instruments } = tables();
  for (const word of text.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (instruments.has(word) || (word.endsWith('s') && instruments.has(word.slice(0, -1)))) return true;
    if (word.endsWith('ies') && instruments.has(`${word.slice(0, -3)}y`)) return true;
  }
  return false;
}

function tables(): Tables {
  loaded ??= load();
  return loaded;
}

function load(): Tables {
  const windows = readWindows();
  const acts = new Map<string, Row[]>();
  const columns = ['type', 'mode', 'by', 'terms', 'family', 'stage'] as const;
  for (const { line, cells } of readTable('act-families', columns)) {
    const fail = (why: string) => new ChanceryError('C102', { thing: 'act-families.tsv', line, why });
    const { type, mode, by, terms, family: name, stage } = cells;
    if (!EventType.safeParse(type).success) throw fail(`no type “${type}”`);
    if (mode !== '' && !EventMode.safeParse(mode).success) throw fail(`no mode “${mode}”`);
    if (stage !== '' && stage !== 'threatened' && stage !== 'called-off') throw fail(`no stage “${stage}”`);
    const family = windows.get(name);
    if (family === undefined) throw fail(`no family “${name}” in act-windows.tsv`);
    const rows = acts.get(`${type} ${mode}`) ?? [];
    if (terms !== '' && terms !== 'named' && terms !== 'eased') throw fail(`no terms “${terms}”`);
    rows.push({
      by: cellList(by),
      terms: terms === '' ? null : terms,
      family,
      stage: stage === '' ? null : stage,
    });
    acts.set(`${type} ${mode}`, rows);
  }
  const asks = ({ by, terms }: Row) =>
    (by.length > 0 ? 4 : 0) + (terms === 'eased' ? 2 : terms === 'named' ? 1 : 0);
  for (const rows of acts.values()) rows.sort((a, b) => asks(b) - asks(a));
  return { acts, words: readWords(), instruments: readInstruments() };
}

function readWindows(): Map<string, Family> {
  const columns = [
    'family',
    'sides',
    'force',
    'people',
    'topic',
    'before',
    'ahead',
    'slack',
    'terms',
  ] as const;
  const found = new Map<string, Family>();
  for (const { line, cells } of readTable('act-windows', columns)) {
    const [before, ahead, slack] = [cells.before, cells.ahead, cells.slack].map(Number);
    const termsSlack = cells.terms === '' ? slack : Number(cells.terms);
    if (![before, ahead, slack, termsSlack].every((days) => Number.isInteger(days) && days >= 0))
      throw new ChanceryError('C102', { thing: 'act-windows.tsv', line, why: 'days must be whole numbers' });
    if (cells.sides !== 'one' && cells.sides !== 'two')
      throw new ChanceryError('C102', { thing: 'act-windows.tsv', line, why: `no sides “${cells.sides}”` });
    found.set(cells.family, {
      name: cells.family,
      sides: cells.sides,
      force: cells.force === 'yes',
      people: cells.people === 'yes',
      topic: cells.topic === 'yes',
      before,
      ahead,
      slack,
      termsSlack,
    });
  }
  return found;
}

function readWords(): Map<string, EventType> {
  return new Map(
    readTable('act-words', ['word', 'type']).map(({ line, cells }) => {
      const type = EventType.safeParse(cells.type);
      if (!type.success)
        throw new ChanceryError('C102', { thing: 'act-words.tsv', line, why: `no type “${cells.type}”` });
      return [cells.word, type.data];
    }),
  );
}

function readInstruments(): Set<string> {
  const rows = readTable('instruments', ['word', 'kind']);
  return new Set(rows.map(({ cells }) => cells.word).filter((word) => !word.includes(' ')));
}
