/** Reads currencies beside numbers: signs and codes before (US$, €), names and codes after (billion yuan, Canadian dollars). */

import { readTable } from '../../lexicon/table.js';
import type { Token } from '../analysis.js';
import { Phrases } from './phrases.js';

interface Currencies {
  readonly before: ReadonlyMap<string, string>;
  readonly after: Phrases<string>;
}

let tables: Currencies | null = null;

function currencies(): Currencies {
  if (tables === null) {
    const rows = readTable('currencies', ['form', 'place', 'currency']).map(({ cells }) => cells);
    tables = {
      before: new Map(rows.filter(({ place }) => place === 'before').map((row) => [row.form, row.currency])),
      after: new Phrases(
        rows.filter(({ place }) => place === 'after').map((row) => [row.form.toLowerCase(), row.currency]),
      ),
    };
  }
  return tables;
}

/** The currency sign that begins at word `at`, in one word or two that touch (US$), and the word after it. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { currency: string; next: number } | null {
  const { before } = currencies();
  const { form, end } = tokens[at];
  if (form.length > 4) return null;
  const after = tokens[at + 1];
  if (after !== undefined && after.start === end) {
    const currency = before.get(form + after.form);
    if (currency !== undefined) return { currency, next: at + 2 };
  }
  const currency = before.get(form);
  return currency === undefined ? null : { currency, next: at + 1 };
}

/** The currency named at word `at`, singular or plural, and the word after it. */
export function currencyAfter(
  tokens: readonly Token[],
  lower: readonly string[],
  at: number,
): { currency: string; next: number } | null {
  if (at >= lower.length) return null;
  // Names have at most three words; of those only the last takes a plural.
  for (let length = Math.min(3, lower.length - at); length >= 1; length--) {
    const words = lower.slice(at, at + length);
    const last = words[length - 1];
    for (const form of last.endsWith('s') ? [last, last.slice(0, -1)] : [last]) {
      words[length - 1] = form;
      const found = currencies().after.startingAt(words, 0);
      if (found === null || found.length !== length) continue;
      // “won” is a verb as well, “real” an adjective: they count money only as nouns.
      const { upos } = tokens[at + length - 1];
      if ((form === 'won' || form === 'real' || form === 'try') && upos !== 'NOUN' && upos !== 'PROPN')
        continue;
      return { currency: found.value, next: at + length };
    }
  }
  return null;
}
