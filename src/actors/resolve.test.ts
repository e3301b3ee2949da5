import { describe, expect, it } from 'vitest';
import { Analyser } from '../language/analyse.js';
import type { Analysis } from '../language/analysis.js';
import { resolveActors } from './resolve.js';
import type { ReportActors, ResolvedActor } from './resolver.js';

const analyser = new Analyser();

interface Read {
  readonly analysis: Analysis;
  readonly actors: ReportActors;
}

function read(text: string, publishedAt: string | null = null): Read {
  const analysis = analyser.analyse(text, publishedAt);
  return { analysis, actors: resolveActors({ publishedAt }, analysis) };
}

/** The place of the last word of the text that is written so. */
function placeOf(analysis: Analysis, form: string): [number, number] {
  for (const sentence of [...analysis.sentences].reverse()) {
    const token = [...sentence.tokens].reverse().find((one) => one.form === form);
    if (token !== undefined) return [sentence.index, token.index];
  }
  throw new Error(`no ${form}`);
}

const codes = (found: readonly ResolvedActor[]): string =>
  found.map(({ actor }) => `${actor.code ?? '-'} ${actor.sector ?? '-'}`).join(', ');

/** A text, a word of it, who the phrase it heads names; `|` and a day where the report has one. */
const examples: [text: string, word: string, expected: string, day?: string][] = [
  ['Wang Xiaohong, who serves as China’s Minister of Public Security, spoke on Monday.', 'Wang', 'CHN GOV'],
  ['Yun Sun, director of the China program at the Stimson Center, called it a chance.', 'Yun', 'USA EDU'],
  ['Talks continue with high-ranking officials within the Trump administration.', 'officials', 'USA GOV'],
  ['Beijing answered with duties of its own.', 'Beijing', 'CHN GOV'],
  ['Mexican President Claudia Sheinbaum rejected the plan.', 'Sheinbaum', 'MEX GOV'],
  ['The former president, Donald Trump, attacked the decision.', 'Trump', 'USA ELI', '2025-03-01'],
  ['Donald Trump attacked the decision.', 'Trump', 'USA ELI', '2022-03-01'],
  ['Donald Trump attacked the decision.', 'Trump', 'USA GOV', '2025-03-01'],
  ['US-backed fighters shelled the town.', 'fighters', '- UAF'],
  ['Chinese and American negotiators met in Geneva.', 'negotiators', 'CHN GOV, USA GOV'],
  ['Officials from Canada and Mexico met.', 'Officials', 'CAN GOV, MEX GOV'],
  ['Chris Murphy (D-Conn.) urged the chamber to act.', 'Murphy', 'USA LEG'],
  ['Mei Tan, a spokeswoman for the Chinese commerce ministry, spoke. Tan said little.', 'Tan', 'CHN GOV'],
  ['Ana Reyes spoke. She waited. The Chilean ambassador, Ana Reyes, left.', 'She', 'CHL GOV'],
  ['China and the United States met. The two countries agreed to talk again.', 'countries', 'CHN -, USA -'],
  [
    'Kenya and Ethiopia quarrel over water. Kenya closed a road. Ethiopia wrote to Eritrea and Djibouti. No answer came. Both countries want a deal.',
    'countries',
    'KEN -, ETH -',
  ],
  ['At the start of his term, Kagame promised roads.', 'his', 'RWA GOV'],
  ['They bought Chinese goods despite the nation’s role in the war.', 'nation', 'CHN -'],
  ['The former spy chief, John Brennan, spoke.', 'Brennan', 'USA ELI'],
  ['They met Lebanese Hezbollah fighters.', 'fighters', 'LBN REB'],
  ['The New York attorney general sued.', 'attorney', 'USA GOV'],
  ['The Labour party won in Britain.', 'party', 'GBR PTY'],
  ['Senator Warren wrote a letter.', 'Warren', 'USA LEG', '2025-04-01'],
  ['Prime Minister Abe resigned.', 'Abe', 'JPN GOV', '2019-04-01'],
  ['The Chilean minister spoke. The ousted minister stayed away.', 'minister', '- ELI'],
  ['The foreign secretary, David Lammy, spoke.', 'secretary', 'GBR GOV', '2025-02-01'],
  ['Huawei opened a plant. The company hired engineers.', 'company', 'CHN BUS'],
  ['The ex-CIA director spoke.', 'director', 'USA ELI'],
  ['Tens of thousands of Syrian refugees crossed into Turkey.', 'Tens', 'SYR REF'],
  ['The Chilean minister resigned. A day later the minister returned.', 'minister', 'CHL GOV'],
  ['The company raised its prices.', 'company', '- BUS'],
  ['The tariffs hurt the economy.', 'tariffs', ''],
  ['Ships crossed the South China Sea.', 'Sea', ''],
  ['The Vienna convention was signed.', 'convention', ''],
  ['Lara Trump praised the plan.', 'Lara', '- -', '2025-03-01'],
  ['The cartels, which smuggle the drug, are Mexican.', 'which', '- CRM'],
  ['John Adams, a farmer from Iowa, lost money.', 'Adams', 'USA AGR'],
  // What the report says goes before the table.
  ['Then-President Barack Obama signed it.', 'Obama', 'USA GOV', '2020-02-02'],
  ['Then-Defence Minister Sergei Shoigu ordered it.', 'Shoigu', 'RUS GOV', '2025-02-02'],
  ['Former Russian defence minister Sergei Shoigu spoke.', 'Shoigu', 'RUS ELI', '2021-02-02'],
  ['The newly appointed Irish foreign minister, Sigrid Holt, spoke.', 'Sigrid', 'IRL GOV', '2020-02-02'],
  ['The newly elected president of Ghana, Kofi Asare, spoke.', 'Kofi', 'GHA GOV'],
  ['Pat Quill, who was Canada’s foreign minister from 2001 to 2004, spoke.', 'Pat', 'CAN ELI'],
  ['Pat Quill, who served as Irish finance minister until 2012, spoke.', 'Pat', 'IRL ELI'],
  ['Pat Quill, who has served as Irish finance minister since 2012, spoke.', 'Pat', 'IRL GOV'],
  ['Pat Quill, who was named Irish finance minister last week, spoke.', 'Pat', 'IRL GOV'],
  ['Pat Quill, previously the Irish ambassador in Paris, spoke.', 'Pat', 'IRL ELI'],
  ['Pat Quill was Irish finance minister until 2012.', 'Pat', 'IRL ELI'],
  ['Past presidents of Costa Rica wrote a letter.', 'presidents', 'CRI ELI'],
  // Honorifics and weekdays are no part of a name.
  ['On Tuesday Prime Minister Anders Holm resigned.', 'Holm', '- GOV'],
  ['Mr Trump flew home.', 'Trump', 'USA GOV', '2018-05-01'],
  ['Mrs May spoke to British lawmakers.', 'Mrs', 'GBR GOV', '2018-05-01'],
  ['Mrs May spoke to her neighbours.', 'Mrs', '- -', '2018-05-01'],
  // Who stands behind an armed group, and whom an aide serves.
  ['An al-Qaeda-linked group attacked the base.', 'group', '- UAF'],
  ['The al-Qaeda affiliate in Syria seized the town.', 'affiliate', 'IMG UAF'],
  ['An aide to the Turkish president spoke.', 'aide', 'TUR GOV'],
  ['Residents of Kharkiv fled.', 'Residents', 'UKR CVL'],
];

