/** The tables of kinds of acts: `act-families.tsv`, `act-windows.tsv`, `act-words.tsv`. */
import { ChanceryError } from '../../errors.js';
import { EventMode, EventType } from '../../events/ontology.js';
import { cellList, readTable } from '../../lexicon/table.js';

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
  /** The kinds that undo it. */
  readonly undone: readonly string[];
}

export interface Row {
  readonly by: readonly string[];
  /** `named` where it is about an instrument, `eased` where that is made milder or ended. */
  readonly terms: 'named' | 'eased' | null;
  readonly family: Family;
  readonly stage: 'threatened' | 'called-off' | null;
}

export interface ActTables {
  /** `TYPE mode` → the rows for it, those that ask most first. */
  readonly acts: ReadonlyMap<string, readonly Row[]>;
  /** The kinds of acts by name. */
  readonly families: ReadonlyMap<string, Family>;
  /** Words of a planned act → its type: “agreed to hold talks”. */
  readonly words: ReadonlyMap<string, EventType>;
  /** Single nouns that name an instrument. */
  readonly instruments: ReadonlySet<string>;
}

let loaded: ActTables | undefined;

/** @throws ChanceryError C102 when a table is not as it says */
export function actTables(): ActTables {
  loaded ??= load();
  return loaded;
}

function load(): ActTables {
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
  return { acts, families: windows, words: readWords(), instruments: readInstruments() };
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
    'undone',
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
      undone: cellList(cells.undone),
    });
  }
  for (const { name, undone } of found.values())
    for (const other of undone)
      if (!found.has(other))
        throw new ChanceryError('C102', {
          thing: 'act-windows.tsv',
          line: 0,
          why: `no family “${other}”, which undoes ${name}`,
        });
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
