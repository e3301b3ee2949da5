/** What the readers of time expressions share: where they read and what they give. */
import type { Precision, Sentence, TimeExpression } from '../analysis.js';
import { type CalendarUnit, type Period, precisionOf } from './calendar.js';
import { directionAt } from './clause-tense.js';
import { timeNumber } from './time-tables.js';

/** A time that the text has told. */
export interface Mentioned {
  readonly period: Period;
  readonly precision: Precision;
}

/** One sentence as the readers see it. */
export interface Setting {
  readonly sentence: Sentence;
  readonly lower: readonly string[];
  /** The report’s day, when known. */
  readonly day: number | null;
  /** The time last mentioned that could be resolved. */
  readonly last: Mentioned | null;
  /** The last single day mentioned that had come by the report’s day. */
  readonly lastDay: Mentioned | null;
  /** Month words that this text uses as names of people: may. */
  readonly people: ReadonlySet<string>;
}

/** A time expression without its preposition: words [first, next). */
export interface Reading {
  readonly first: number;
  readonly next: number;
  readonly period: Period | null;
  readonly precision: Precision;
  readonly kind: TimeExpression['kind'];
  readonly days: number | null;
  /** The bound where the words themselves give it, whatever the preposition. */
  readonly bound?: TimeExpression['bound'];
  /** The end or the start of something: a deadline before it is its last or first day. */
  readonly edge?: 'start' | 'end';
  /** A reading that only counts when a preposition of time stands before it. */
  readonly needsPreposition?: boolean;
}

/** Reads an expression that begins at a word, or gives null. Looks at a bounded number of words. */
export type Reader = (setting: Setting, at: number) => Reading | null;

/** A point in time. */
export function point(first: number, next: number, period: Period | null, precision: Precision): Reading {
  return { first, next, period, precision, kind: 'point', days: null };
}

/** Where the clause of the word lies: in the past, to come, or not told. */
export function direction({ sentence }: Setting, at: number): 'past' | 'future' | null {
  return directionAt(sentence, at);
}

/** The calendar unit that a word names, singular or plural; clock units give null. */
export function unitAt({ lower }: Setting, at: number): { unit: CalendarUnit; plural: boolean } | null {
  const word = lower[at];
  if (timeNumber('unit', word) !== undefined) return { unit: word as CalendarUnit, plural: false };
  if (timeNumber('units', word) !== undefined) {
    return { unit: (word === 'centuries' ? 'century' : word.slice(0, -1)) as CalendarUnit, plural: true };
  }
  return null;
}

/** Days in a number of units, by the table’s lengths. */
export function daysIn(unit: CalendarUnit, count: number): number {
  return Math.round((timeNumber('unit', unit) ?? 1) * count);
}

export function vagueOr(unit: CalendarUnit, vague: boolean): Precision {
  return vague ? 'vague' : precisionOf(unit);
}

/** True when the word begins with a capital letter. */
export function isCapital(form: string): boolean {
  return form[0] !== form[0].toLowerCase();
}
