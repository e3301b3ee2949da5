/** Who publishes a text: the line that stands with its date or author and names a paper, agency or letter. */
import { cellList, readTable } from '../lexicon/table.js';
import { hasFiniteWord, titleCaseShare, wordsOf } from './form.js';

interface Names {
  /** Known agencies and outlets, in lower case. */
  readonly known: ReadonlySet<string>;
  /** Last words of names: post, wire, letter. */
  readonly last: ReadonlySet<string>;
}

let loaded: Names | undefined;

function names(): Names {
  loaded ??= {
    known: new Set(
      readTable('outlets', ['name', 'aliases', 'kind', 'sites']).flatMap(({ cells }) =>
        [cells.name, ...cellList(cells.aliases)].map((name) => name.toLowerCase()),
      ),
    ),
    last: new Set(readTable('press-words', ['word']).map(({ cells }) => cells.word)),
  };
  return loaded;
}

/** A note behind the name: `(a weekly newsletter)`, `(Lebanon)`. */
const NOTE = /\s\(([^()]{1,80})\)$/u;
/** Which issue it is: `no. 1204`, `Issue 7`, `Vol. 3`. */
const ISSUE = /,?\s(?:no\.?|nr\.?|number|issue|vol\.?|volume|#)\s?\d{1,6}$/iu;
const mostWords = 6;

/**
 * The name of a paper, agency or newsletter on a line of its own, without notes and numbers; null for any other line. It
 * must be one that the table `outlets` has, or end (or have a note that ends) in one of `press-words`. Linear.
 *
 * @example
 * outletOf('Fjord Letter no. 7 (free edition)'); // Fjord Letter
 */
export function outletOf(line: string): string | null {
  if (line.length > 120) return null;
  const note = NOTE.exec(line)?.[1] ?? '';
  const name = line.replace(NOTE, '').replace(ISSUE, '').trim();
  const bare = name.replace(/^the\s/iu, '').toLowerCase();
  const { known, last } = names();
  if (known.has(bare)) return name;
  const words = wordsOf(name);
  if (words.length < 2 || words.length > mostWords || /[.!?,:;]$/u.test(name) || !/^\p{Lu}/u.test(name))
    return null;
  if (/\p{L}/u.test(note) && last.has(lastWord(note))) return hasFiniteWord(name) ? null : name;
  // “Grain letter no. 7”: the number says that it is one of a series.
  const named = titleCaseShare(name) === 1 || ISSUE.test(line.replace(NOTE, ''));
  return named && last.has(lastWord(name)) && !hasFiniteWord(name) ? name : null;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}