describe('at', () => {
  it.each(examples)('%s [%s] is %s', (text, word, expected, day) => {
    const { analysis, actors } = read(text, day ?? null);
    expect(codes(actors.at(...placeOf(analysis, word)))).toBe(expected);
  });

  it('gives the office that the report says, and the words', () => {
    const text = 'Wang Xiaohong, who serves as China’s Minister of Public Security, spoke.';
    const { analysis, actors } = read(text);
    const [{ actor, span }] = actors.at(...placeOf(analysis, 'Wang'));
    expect(actor).toMatchObject({
      office: 'Minister of Public Security',
      identifier_id: 'person:wang-xiaohong',
    });
    expect(text.slice(span.start, span.end)).toBe('Wang Xiaohong');
  });

  it.each([
    ['Prime Minister Anders Holm resigned.', 'Anders Holm', 'Prime Minister Anders Holm'],
    ['On Tuesday Prime Minister Anders Holm resigned.', 'Anders Holm', 'Prime Minister Anders Holm'],
    ['Sir Anders Holm resigned.', 'Anders Holm', 'Anders Holm'],
    ['Police Chief Anders Holm resigned.', 'Anders Holm', 'Police Chief Anders Holm'],
  ])('names the person of “%s” %s', (text, name, words) => {
    const { analysis, actors } = read(text);
    const { actor } = analysis.sentences[0].tokens.flatMap(({ index }) => actors.at(0, index)).at(-1) ?? {};
    expect(actor).toMatchObject({ identifier_text: name, entity_text: words });
  });

  it('gives nothing for words that are not there', () => {
    const { actors } = read('China spoke.');
    expect(actors.at(9, 0)).toEqual([]);
    expect(actors.at(0, 99)).toEqual([]);
  });
});

describe('belonging', () => {
  it.each([
    ['They taxed Chinese goods.', 'goods', 'CHN -'],
    ['Imports from Canada and Mexico rose.', 'Imports', 'CAN -, MEX -'],
    ['They sold products of the United States.', 'products', 'USA -'],
    ['Goods made in China were seized.', 'Goods', 'CHN -'],
    ['It bought U.S. imports of Brazilian beef.', 'imports', 'BRA -'],
    ['They met officials within the Trump administration.', 'officials', 'USA GOV'],
    ['They froze the assets of the Russian central bank.', 'assets', 'RUS GOV'],
    ['They raised tariffs.', 'tariffs', ''],
    ['They raised tariffs and Chinese goods suffered.', 'tariffs', ''],
  ])('%s [%s] is of %s', (text, word, expected) => {
    const { analysis, actors } = read(text);
    expect(codes(actors.belonging(...placeOf(analysis, word)))).toBe(expected);
  });
});
