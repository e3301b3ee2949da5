/** Who held which office when: the table office-holders, and the sector it gives a person on a day. */
import { cellList, readTable } from '../lexicon/table.js';
import type { Sector } from './actor.js';
import { sectorOf } from './countries.js';
import { fold } from './name-chunks.js';
import { type NameEntry, slug } from './name-entry.js';

export interface Term {
  readonly office: string;
  readonly sector: Sector | null;
  readonly code: string;
  /** ISO 8601 days or months, compared as text; null: open. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Person {
  readonly entry: NameEntry;
  readonly terms: readonly Term[];
}

/** A person as the table knows it on a day. */
export interface Standing {
  readonly code: string;
  readonly sector: Sector | null;
  readonly office: string | null;
}

export class OfficeHolders {
  private readonly people = new Map<string, { entry: NameEntry; terms: Term[]; names: Set<string> }>();
  private readonly surnames = new Map<string, Person[]>();

  constructor() {
    const columns = ['person', 'aliases', 'code', 'office', 'sector', 'from', 'to'] as const;
    for (const { cells } of readTable('office-holders', columns)) {
      const id = `person:${slug(cells.person)}`;
      let person = this.people.get(id);
      if (person === undefined) {
        const entry: NameEntry = { id, kind: 'person', code: cells.code, sector: null, title: cells.person };
        person = { entry, terms: [], names: new Set([cells.person]) };
        this.people.set(id, person);
      }
      for (const alias of cellList(cells.aliases)) person.names.add(alias);
      person.terms.push({
        office: cells.office,
        sector: sectorOf(cells.sector),
        code: cells.code,
        from: cells.from || null,
        to: cells.to || null,
      });
    }
    for (const person of this.people.values()) {
      person.terms.sort((a, b) => compare(a.from ?? '', b.from ?? ''));
      for (const part of person.entry.title.split(' ')) {
        const key = fold(part);
        const bearers = this.surnames.get(key);
        if (bearers === undefined) this.surnames.set(key, [person]);
        else bearers.push(person);
      }
    }
  }

  /** Adds a person, or takes the place of the one with this id; terms in the order in which they are preferred last. */
  add(entry: NameEntry, terms: readonly Term[]): void {
    this.people.set(entry.id, { entry, terms: [...terms], names: new Set([entry.title]) });
  }

  /** Names and the persons who bear them. */
  names(): [string, NameEntry][] {
    return [...this.people.values()].flatMap(({ entry, names }) =>
      [...names].map((name): [string, NameEntry] => [name, entry]),
    );
  }

  person(id: string): Person | undefined {
    return this.people.get(id);
  }

  /** All whose full name has the part. */
  withNamePart(part: string): readonly Person[] {
    return this.surnames.get(fold(part)) ?? [];
  }

  /**
   * What the person is on a day (ISO 8601): the holder of an office, or of the elite when all terms are over. Without a
   * day the last office counts: people are named in reports of the time in which they hold office more than after it
   * (measured on phrases without a date: sector right in 0.89, against 0.80 when former holders count as former).
   */
  standing(id: string, day: string | null): Standing | null {
    const terms = this.people.get(id)?.terms;
    if (terms === undefined) return null;
    if (day === null) return terms[terms.length - 1];
    const held = terms.filter(
      ({ from, to }) => (from === null || from <= day) && (to === null || day <= pad(to)),
    );
    if (held.length > 0) return held[held.length - 1];
    const over = terms.filter(({ to }) => to !== null && pad(to) < day);
    if (over.length > 0) {
      const last = over[over.length - 1];
      const elite = last.sector !== null && publicSectors.has(last.sector);
      return { code: last.code, sector: elite ? 'ELI' : last.sector, office: last.office };
    }
    return { code: terms[0].code, sector: null, office: null };
  }
}

/** Sectors that are left with the office. */
const publicSectors = new Set<Sector>(['GOV', 'LEG', 'MIL', 'JUD', 'SPY', 'COP']);

/** The last day that a date given to the month or year may mean. */
function pad(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
