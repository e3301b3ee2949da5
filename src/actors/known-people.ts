/** The people that a report has named so far: its full names make its short names clear. */
import type { Identity } from './identity.js';
import { chunksOf } from './name-chunks.js';

/** Particles and titles that name nobody by themselves. */
const particles = new Set(
  'al el bin ibn von van der den de da di la le dos du jr sr ii iii st abu'.split(' '),
);

export class KnownPeople {
  private readonly byPart = new Map<string, Identity>();
  private readonly surnames = new Map<string, Identity>();
  private readonly byName = new Map<string, Identity>();

  /** Remembers who bears the name; of two who share a part of it the last one named is meant. */
  add(name: string, identity: Identity): void {
    const keys = chunksOf(name).map(({ key }) => key);
    if (keys.length > 1) this.surnames.set(keys[keys.length - 1], identity);
    this.byName.set(keys.join(' '), identity);
    for (const key of keys) if (key.length > 1 && !particles.has(key)) this.byPart.set(key, identity);
  }

  /** Who has been named in full with the word as surname: “Jordan” after “Michael Jordan”. */
  bySurname(word: string): Identity | null {
    const [key] = chunksOf(word).slice(-1);
    return key === undefined ? null : (this.surnames.get(key.key) ?? null);
  }

  /** Who bears the full name, or has it as a part of theirs. */
  get(name: string): Identity | null {
    const keys = chunksOf(name).map(({ key }) => key);
    const whole = this.byName.get(keys.join(' '));
    if (whole !== undefined) return whole;
    const telling = keys.filter((key) => !particles.has(key));
    if (telling.length !== 1) return null;
    return this.byPart.get(telling[0]) ?? null;
  }
}
