/** The frames of `lexicon/frames/*.tsv`: which predicate, with which arguments, is an event of which type. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ChanceryError } from '../errors.js';
import { cellList, lexiconFolder, parseTable, readTable } from '../lexicon/table.js';
import { EventMode, EventType, Status } from './ontology.js';
import { type QuadName, quadNames } from './ontology-tables.js';

export type PredicatePos = 'verb' | 'noun' | 'adj';

/** One thing that an argument may be. The later in this list, the wider. */
export type Value =
  | { readonly kind: 'words'; readonly lemmas: ReadonlySet<string> }
  | { readonly kind: 'event'; readonly is: EventType | QuadName }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'country' }
  | { readonly kind: 'actor' }
  | { readonly kind: 'any' };

/** `slot=value,value`; an empty list of values means that the slot must be empty (`!slot`). */
export interface Condition {
  readonly slot: string;
  readonly values: readonly Value[];
}

/** A row of a frame table. `type` null: a sense that is no event. */
export interface Frame {
  /** `frames/SANCTION.tsv:17`: what an event’s reason names. */
  readonly name: string;
  readonly predicate: string;
  readonly pos: PredicatePos;
  readonly type: EventType | null;
  readonly mode: EventMode | null;
  readonly where: readonly Condition[];
  /** Slots in order of preference; those joined by `+` are taken together. */
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly status: Status | null;
  readonly example: string;
}

export const frameColumns = [
  'predicate',
  'pos',
  'where',
  'mode',
  'actor',
  'recipient',
  'status',
  'example',
] as const;

const defaultActors: Readonly<Record<PredicatePos, readonly string[]>> = {
  verb: ['subj'],
  adj: ['subj'],
  noun: ['subj', 'poss', 'by', 'of', 'compound', 'amod'],
};

const none: readonly Frame[] = [];

export class Frames {
  private readonly byPredicate: Readonly<Record<PredicatePos, Map<string, Frame[]>>> = {
    verb: new Map(),
    noun: new Map(),
    adj: new Map(),
  };
  /** Lemmas that may be predicates, by themselves or with the word before or after them. */
  private readonly heads: Readonly<Record<PredicatePos, Set<string>>> = {
    verb: new Set(),
    noun: new Set(),
    adj: new Set(),
  };

  constructor(frames: readonly Frame[] = readFrames()) {
    for (const frame of frames) {
      const rows = this.byPredicate[frame.pos];
      const known = rows.get(frame.predicate);
      if (known === undefined) rows.set(frame.predicate, [frame]);
      else known.push(frame);
      for (const head of headsOf(frame)) this.heads[frame.pos].add(head);
    }
  }

  /** False for a lemma (in small letters) that no row can be about: most words of a text are none. */
  mayHead(lemma: string, pos: PredicatePos): boolean {
    return this.heads[pos].has(lemma);
  }

  /** The rows for a predicate as the tables write it (`pull out`, `air strike`), in their order; none is an empty list. */
  of(predicate: string, pos: PredicatePos): readonly Frame[] {
    return this.byPredicate[pos].get(predicate) ?? none;
  }

  /** The verbs that have a row, with their particles. */
  verbs(): string[] {
    return this.all().flatMap(({ pos, predicate }) => (pos === 'verb' ? [predicate] : []));
  }

  /** Every noun of a row that is one word. */
  nouns(): string[] {
    return this.all().flatMap(({ pos, predicate }) =>
      pos === 'noun' && !predicate.includes(' ') ? [predicate] : [],
    );
  }

  /** Every word that a row asks for as an object. */
  objects(): string[] {
    const wanted = this.all().flatMap(({ where }) => where.filter(({ slot }) => slot === 'obj'));
    return wanted.flatMap(({ values }) =>
      values.flatMap((value) =>
        value.kind === 'words' ? [...value.lemmas].filter((word) => /^[a-z]+$/.test(word)) : [],
      ),
    );
  }

  /** Every adjective of a row. */
  adjectives(): string[] {
    return [...this.byPredicate.adj.keys()];
  }

  /** Every frame, for tests and docs. */
  all(): Frame[] {
    return Object.values(this.byPredicate).flatMap((rows) => [...rows.values()].flat());
  }
}

/** The lemma under which a predicate stands: `pull` of `pull out`, `strike` of `air strike`, either part of a word with a hyphen. */
function headsOf({ predicate, pos }: Frame): string[] {
  const space = pos === 'verb' ? predicate.indexOf(' ') : predicate.lastIndexOf(' ');
  const word =
    space < 0 ? predicate : pos === 'verb' ? predicate.slice(0, space) : predicate.slice(space + 1);
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return [word];
  return [word, word.slice(0, hyphen), word.slice(word.lastIndexOf('-') + 1)];
}

