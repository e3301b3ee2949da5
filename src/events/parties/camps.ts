/** Whether two stand on different sides: of two countries, or within one the state and those who rise against it. */
import type { Actor } from '../../actors/actor.js';

/** Who rises against their own state. */
const rising: ReadonlySet<string | null> = new Set([
  'CRM',
  'CVL',
  'EDU',
  'LAB',
  'OPP',
  'PRM',
  'REB',
  'REL',
  'SOC',
  'UAF',
]);

/** True for two of different countries, and within one for a ruler and one who rises. */
export function areOtherCamps(a: Pick<Actor, 'code' | 'sector'>, b: Pick<Actor, 'code' | 'sector'>): boolean {
  return a.code !== b.code || rising.has(a.sector) !== rising.has(b.sector);
}
