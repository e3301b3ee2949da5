/** What the views of the desk show, for a reader. */
import type { View } from '../address/address.js';

interface Nouns {
  readonly one: string;
  readonly many: string;
}

export const nouns: Readonly<Record<View, Nouns>> = {
  events: { one: 'event', many: 'events' },
  occurrences: { one: 'occurrence', many: 'occurrences' },
  measures: { one: 'measure', many: 'measures' },
  ledger: { one: 'ledger', many: 'ledgers' },
  situations: { one: 'situation', many: 'situations' },
  stories: { one: 'story', many: 'stories' },
  reports: { one: 'report', many: 'reports' },
};

/** “1 story”, “1,204 stories”. */
export function counted(count: number, { one, many }: Nouns): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
