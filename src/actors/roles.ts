/** Words for who somebody is (minister, soldier, union), and words before them that say their sector. */
import { remembered } from '../language/remembered.js';
import { readTable } from '../lexicon/table.js';
import type { Sector } from './actor.js';
import { sectorOf } from './countries.js';

export type RoleKind = 'office' | 'person' | 'body' | 'asset';

export interface Role {
  /** The role’s word or words: singular, lower case. */
  readonly name: string;
  readonly sector: Sector | null;
  readonly kind: RoleKind;
  /** True where the words around it say more about the sector than it does. */
  readonly yields: boolean;
}

export interface RoleModifier {
  readonly sector: Sector;
  /** True where it holds over any role (former). */
  readonly wins: boolean;
}

export class Roles {
  private readonly roles = new Map<string, Role>();
  private readonly modifiers = new Map<string, RoleModifier>();
  /** Words that head a role: the last of it, or the last before “of”. */
  private readonly heads = new Set<string>();
  private longestRole = 1;

  constructor() {
    for (const { cells } of readTable('roles', ['role', 'sector', 'kind', 'yields'])) {
      const role: Role = {
        name: cells.role,
        sector: sectorOf(cells.sector),
        kind: cells.kind as RoleKind,
        yields: cells.yields === 'yes',
      };
      this.add(role);
    }
    for (const { cells } of readTable('role-modifiers', ['modifier', 'sector', 'effect'])) {
      const sector = sectorOf(cells.sector);
      if (sector !== null) this.modifiers.set(key(cells.modifier), { sector, wins: cells.effect === 'wins' });
    }
  }

  /** Words of the longest role. */
  get longest(): number {
    return this.longestRole;
  }

  /** Adds a role; it takes the place of one with its name. */
  add(role: Role): void {
    const name = key(role.name);
    this.roles.set(name, role);
    this.heads.add(lastWord(name));
    this.heads.add(lastWord(name.split(/ (?:of|in|for|the) /)[0]));
    this.longestRole = Math.max(this.longestRole, name.split(' ').length);
  }

  /** False where the word, in singular or plural, heads no role. */
  mayHead(word: string): boolean {
    return singulars(word).some((form) => this.heads.has(form));
  }

  /** The role that the words are, its head (the last, unless said) in singular or plural. */
  role(words: readonly string[], head: number = words.length - 1): Role | null {
    let before = '';
    for (let i = 0; i < head; i++) before += `${words[i]} `;
    let after = '';
    for (let i = head + 1; i < words.length; i++) after += ` ${words[i]}`;
    for (const form of singulars(words[head])) {
      const role = this.roles.get(`${before}${form}${after}`);
      if (role !== undefined) return role;
    }
    return null;
  }

  modifier(words: string): RoleModifier | null {
    return this.modifiers.get(words) ?? null;
  }
}

/** Hyphens and apostrophes are opened as the words of a text are: `secretary-general` → `secretary general`. */
function key(name: string): string {
  return name.replaceAll('-', ' ').replaceAll("'", ' ').replace(/ +/g, ' ').trim();
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** A noun as it stands, and what it may be the plural of. */
const singulars: (word: string) => readonly string[] = remembered((word) => {
  const forms = [word];
  if (word.endsWith('men')) forms.push(`${word.slice(0, -3)}man`);
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  return forms;
});
