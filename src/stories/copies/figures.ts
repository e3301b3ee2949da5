/** The figures of a text, each with its value: “25%”, “$1.2 billion”, “twenty-five”. */
import { readTable } from '../../lexicon/table.js';
import type { WordScan } from './words.js';

/** A figure, in words numbered as the scan has them. */
export interface FigureWords {
  readonly value: number;
  /** Numbers of its first word and its last. */
  readonly first: number;
  readonly last: number;
  /** Where it stands in the text, with its currency sign or per cent sign. */
  readonly start: number;
  readonly end: number;
}

interface NumberWords {
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
}

let loaded: NumberWords | undefined;

function numberWords(): NumberWords {
  loaded ??= loadNumberWords();
  return loaded;
}

function loadNumberWords(): NumberWords {
  const values = new Map<string, number>();
  const scales = new Map<string, number>();
  for (const { cells } of readTable('number-words', ['word', 'kind', 'min', 'max'])) {
    if (cells.kind === 'unit' || cells.kind === 'ten') values.set(cells.word, Number(cells.min));
    if (cells.kind === 'scale' || cells.kind === 'letter') scales.set(cells.word, Number(cells.min));
  }
  // “One” is a pronoun as often as a number.
  values.delete('one');
  return { values, scales };
}

/** All figures in the text that the scan has read, in order. Linear. */
export function figuresOf(text: string, scan: WordScan): FigureWords[] {
  const { scales } = numberWords();
  const figures: FigureWords[] = [];
  for (let i = 0; i < scan.count; i++) {
    const first = i;
    let value = figureValue(wordAt(text, scan, i));
    if (value === null) continue;
    const unit =
      i + 1 < scan.count && text[scan.ends[i]] === '-' ? figureValue(wordAt(text, scan, i + 1)) : null;
    if (value >= 20 && value < 100 && value % 10 === 0 && unit !== null && unit > 0 && unit < 10) {
      value += unit;
      i++;
    }
    while (i + 1 < scan.count && scan.starts[i + 1] - scan.ends[i] === 1) {
      const scale = scales.get(wordAt(text, scan, i + 1));
      if (scale === undefined || scale < 100) break;
      value *= scale;
      i++;
    }
    const start = scan.starts[first];
    const end = scan.ends[i];
    figures.push({
      value,
      first,
      last: i,
      start: /[$€£¥]/.test(text[start - 1] ?? '') ? start - 1 : start,
      end: text[end] === '%' ? end + 1 : end,
    });
  }
  return figures;
}

function wordAt(text: string, { starts, ends }: WordScan, word: number): string {
  return text.slice(starts[word], Math.min(ends[word], starts[word] + 40)).toLowerCase();
}

/** `1,200` → 1200; `3.2bn` → 3,200,000,000; `twelve` → 12; null for a word that is no figure. */
function figureValue(word: string): number | null {
  const { values, scales } = numberWords();
  const named = values.get(word);
  if (named !== undefined) return named;
  const [, digits, ending] = /^(\d[\d.,]*)(\p{L}{0,8})$/u.exec(word) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replace(/[.,]$/, '').replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  return value * (scales.get(ending) ?? 1);
}
