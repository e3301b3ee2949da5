/** Names that several bear (Georgia, Washington, Congo): which is meant is told by the rest of the report. */
import { cellList, readTable } from '../lexicon/table.js';
import { sectorOf } from './countries.js';
import { chunksOf, fold } from './name-chunks.js';
import { type NameEntry, type NameKind, slug } from './name-entry.js';

export interface Reading {
  readonly entry: NameEntry;
  readonly cues: readonly string[];
}

export class AmbiguousNames {
  /** Folded name → its readings, the one without need of a cue first. */
  private readonly readings = new Map<string, Reading[]>();
  readonly names: readonly string[];

  constructor(titles: ReadonlyMap<string, string>) {
    const names = new Set<string>();
    for (const { cells } of readTable('ambiguous-names', [
      'name',
      'reading',
      'code',
      'sector',
      'kind',
      'cues',
    ])) {
      names.add(cells.name);
      const kind: NameKind = cells.kind === 'name' ? 'country' : (cells.kind as NameKind);
      const place = kind === 'country' || kind === 'adjective';
      const prefix = kind === 'part' ? 'place' : kind;
      const entry: NameEntry = {
        id: place ? `country:${cells.code}` : `${prefix}:${slug(cells.name)}-${cells.code.toLowerCase()}`,
        kind,
        code: cells.code,
        sector: sectorOf(cells.sector),
        title: place
          ? (titles.get(cells.code) ?? cells.name)
          : kind === 'seat'
            ? `the government of ${titles.get(cells.code) ?? cells.name}`
            : cells.name,
      };
      const at = nameKey(cells.name);
      const reading = { entry, cues: cellList(cells.cues).map((cue) => ` ${nameKey(cue)} `) };
      const known = this.readings.get(at);
      if (known === undefined) this.readings.set(at, [reading]);
      else known.push(reading);
    }
    this.names = [...names];
  }

  /** The name’s reading with the most cues in the text, or its first; null for a name that is not ambiguous. */
  read(name: string, text: CueText): NameEntry | null {
    const readings = this.readings.get(nameKey(name));
    if (readings === undefined) return null;
    let best = readings[0];
    let most = 0;
    for (const reading of readings) {
      const found = reading.cues.filter((cue) => text.has(cue)).length;
      if (found > most) {
        best = reading;
        most = found;
      }
    }
    return best.entry;
  }
}

/** A text in which cues are looked up; folds it once, when the first is asked for. */
export class CueText {
  private folded: string | null = null;
  private readonly found = new Map<string, boolean>();

  constructor(private readonly text: string) {}

  has(cue: string): boolean {
    this.folded ??= ` ${nameKey(this.text)} `;
    let has = this.found.get(cue);
    if (has === undefined) {
      has = this.folded.includes(cue);
      this.found.set(cue, has);
    }
    return has;
  }
}

function nameKey(text: string): string {
  return fold(
    chunksOf(text)
      .map(({ key }) => key)
      .join(' '),
  );
}
