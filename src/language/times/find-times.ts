/** Finds time expressions and resolves them against the report’s day. Rules over words, no pattern runs over the text. */
import type { Sentence, TimeExpression } from '../analysis.js';
import { numberWord } from '../quantities/number-words.js';
import { lowerForms } from '../quantities/phrases.js';
import { readAnaphoric, readDayBefore, readLater } from './anaphoric.js';
import { prepositionBefore } from './bounds.js';
import { dayNumber, isoDate, type Period } from './calendar.js';
import { readDayFirst, readMidWord, readMonthFirst, readNumeric } from './dates.js';
import { readAgo, readAhead, readDeictic, readRecent, readSeason } from './deictic.js';
import { readDuration, readSet } from './durations.js';
import { namesOfPeople } from './month-names.js';
import { readPart, readStretch } from './parts.js';
import { joined } from './ranges.js';
import type { Mentioned, Reader, Reading, Setting } from './reading.js';
import { timeTables } from './time-tables.js';
import { readDayWord, readWeekday, readWeekend } from './weekdays.js';
import { readCentury, readDecade, readFiscalYear, readQuarter, readYear } from './years.js';

/** The readers of whole expressions; of two that read equally far, the first counts. */
const readers: readonly Reader[] = [
  readMonthFirst,
  readDayFirst,
  readNumeric,
  readMidWord,
  readFiscalYear,
  readYear,
  readDecade,
  readCentury,
  readQuarter,
  readWeekday,
  readDayWord,
  readWeekend,
  readSeason,
  readDeictic,
  readRecent,
  readAgo,
  readAhead,
  readAnaphoric,
  readDayBefore,
  readLater,
  readSet,
  readDuration,
];

/** The readers for words that begin expressions of few kinds, so that “the” costs no more than it must. */
const readersOf: ReadonlyMap<string, readonly Reader[]> = new Map([
  ['the', [readDeictic, readWeekend, readAnaphoric, readDayBefore]],
  ['a', [readAgo, readLater, readDuration]],
  ['an', [readAgo, readLater, readDuration]],
  ['in', [readAhead]],
  ['within', [readAhead]],
  ['that', [readAnaphoric]],
  ['these', [readDeictic]],
  ['those', [readDeictic]],
  ['each', [readSet]],
  ['every', [readSet]],
  ['per', [readSet]],
  ['recent', [readRecent]],
]);
const none: readonly Reader[] = [];

/** Classes of words that begin no expression by themselves. */
const neverFirst: ReadonlySet<string> = new Set([
  'announcing',
  'preposition',
  'day-name',
  'day-part',
  'clock',
  'weekend',
]);

let openers: ReadonlySet<string> | null = null;

function startsExpression(word: string): boolean {
  openers ??= new Set([
    ...timeTables().months.keys(),
    ...Object.entries(timeTables().words).flatMap(([name, words]) =>
      neverFirst.has(name) ? [] : [...words.keys()],
    ),
    ...[
      'first',
      'second',
      'third',
      'fourth',
      'final',
      'fiscal',
      'financial',
      'q1',
      'q2',
      'q3',
      'q4',
      'h1',
      'h2',
    ],
  ]);
  const first = word.charCodeAt(0);
  if ((first >= 48 && first <= 57) || first === 39) return true;
  if (openers.has(word) || numberWord(word) !== undefined) return true;
  return word.endsWith('.') || word.startsWith('mid-') || word.startsWith('fy');
}

/** The longest expression that begins at the word and takes no part of another. */
const readWhole: Reader = (setting, at) => {
  const word = setting.lower[at];
  if (word === undefined) return null;
  let best: Reading | null = null;
  for (const reader of readersOf.get(word) ?? (startsExpression(word) ? readers : none)) {
    const found = reader(setting, at);
    if (found !== null && (best === null || found.next > best.next)) best = found;
  }
  return best;
};

/** The longest expression that begins at the word: a part of another, such as “late last year”, or a whole one. */
const read: Reader = (setting, at) =>
  readStretch(setting, at, readPartOrWhole) ?? readPart(setting, at, readWhole) ?? readWhole(setting, at);

const readPartOrWhole: Reader = (setting, at) => readPart(setting, at, readWhole) ?? readWhole(setting, at);

/**
 * Finds the time expressions of a text, in order, never overlapping; time is linear. Relative ones are resolved against
 * `date` (an ISO day) and stay without interval when it is null; “the same day” is that of the time last mentioned.
 *
 * @example
 * findTimes(sentences, text, '2025-04-11'); // “since 2018”: 2018-01-01 to 2018-12-31, bound since
 */
export function findTimes(
  sentences: readonly Sentence[],
  text: string,
  date: string | null,
): TimeExpression[] {
  const day = date === null ? null : dayNumber(date);
  const people = namesOfPeople(sentences);
  const found: TimeExpression[] = [];
  let last: Mentioned | null = null;
  let lastDay: Mentioned | null = null;
  for (const sentence of sentences) {
    const lower = lowerForms(sentence.tokens);
    let free = 0;
    for (let at = 0; at < lower.length; ) {
      if (!readersOf.has(lower[at]) && !startsExpression(lower[at])) {
        at++;
        continue;
      }
      const setting: Setting = { sentence, lower, day, last, lastDay, people };
      const first = read(setting, at);
      if (first === null) {
        at++;
        continue;
      }
      const range = joined(setting, first, read);
      const reading = range ?? first;
      const preposition = prepositionBefore(setting, reading, free);
      if (reading.needsPreposition && preposition === null) {
        at++;
        continue;
      }
      found.push(expression(setting, reading, preposition, text));
      if (reading.kind === 'point' && reading.period !== null) {
        last = { period: reading.period, precision: reading.precision };
        const { start, end } = reading.period;
        if (start === end && (day === null || start <= day)) lastDay = last;
      }
      free = reading.next;
      at = reading.next;
    }
  }
  return found;
}

function expression(
  { sentence }: Setting,
  reading: Reading,
  preposition: { first: number; bound: TimeExpression['bound'] } | null,
  text: string,
): TimeExpression {
  const first = Math.min(preposition?.first ?? reading.first, reading.first);
  const last = reading.next - 1;
  const { start } = sentence.tokens[first];
  const { end } = sentence.tokens[last];
  const bound = reading.bound ?? preposition?.bound ?? 'in';
  const period = deadline(reading, bound);
  return {
    sentence: sentence.index,
    first,
    last,
    start,
    end,
    text: text.slice(start, end),
    interval: period === null ? null : { start: isoDate(period.start), end: isoDate(period.end) },
    precision:
      period !== null && reading.edge !== undefined && period.start === period.end
        ? 'day'
        : reading.precision,
    bound,
    kind: reading.kind,
    days: reading.days,
  };
}

/** “By the end of the year” names its last day; “at the end of the year” some day of its last month. */
function deadline({ period, edge }: Reading, bound: TimeExpression['bound']): Period | null {
  if (period === null || edge === undefined || bound === 'in') return period;
  const day = edge === 'end' ? period.end : period.start;
  return { start: day, end: day };
}
