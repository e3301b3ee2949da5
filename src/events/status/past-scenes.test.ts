/** What goes on with a time long past is background; the report’s day is 2025-06-10. */
import { describe, expect, it } from 'vitest';
import { codeText, inShort } from '../coding.fixture.js';

type Row = readonly [name: string, text: string, expected: string];

const rows: readonly Row[] = [
  [
    'the sentences after a year long past share it',
    'In 2016, Chile proposed talks with Peru. Peru rejected the proposal.',
    'AGREE historical CHL > PER | REJECT historical PER > CHL',
  ],
  [
    'what somebody says is news',
    'In 2016, Chile condemned Peru. The Bolivian minister said that Peru had attacked Chile.',
    'ACCUSE:disapprove historical CHL > PER | ASSAULT occurred PER > CHL',
  ],
  [
    'the present ends it, also for what follows',
    'In 2016, Chile condemned Peru. Peru is poor. Bolivia condemned Brazil.',
    'ACCUSE:disapprove historical CHL > PER | ACCUSE:disapprove occurred BOL > BRA',
  ],
  [
    'a day of now ends it',
    'In 2016, Chile condemned Peru. On Monday Bolivia condemned Brazil.',
    'ACCUSE:disapprove historical CHL > PER | ACCUSE:disapprove occurred BOL > BRA',
  ],
  [
    'what has happened since is news',
    'In 2016, Chile condemned Peru. Bolivia has condemned Brazil.',
    'ACCUSE:disapprove historical CHL > PER | ACCUSE:disapprove occurred BOL > BRA',
  ],
  [
    'a year not long past begins none',
    'In March, Chile condemned Peru. Bolivia condemned Brazil.',
    'ACCUSE:disapprove occurred CHL > PER | ACCUSE:disapprove occurred BOL > BRA',
  ],
];

describe('the past that a report looks back on', () => {
  it.each(rows)('%s', (_, text, expected) => {
    expect(inShort(codeText(text).events)).toBe(expected);
  });
});
