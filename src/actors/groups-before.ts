/** Groups that a phrase calls only by their kind, and that were named before: “Hezbollah fired rockets. The group”, “the IMF ... the lender”. */
import { cellList, readTable } from '../lexicon/table.js';
import type { Sector } from './actor.js';
import type { Identity } from './identity.js';

/** Sentences back that a group may have been named last: those under arms farther than others. */
const reach = 6;
const reachOfBodies = 3;

/** How many of those named last are looked through. */
const memory = 80;

const armed: ReadonlySet<Sector | null> = new Set(['PRM', 'REB', 'UAF']);
const forces: ReadonlySet<Sector | null> = new Set(['COP', 'MIL', 'PRM']);
const notBodies: ReadonlySet<Sector | null> = new Set(['JRN', 'MIL', 'PRM', 'REB', 'UAF']);

/** Whom a noun of each kind may stand for. */
const fits: Readonly<Record<string, (identity: Identity) => boolean>> = {
  armed: ({ sector }) => armed.has(sector),
  bloc: ({ id, code, sector }) =>
    isOrganisation(id) && (code === 'EUR' || code === 'IGO') && (sector === null || sector === 'GOV'),
  body: ({ id, sector }) => isOrganisation(id) && !notBodies.has(sector),
  force: ({ sector }) => forces.has(sector),
  society: ({ id, code, sector }) =>
    isOrganisation(id) && (sector === 'SOC' || sector === 'MED' || (sector === null && code === 'NGO')),
  fund: ({ id, name }) => isOrganisation(id) && /\b(?:Fund|Bank)\b/.test(name ?? ''),
};

function isOrganisation(id: string | null): boolean {
  return id?.startsWith('organisation:') === true;
}

let nouns: ReadonlyMap<string, readonly string[]> | null = null;

function kindsOf(noun: string): readonly string[] {
  nouns ??= new Map(
    readTable('group-nouns', ['noun', 'kinds']).map(({ cells }) => [cells.noun, cellList(cells.kinds)]),
  );
  return nouns.get(noun) ?? [];
}

/** Those whom a report has named so far, the last at the end. */
export class GroupsBefore {
  private readonly named: { readonly identity: Identity; readonly sentence: number }[] = [];

  note(identity: Identity, sentence: number): void {
    this.named.push({ identity, sentence });
    if (this.named.length > 2 * memory) this.named.splice(0, memory);
  }

  /** The group of the noun’s kind that was named last; null where none was, or two in one sentence. */
  meantBy(noun: string, sentence: number): Identity | null {
    const kinds = kindsOf(noun);
    if (kinds.length === 0) return null;
    let found: Identity | null = null;
    let at = sentence;
    for (let i = this.named.length - 1; i >= 0; i--) {
      const { identity, sentence: there } = this.named[i];
      if (sentence - there > reach || (found !== null && there < at)) break;
      const far = sentence - there > reachOfBodies && !armed.has(identity.sector);
      if (identity.code === null || far || !kinds.some((kind) => fits[kind](identity))) continue;
      if (found !== null && found.code !== identity.code) return null;
      found = identity;
      at = there;
    }
    return found;
  }
}
