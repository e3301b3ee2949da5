/** What is one token: a table a group, text on the left and its tokens, divided by spaces, on the right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCpuTime } from '../cpu-time.fixture.js';
import { isSpace, tokenise } from './tokenise.js';

function tokens(text: string): string[] {
  const { starts, ends } = tokenise(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
}

const groups: Record<string, [text: string, tokens: string][]> = {
  contractions: [
    ["They don't know", "They do n't know"],
    ['Oslo won’t wait', 'Oslo wo n’t wait'],
    ["we can't tell", "we ca n't tell"],
    ["I'm sure you're right", "I 'm sure you 're right"],
    ["we've won and she'll go", "we 've won and she 'll go"],
    ['it’d wait if it could’ve', 'it ’d wait if it could ’ve'],
    ['They cannot and should not', 'They can not and should not'],
    ["DON'T PANIC, it ISN'T over", "DO N'T PANIC , it IS N'T over"],
    ["He ain't gonna go", "He ai n't gon na go"],
    ['gotta lemme gimme', 'got ta lem me gim me'],
    ["y'all and d'you", "y' all and d' you"],
    ['don´t and it`s', 'do n´t and it `s'],
  ],
  'contractions without their apostrophe': [
    ['I didnt and dont', 'I did nt and do nt'],
    ['he cant, he wont', 'he ca nt , he wo nt'],
    ['its a long way', 'it s a long way'],
    ['its own tariffs', 'its own tariffs'],
    ['alot of work', 'a lot of work'],
    ['allot the work', 'allot the work'],
    ['WONT and CANT are not words', 'WONT and CANT are not words'],
  ],
  possessives: [
    ["Oslo's envoy", "Oslo 's envoy"],
    ['the EU’s steel', 'the EU ’s steel'],
    ["the ministers' aides", "the ministers ' aides"],
    ["the U.S.'s tariffs", "the U.S. 's tariffs"],
    ["his boss's door", "his boss 's door"],
    ["N'Djamena's mayor", "N'Djamena 's mayor"],
    ["al-Qaida's men", "al - Qaida 's men"],
  ],
  apostrophes: [
    ["O'Brien spoke", "O'Brien spoke"],
    ["the '90s and the 1990s", "the '90s and the 1990s"],
    ["stop 'em", "stop 'em"],
    ["'til May", "'til May"],
  ],
  hyphens: [
    ['state-owned mills', 'state - owned mills'],
    ['anti-war marches', 'anti-war marches'],
    ['ex-president', 'ex-president'],
    ['re-elected', 're-elected'],
    ['non-tariff barriers', 'non-tariff barriers'],
    ['an e-mail', 'an e-mail'],
    ['tit-for-tat', 'tit - for - tat'],
    ['a 90-day pause', 'a 90 - day pause'],
    ['mid-2025', 'mid-2025'],
    ['self-defence', 'self - defence'],
    ['U.S.-China trade', 'U.S. - China trade'],
    ['Ban Ki-moon', 'Ban Ki - moon'],
    ['F-16s over COVID-19', 'F - 16s over COVID - 19'],
    ['a 5-3 vote', 'a 5 - 3 vote'],
  ],
  abbreviations: [
    ['the U.S. said', 'the U.S. said'],
    ['Sen. Vale and Gen. Lee', 'Sen. Vale and Gen. Lee'],
    ['Gov. Ortiz', 'Gov. Ortiz'],
    ['Hill No. 5', 'Hill No. 5'],
    ['No.5', 'No. 5'],
    ['Acme Inc., of Lima', 'Acme Inc. , of Lima'],
    ['Beta Corp. and Gamma Ltd. met', 'Beta Corp. and Gamma Ltd. met'],
    ['at 9 a.m. and 10:30 p.m. sharp', 'at 9 a.m. and 10:30 p.m. sharp'],
    ['Washington, D.C., fell', 'Washington , D.C. , fell'],
    ['i.e. this, e.g. that', 'i.e. this , e.g. that'],
    ['on Feb. 3', 'on Feb. 3'],
    ['in Smith vs. Jones', 'in Smith vs. Jones'],
    ['Mr.Smith', 'Mr. Smith'],
    ['The end.', 'The end .'],
    ['It ended.Oslo waits', 'It ended . Oslo waits'],
  ],
  initials: [
    ['J. D. Vance', 'J. D. Vance'],
    ['J.D. Vance', 'J.D. Vance'],
    ['John F. Kennedy', 'John F. Kennedy'],
    ['George H.W. Bush', 'George H.W. Bush'],
    ['the F.B.I. man', 'the F.B.I. man'],
  ],
  numbers: [
    ['It rose 3.5 to 4', 'It rose 3.5 to 4'],
    ['only .5 left', 'only .5 left'],
    ['1,234,567.89 in all', '1,234,567.89 in all'],
    ['In 2024, 10 left', 'In 2024 , 10 left'],
    ['the 2nd and the 11th', 'the 2nd and the 11th'],
    ['1/2 of it, a 3/4-inch bolt', '1/2 of it , a 3/4 - inch bolt'],
    ['flight 7B77', 'flight 7B77'],
    ['5km and 10kg', '5 km and 10 kg'],
    ['call 555-123-4567', 'call 555-123-4567'],
  ],
  currency: [
    ['$3.2bn', '$ 3.2 bn'],
    ['US$5m', 'US $ 5 m'],
    ['€4 or 4€', '€ 4 or 4 €'],
    ['£1.2 million', '£ 1.2 million'],
    ['¥500, ₹300', '¥ 500 , ₹ 300'],
    ['$1.4tn', '$ 1.4 tn'],
    ['$5-a-day', '$ 5 - a - day'],
  ],
  'percent and ranges': [
    ['25% of it', '25 % of it'],
    ['12.5 %', '12.5 %'],
    ['10pc, 5bp', '10 pc , 5 bp'],
    ['20 per cent', '20 per cent'],
    ['10-25%', '10 - 25 %'],
    ['10–25', '10 – 25'],
    ['$10-$20', '$ 10 - $ 20'],
    ['from 145%-125%', 'from 145 % - 125 %'],
  ],
  'dates and times': [
    ['on 11/04/2025', 'on 11/04/2025'],
    ['2025-04-11', '2025-04-11'],
    ['on 9/11', 'on 9/11'],
    ['April 11th, 2025', 'April 11th , 2025'],
    ['at 19:45', 'at 19:45'],
    ['7:30pm or 9am', '7:30 pm or 9 am'],
  ],
  'addresses and files': [
    ['see https://example.org/a?b=c.', 'see https://example.org/a?b=c .'],
    ['(www.example.com)', '( www.example.com )'],
    ['write to ann.ortiz@example.co.uk, please', 'write to ann.ortiz@example.co.uk , please'],
    ['example.com fell', 'example.com fell'],
    ['read budget.pdf', 'read budget.pdf'],
    ['#tariffs @minister', '#tariffs @minister'],
    ['5 @ 10', '5 @ 10'],
  ],
  quotes: [
    ['"Yes," he said.', '" Yes , " he said .'],
    ['“No.”', '“ No . ”'],
    ["'maybe'", "' maybe '"],
    ['‘perhaps’', '‘ perhaps ’'],
    ['«oui»', '« oui »'],
    ['„nein“', '„ nein “'],
    ["``quoted''", "`` quoted ''"],
    ['"\'Stop,\' he said."', '" \' Stop , \' he said . "'],
    ['He said:“No”', 'He said : “ No ”'],
  ],
  'dashes, stops and brackets': [
    ['the talks - long - failed', 'the talks - long - failed'],
    ['the talks--long--failed', 'the talks -- long -- failed'],
    ['the talks—long—failed', 'the talks — long — failed'],
    ['well... no… wait', 'well ... no … wait'],
    ['What?! Stop!!!', 'What ?! Stop !!!'],
    ['(see [note 3])', '( see [ note 3 ] )'],
    ['the minister(s)', 'the minister ( s )'],
    ['and/or', 'and / or'],
    ['AT&T and R&D, A & B', 'AT&T and R&D , A & B'],
    ['a **bold** claim', 'a ** bold ** claim'],
  ],
  'signs of many code points': [
    ['good👍🏽 news', 'good 👍🏽 news'],
    ['🇪🇺🇺🇸 talks', '🇪🇺 🇺🇸 talks'],
    ['👩‍👩‍👧.', '👩‍👩‍👧 .'],
    ['👨🏿‍⚖️, judge', '👨🏿‍⚖️ , judge'],
    ['❤️ok', '❤️ ok'],
    ['smile :-) now', 'smile :-) now'],
  ],
  'letters of many kinds': [
    ['naïve café', 'naïve café'],
    ['cafe\u0301s', 'cafe\u0301s'],
    ['co\u00adoperate', 'co\u00adoperate'],
    ['Владимир и 北京', 'Владимир и 北京'],
  ],
};

for (const [group, rows] of Object.entries(groups)) {
  describe(group, () => {
    it.each(rows)('%s', (text, expected) => {
      expect(tokens(text).join(' ')).toBe(expected);
    });
  });
}

describe('white space', () => {
  it.each([
    ['no-break space', '10\u00a0000'],
    ['narrow no-break space', '10\u202f000'],
    ['zero-width space', '10\u200b000'],
    ['byte order mark', '\ufeff10 000'],
    ['line break', '10\r\n000'],
    ['ideographic space', '10\u3000000'],
  ])('%s divides and is in no token', (_, text) => {
    expect(tokens(text)).toEqual(['10', '000']);
  });

  it('a text of white space has no tokens', () => {
    expect(tokens(' \n\t\u00a0 ')).toEqual([]);
    expect(tokens('')).toEqual([]);
  });
});

it('offsets of a part count from the text’s beginning', () => {
  const text = "No. They don't wait. No.";
  const { starts, ends } = tokenise(text, 4, 20);
  expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(['They', 'do', "n't", 'wait', '.']);
});

/** Pieces that news is made of, and the signs that rules look ahead for. */
const pieces = fc.constantFrom(
  ..."Oslo,don't,U.S.,No.,5,$,3.2bn,-,–,—,',’s,',(,),[,“,”,...,!,?,.com,http://,www.,@,#,:,:-),👍,🏽,🇪,🇺,\u200d,\ufe0f,\u0301,J.,a.m.,10,/,&,its,a,\n,\n\n,\u00a0,\u200b,\ud83d, , ".split(
    ',',
  ),
  ',',
);
const news = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(news, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('of any text', () => {
  it('tokens are in order, never overlap, and hold every character but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends } = tokenise(text);
        let at = 0;
        for (let i = 0; i < starts.length; i++) {
          for (; at < starts[i]; at++) expect(isSpace(text.charCodeAt(at))).toBe(true);
          expect(ends[i]).toBeGreaterThan(at);
          for (; at < ends[i]; at++) expect(isSpace(text.charCodeAt(at))).toBe(false);
        }
        for (; at < text.length; at++) expect(isSpace(text.charCodeAt(at))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('no surrogate pair is divided', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const end of tokenise(text).ends) {
          expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(end - 1, end + 1))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('time is linear in', () => {
  it.each([
    ['one endless word', 'a'],
    ['open brackets', '('],
    ['full stops', '.'],
    ['line breaks', '\n'],
    ['apostrophes', "'"],
    ['hyphens in one word', 'a-'],
    ['clitics in one word', "n't's"],
    ['digits', '1'],
    ['numbers and points', '1.'],
    ['letters and points', 'a.'],
    ['ampersands', 'A&'],
    ['joined pictures', '👩\u200d'],
    ['marks', '\u0301'],
    ['addresses', 'a@b.'],
    ['URLs', 'http://a'],
    ['its', 'its '],
  ])('%s', (_, piece) => {
    const long = piece.repeat(Math.ceil(40_000 / piece.length));
    const short = long.slice(0, long.length / 4);
    // Four times the text takes 4 times as long, or 16 times where time is quadratic.
    expect(time(long)).toBeLessThan(10 * Math.max(time(short), 4));
  });
});

function time(text: string): number {
  return leastCpuTime(5, () => tokenise(text));
}
