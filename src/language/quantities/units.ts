/** Reads `lexicon/units.tsv`: percent, percentage points, measures of weight, length and so on, after a number. */
import { ChanceryError } from '../../errors.js';
import { readTable } from '../../lexicon/table.js';
import { Phrases } from './phrases.js';

const classes = ['percent', 'points', 'measure'] as const;

export interface Unit {
  readonly unit: string;
  readonly class: (typeof classes)[number];
}

let units: Phrases<Unit> | null = null;

function table(): Phrases<Unit> {
  units ??= new Phrases(
    readTable('units', ['form', 'unit', 'class']).map(({ line, cells }) => {
      const known = classes.find((name) => name === cells.class);
      if (known === undefined) {
        throw new ChanceryError('C102', {
          thing: 'units.tsv',
          line,
          why: `“${cells.class}” is no class of units`,
        });
      }
      return [cells.form, { unit: cells.unit, class: known }] as const;
    }),
  );
  return units;
}

/** The unit named at word `at`, singular or plural, and the word after it. */
export function unitAfter(lower: readonly string[], at: number): (Unit & { next: number }) | null {
  // 25-kilogram: the hyphen joins number and unit.
  const from = lower[at] === '-' ? at + 1 : at;
  for (let length = Math.min(3, lower.length - from); length >= 1; length--) {
    const words = lower.slice(from, from + length);
    for (const place of length === 1 ? [0] : [length - 1, 0]) {
      for (const form of singulars(words[place])) {
        const tried = [...words];
        tried[place] = form;
        const found = table().startingAt(tried, 0);
        if (found !== null && found.length === length) return { ...found.value, next: from + length };
      }
    }
  }
  return null;
}

function singulars(word: string): string[] {
  const irregular = irregulars.get(word);
  if (irregular !== undefined) return [irregular];
  return word.length > 3 && word.endsWith('s') ? [word, word.slice(0, -1), word.slice(0, -2)] : [word];
}

const irregulars: ReadonlyMap<string, string> = new Map([
  ['feet', 'foot'],
  ['inches', 'inch'],
]);
