/** Whose word something is, for a reader. */
import type { Origin } from '../../stories/origins/origin.js';

/** By name; a report that does not say whose it is stands for itself. */
export function originName({ kind, name }: Origin): string {
  return kind === 'unnamed' ? 'a report of no named outlet' : name;
}

export const originKinds: Readonly<Record<Origin['kind'], string>> = {
  outlet: 'in its own voice',
  agency: 'a news agency',
  cited: 'cited by the reports',
  unnamed: 'does not say whose it is',
};
