/** How an event stands to what happened, by the words above it. */
import { describe, expect, it } from 'vitest';
import { codeText, inShort } from '../coding.fixture.js';

type Row = readonly [sentence: string, expected: string];

const codes = (name: string, rows: readonly Row[]) =>
  describe(name, () => {
    it.each(rows)('%s', (sentence, expected) => {
      expect(inShort(codeText(sentence).events)).toBe(expected);
    });
  });

codes('what is only thought of is no event', [
  ['Peru has the ability to bomb Chile.', ''],
  ['Peru is able to bomb Chile.', ''],
  ['The danger of a Chilean attack on Peru worries investors.', ''],
  ['Bolivia fears that Chile will attack Peru.', ''],
  ['The law permits Chile to sanction Peru.', ''],
  ['Chile needs more time to disarm the rebels in Peru.', ''],
  ['Chile has the right to expel Peruvian diplomats.', ''],
]);

codes('what is expected or may be is one, and says so', [
  ['Chile is expected to attack Peru.', 'ASSAULT possible CHL > PER'],
  ['Chile may attack Peru.', 'ASSAULT possible CHL > PER'],
  ['Chile is unable to bomb Peru.', 'ASSAULT:aerial not-occurred CHL > PER'],
]);

codes('the first to do something has done it, and what is to be done is set', [
  ['The Kenyan was the last hostage to be freed by Somali rebels.', 'RETREAT:release occurred SOM/REB >'],
  ['A summit between Chile and Peru to be held in Lima will be short.', 'AGREE planned CHL PER >'],
]);

codes('words that stand in a condition are said by nobody', [
  ['If Chile condemned Peru, investors would leave.', ''],
  ['Chile helps Peru, even if it criticises Bolivia.', 'AID ongoing CHL > PER'],
]);

codes('using something to do an act is doing it, unless one used to', [
  ['Chile used a speech to condemn Peru.', 'ACCUSE:disapprove occurred CHL > PER'],
  ['Chile used to condemn Peru.', 'ACCUSE:disapprove historical CHL > PER'],
  ['Chile will use a speech to condemn Peru.', 'ACCUSE:disapprove planned CHL > PER'],
  ['Chile had previously condemned Peru.', 'ACCUSE:disapprove historical CHL > PER'],
]);

codes('what one wishes or doubts of others, they have not in mind', [
  ['Bolivians want Peru to shell Chile.', 'REQUEST ongoing BOL > PER'],
  ['The Bolivian minister hopes that Peru will bomb Chile.', ''],
  ['Bolivia is sceptical that Peru will attack Chile.', ''],
  ['There is speculation Peru would attack Chile.', ''],
  ['Readers ask about a tale that Chile banned Peruvian fish.', ''],
  ['The Peruvian minister hopes to visit Chile.', 'AGREE ongoing PER/GOV > CHL'],
]);

codes('what is yet to be done has not been', [
  ['Peru has yet to condemn Chile.', 'ACCUSE:disapprove not-occurred PER > CHL'],
  ['Peru is yet to condemn Chile.', 'ACCUSE:disapprove not-occurred PER > CHL'],
]);

codes('a word for saying so yields nothing', [
  ['The raid had failed, the Peruvian minister conceded.', ''],
  ['The Peruvian minister conceded that the raid had failed.', ''],
  ['The Peruvian minister conceded a port to Chile.', 'CONCEDE occurred PER/GOV > CHL'],
]);

codes('an act that is only weighed, and a rule, are none', [
  ['The senator said that to withdraw the American force from Peru would be a mistake.', ''],
  ['If you leave the tent, Peruvian soldiers beat the children.', ''],
  ['The Chilean minister is due to arrive in Lima on Sunday.', 'AGREE planned CHL/GOV > PER'],
]);

codes('what is brought about is no more certain than that it is', [
  ['Peru asked Chile to force the withdrawal of rebels from Bolivia.', 'REQUEST occurred PER > CHL'],
  ['George Bush’s decision to invade Iraq was unwise.', 'ASSAULT occurred USA/ELI > IRQ'],
]);

codes('an ability, a quality, and what one ought to bring about are none', [
  ['Peru can bomb Chile.', ''],
  ['Peru trained a brigade that could attack Chile.', 'AID occurred PER > -/MIL'],
  ['Bolivia should force Peru to bomb Chile.', ''],
  ['Peru could bomb Chile.', 'ASSAULT:aerial possible PER > CHL'],
]);

codes('when, where and over what somebody speaks is not what is said', [
  [
    'Ghana accused Togo of smuggling after its police arrested two Togolese traders.',
    'ACCUSE:allege occurred GHA > TGO | COERCE:arrest occurred GHA/COP > TGO/BUS',
  ],
  ['Peru and Chile signed a pact on fighting smugglers.', 'SUPPORT occurred PER CHL >'],
  [
    'Peru agreed on Monday to delay its tariffs after a phone call with the Chilean president.',
    'CONCEDE planned PER > | CONSULT:phone occurred PER CHL/GOV >',
  ],
  [
    'A court in Oslo found the Iranian guilty of attacking Israelis.',
    'SANCTION:convict occurred NOR/JUD > IRN',
  ],
]);
