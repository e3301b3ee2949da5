/** Names that several bear, in whole reports: what decides between them, and that it is said when nothing does. */
import { describe, expect, it } from 'vitest';
import { Analyser } from '../language/analyse.js';
import { resolveActors } from './resolve.js';

const analyser = new Analyser();

/** Who the last word of the text that is written so names, with the reason; `-` for nobody. */
function lastOf(text: string, form: string): { codes: string; name: string | null; reason: string } {
  const analysis = analyser.analyse(text, null);
  const actors = resolveActors({ publishedAt: null }, analysis);
  for (const sentence of [...analysis.sentences].reverse()) {
    const token = [...sentence.tokens].reverse().find((one) => one.form === form);
    if (token === undefined) continue;
    const found = actors.at(sentence.index, token.index);
    const codes = found.map(({ actor }) => `${actor.code ?? '-'} ${actor.sector ?? '-'}`).join(', ');
    return {
      codes: codes || '-',
      name: found[0]?.actor.identifier_text ?? null,
      reason: found[0]?.reason ?? '',
    };
  }
  throw new Error(`no ${form}`);
}

describe('decided by the report', () => {
  it.each([
    ['Protesters in Tbilisi said Georgia must join the bloc.', 'Georgia', 'GEO -'],
    ['Georgia’s parliament passed the bill while crowds filled Tbilisi.', 'parliament', 'GEO LEG'],
    ['Troops crossed into Georgia from Abkhazia.', 'Georgia', 'GEO -'],
    ['Georgia sued the firm, the state’s governor said in Atlanta.', 'Georgia', 'USA -'],
    ['Republican officials in Georgia recounted the ballots.', 'officials', 'USA PTY'],
    ['Georgia Secretary of State Brad Hale refused the request.', 'Hale', 'USA GOV'],
    ['Georgia Brown praised the plan.', 'Brown', '- -'],
    ['Washington rejected the offer.', 'Washington', 'USA GOV'],
    ['Talks were held in Washington.', 'Washington', 'USA -'],
    ['Washington state sued the administration.', 'state', 'USA -'],
    ['Washington Governor Jane Roe signed the bill.', 'Washington', 'USA -'],
    ['Denzel Washington praised the film.', 'Denzel', '- -'],
    ['Harold Washington ran the city. Washington later met the mayor.', 'Washington', '- -'],
    ['The Washington Post reported the deal.', 'Post', 'USA JRN'],
    ['Jordan condemned the strike.', 'Jordan', 'JOR -'],
    ['Michael Jordan bought the team. Jordan sold it later.', 'Jordan', '- -'],
    ['Michael Jordan bought the team. Refugees stayed in Jordan.', 'Jordan', 'JOR -'],
    ['Jim Jordan questioned the witness. Jordan accused the agency of bias.', 'Jordan', 'USA LEG'],
    ['They crossed the Jordan River.', 'River', '-'],
    ['Congo expelled the Rwandan ambassador.', 'Congo', 'COD -'],
    ['Congo signed the oil deal in Brazzaville.', 'Congo', 'COG -'],
    ['The Republic of the Congo voted.', 'Republic', 'COG -'],
    ['They sailed up the Congo River.', 'River', '-'],
    ['Korea raised its rates, the central bank in Seoul said.', 'Korea', 'KOR -'],
    ['Korea fired a missile, Pyongyang said.', 'Korea', 'PRK -'],
    ['The two Koreas agreed to talk.', 'Koreas', 'KOR -, PRK -'],
    ['The Korean Peninsula is tense.', 'Peninsula', '-'],
    ['Guinea closed its border with Mali.', 'Guinea', 'GIN -'],
    ['Equatorial Guinea’s president met the envoy.', 'president', 'GNQ GOV'],
    ['Guinea-Bissau’s army took power.', 'army', 'GNB MIL'],
    ['Papua New Guinea recalled its envoy.', 'Papua', 'PNG -'],
    ['Pirates boarded a ship in the Gulf of Guinea.', 'Guinea', '-'],
    ['Chad recalled its ambassador.', 'Chad', 'TCD -'],
    ['Fishermen were killed on Lake Chad.', 'Chad', '-'],
    ['Turkey shelled the village.', 'Turkey', 'TUR -'],
    ['Turkey prices rose before Thanksgiving.', 'Turkey', '-'],
    ['Sweden voted on Sunday. The Social Democrats won.', 'Democrats', 'SWE PTY'],
    ['Peru’s president spoke. Congress rejected the budget in Lima.', 'Congress', 'PER LEG'],
  ])('%s [%s] is %s', (text, form, expected) => {
    const { codes, reason } = lastOf(text, form);
    expect(codes).toBe(expected);
    expect(reason).not.toContain('undecided');
  });
});

describe('undecided', () => {
  it.each([
    ['Georgia held a vote on Sunday.', 'Georgia', 'GEO -', 'GEO|USA'],
    ['Congo held a vote on Sunday.', 'Congo', 'COD -', 'COD|COG'],
    ['Korea held a vote on Sunday.', 'Korea', 'KOR -', 'KOR|PRK'],
    ['Guinea held a vote on Sunday.', 'Guinea', 'GIN -', 'GIN|GNB|GNQ'],
    ['The Social Democrats won the vote.', 'Democrats', '- PTY', 'DEU|DNK|SWE|CHE|ROU'],
    ['Congress rejected the budget.', 'Congress', '- LEG', 'USA|PER|IND|BRA|ARG|MEX|ESP'],
    ['The Treasury rejected the budget.', 'Treasury', '- GOV', 'USA|GBR|AUS'],
  ])('%s [%s] is %s, and says that it may be %s', (text, form, expected, which) => {
    const { codes, reason } = lastOf(text, form);
    expect(codes).toBe(expected);
    expect(reason).toContain(`undecided:${which}`);
  });
});

it('calls Turkey by its name in English prose, whatever the report calls it', () => {
  expect(lastOf('Turkey shelled the village.', 'Turkey').name).toBe('Turkey');
  expect(lastOf('Türkiye shelled the village.', 'Türkiye')).toMatchObject({ codes: 'TUR -', name: 'Turkey' });
});
