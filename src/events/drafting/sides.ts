/** The two sides of an act while it is drafted: who acts, who is acted upon, and the rules besides the frame that found them. */
import type { Party } from '../parties/parties.js';

export interface Sides {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** The rules that took part, joined by commas; null when only the frame did. */
  readonly rule: string | null;
}

/** Both rules, or the one that there is. */
export function joined(rule: string | null, more: string | null): string | null {
  return rule === null || more === null ? (rule ?? more) : `${rule}, ${more}`;
}
