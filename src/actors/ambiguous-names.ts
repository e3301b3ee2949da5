/**
 * Names that several bear (Georgia, Washington, Congo): which is meant is told by the rest of the report, and where it tells
 * nothing the entry says so.
 */
import { remembered } from '../language/remembered.js';
import { cellList, readTable } from '../lexicon/table.js';
import { sectorOf, withArticle } from './countries.js';
import { chunksOf, fold } from './name-chunks.js';
import { type NameEntry, type NameKind, slug } from './name-entry.js';

export interface Reading {
  readonly entry: NameEntry;
  readonly cues: readonly string[];
}

interface Readings {
  /** What the name is taken for when the report tells nothing: the row 0, else the row 1. */
  readonly untold: NameEntry;
  readonly told: readonly Reading[];
  /** False where a country’s name is among them: that its own country is named speaks for no reading then. */
  readonly byCountry: boolean;
}

export class AmbiguousNames {
  /** By folded name. */
  private readonly readings: ReadonlyMap<string, Readings>;
  readonly names: readonly string[];

  constructor(titles: ReadonlyMap<string, string>) {
    const columns = ['name', 'reading', 'code', 'sector', 'kind', 'cues'] as const;
    const rows = new Map<string, { number: string; reading: Reading }[]>();
    const names = new Set<string>();
    for (const { cells } of readTable('ambiguous-names', columns)) {
      names.add(cells.name);
      const at = nameKey(cells.name);
      const cues = cellList(cells.cues).map((cue) => ` ${nameKey(cue)} `);
      const row = { number: cells.reading, reading: { entry: entryOf(cells, titles), cues } };
      const known = rows.get(at);
      if (known === undefined) rows.set(at, [row]);
      else known.push(row);
    }
    this.readings = new Map([...rows].map(([name, known]) => [name, readingsOf(known)]));
    this.names = [...names];
  }

  /**
   * The reading for which most cues of the text speak; with none, the one whose country alone is named; else what the name
   * is taken for when nothing tells. Null for a name that is not ambiguous.
   */
  read(name: string, text: CueText): NameEntry | null {
    const readings = this.readings.get(nameKey(name));
    if (readings === undefined) return null;
    let best: NameEntry | null = null;
    let most = 0;
    for (const { entry, cues } of readings.told) {
      const found = cues.filter((cue) => text.has(cue)).length;
      if (found > most) {
        best = entry;
        most = found;
      }
    }
    if (best !== null) return best;
    const named = readings.byCountry ? readings.told.filter(({ entry }) => text.names(entry.code)) : [];
    return named.length === 1 ? named[0].entry : readings.untold;
  }
}

function readingsOf(rows: readonly { number: string; reading: Reading }[]): Readings {
  const told = rows.filter(({ number }) => number !== '0').map(({ reading }) => reading);
  const zero = rows.find(({ number }) => number === '0')?.reading.entry;
  const codes = [...new Set(told.flatMap(({ entry }) => (entry.code === null ? [] : [entry.code])))];
  return {
    told,
    untold: zero === undefined ? told[0].entry : { ...zero, undecided: codes.join('|') },
    byCountry: told.every(({ entry }) => entry.kind !== 'country'),
  };
}

function entryOf(
  cells: Readonly<Record<'name' | 'code' | 'sector' | 'kind', string>>,
  titles: ReadonlyMap<string, string>,
): NameEntry {
  const kind: NameKind = cells.kind === 'name' ? 'country' : (cells.kind as NameKind);
  const code = cells.code === '' ? null : cells.code;
  const place = kind === 'country' || kind === 'adjective';
  const prefix = kind === 'part' ? 'place' : kind;
  const country = titles.get(cells.code) ?? cells.name;
  return {
    id: place ? `country:${cells.code}` : slugged(prefix, cells.name, code),
    kind,
    code,
    sector: sectorOf(cells.sector),
    title: place ? country : kind === 'seat' ? `the government of ${withArticle(country)}` : cells.name,
  };
}

function slugged(prefix: string, name: string, code: string | null): string {
  return [`${prefix}:${slug(name)}`, ...(code === null ? [] : [code.toLowerCase()])].join('-');
}

/** A text in which cues are looked up; its words are read once, when the first is asked for. */
export class CueText {
  private folded: string | null = null;
  /** The words of the folded text: most cues are one word, and most others do not even begin in the text. */
  private words: ReadonlySet<string> = new Set();
  private readonly found = new Map<string, boolean>();
  private codes: ReadonlySet<string> | null = null;

  /**
   * @param keys the keys of the text’s chunks, in order
   * @param countries the codes of the countries that the text names without doubt
   */
  constructor(
    private readonly keys: () => readonly string[],
    private readonly countries: () => ReadonlySet<string> = () => new Set(),
  ) {}

  has(cue: string): boolean {
    if (this.folded === null) {
      const keys = this.keys();
      this.folded = ` ${keys.join(' ')} `;
      this.words = new Set(keys);
    }
    let has = this.found.get(cue);
    if (has === undefined) {
      has = this.words.has(cue.slice(1, cue.indexOf(' ', 1))) && this.folded.includes(cue);
      this.found.set(cue, has);
    }
    return has;
  }

  /** True where the text names the country by a name that only it bears. */
  names(code: string | null): boolean {
    this.codes ??= this.countries();
    return code !== null && this.codes.has(code);
  }
}

const nameKey = remembered((text: string): string =>
  fold(
    chunksOf(text)
      .map(({ key }) => key)
      .join(' '),
  ),
);
