/** What private persons do is no event between states. */
import { describe, expect, it } from 'vitest';
import { codeText, inShort } from './coding.fixture.js';

type Row = readonly [sentence: string, expected: string];

const rows: readonly Row[] = [
  ['A Danish nurse fought alongside Kurdish forces.', 'COOPERATE occurred DNK/MED > -/MIL'],
  ['A Danish woman fought alongside Peruvian forces.', ''],
  ['The Danish army cooperated with Peruvian forces.', 'COOPERATE occurred DNK/MIL PER/MIL >'],
  ['The Danish minister is working with the Danish police.', ''],
  ['Denmark is working with the Red Cross.', 'COOPERATE ongoing DNK NGO/MED >'],
  ['The former Peruvian president warned Chile not to attack.', ''],
  ['Doctors Without Borders warned Chile of consequences.', ''],
  ['The Peruvian minister spoke to the Guardian.', ''],
  ['The Peruvian minister spoke to the Chilean president.', 'CONSULT occurred PER/GOV CHL/GOV >'],
  ['Her husband surrendered to Peruvian troops.', ''],
  ['A schoolboy criticised Peru.', ''],
  ['Mothers begged the Peruvian government for help.', 'REQUEST:assist occurred -/CVL > PER/GOV'],
  ['Villagers killed a Peruvian policeman.', 'ASSAULT occurred -/CVL > PER/COP'],
  ['Peru warned Chile of consequences.', 'THREATEN threatened PER > CHL'],
];

describe('private persons', () => {
  it.each(rows)('%s', (sentence, expected) => {
    expect(inShort(codeText(sentence).events)).toBe(expected);
  });
});