/** Reads every frame table of a lexicon folder. @throws ChanceryError C102 with the table and line that is wrong */
export function readFrames(folder: string = lexiconFolder): Frame[] {
  const frames = join(folder, 'frames');
  const tables = existsSync(frames)
    ? readdirSync(frames)
        .filter((name) => name.endsWith('.tsv'))
        .sort()
    : [];
  return tables.flatMap((file) => {
    const table = file.slice(0, -4);
    return readTable(`frames/${table}`, frameColumns, folder).map(({ line, cells }) =>
      parseFrame(table, line, cells),
    );
  });
}

/** Parses one table’s text; `table` is its type, or NONE. */
export function parseFrames(text: string, table: string): Frame[] {
  return parseTable(text, frameColumns, `${table}.tsv`).map(({ line, cells }) =>
    parseFrame(table, line, cells),
  );
}

function parseFrame(
  table: string,
  line: number,
  cells: Record<(typeof frameColumns)[number], string>,
): Frame {
  const wrong = (why: string) => new ChanceryError('C102', { thing: `frames/${table}.tsv`, line, why });
  const { pos } = cells;
  if (pos !== 'verb' && pos !== 'noun' && pos !== 'adj')
    throw wrong(`“${pos}” is no part of speech of predicates`);
  const type = table === 'NONE' ? null : EventType.safeParse(table);
  if (type?.success === false) throw wrong(`“${table}” is no PLOVER type`);
  const mode = cells.mode === '' ? null : EventMode.safeParse(cells.mode);
  if (mode?.success === false) throw wrong(`“${cells.mode}” is no mode`);
  const status = cells.status === '' ? null : Status.safeParse(cells.status);
  if (status?.success === false) throw wrong(`“${cells.status}” is no status`);
  return {
    name: `frames/${table}.tsv:${line}`,
    predicate: cells.predicate,
    pos,
    type: type?.data ?? null,
    mode: mode?.data ?? null,
    where: parseConditions(cells.where, wrong),
    actor: cells.actor === '' ? defaultActors[pos] : withBetween(pos, cellList(cells.actor)),
    recipient: cells.recipient === '' || cells.recipient === '-' ? [] : cellList(cells.recipient),
    status: status?.data ?? null,
    example: cells.example,
  };
}

/** “The treaty between Peru and Chile was signed”: who do a thing together may be told only by what they do. */
function withBetween(pos: PredicatePos, slots: readonly string[]): readonly string[] {
  const isShared = pos === 'verb' && slots.some((slot) => slot.includes('+'));
  return !isShared || slots.some((slot) => slot.includes('between')) ? slots : [...slots, 'obj.between'];
}

/** The conditions of a cell `where`. @throws what `wrong` makes of a condition that is none */
export function parseConditions(cell: string, wrong: (why: string) => ChanceryError): Condition[] {
  const parts = cell.split(' ').filter((part) => part !== '');
  return joinQuoted(parts).map((part) => parseCondition(part, wrong));
}

/** Puts parts together again that a space inside a quoted word has cut: `obj='air` `strike'`. */
function joinQuoted(parts: readonly string[]): string[] {
  const out: string[] = [];
  let open = false;
  for (const part of parts) {
    if (open) out[out.length - 1] += ` ${part}`;
    else out.push(part);
    for (const letter of part) if (letter === "'") open = !open;
  }
  return out;
}

function parseCondition(part: string, wrong: (why: string) => ChanceryError): Condition {
  if (part.startsWith('!')) return { slot: part.slice(1), values: [] };
  const equals = part.indexOf('=');
  if (equals < 1 || equals === part.length - 1) throw wrong(`“${part}” is no condition`);
  return {
    slot: part.slice(0, equals),
    values: part
      .slice(equals + 1)
      .split(',')
      .map((value) => parseValue(value, wrong)),
  };
}

function parseValue(value: string, wrong: (why: string) => ChanceryError): Value {
  if (value === '*') return { kind: 'any' };
  if (value === 'actor' || value === 'country') return { kind: value };
  if (value.startsWith("'")) {
    const lemmas = value.replaceAll("'", '').split('/');
    if (lemmas.some((lemma) => lemma === '')) throw wrong(`“${value}” has an empty word`);
    return { kind: 'words', lemmas: new Set(lemmas) };
  }
  if (value.startsWith('@')) {
    const is = value.slice(1);
    const type = EventType.safeParse(is);
    if (type.success) return { kind: 'event', is: type.data };
    const quad = quadNames.find((name) => name === is);
    if (quad === undefined) throw wrong(`“${value}” is neither a PLOVER type nor a quad class`);
    return { kind: 'event', is: quad };
  }
  if (!/^[a-z][a-z-]*$/.test(value)) throw wrong(`“${value}” is no value`);
  return { kind: 'class', name: value };
}
