/** The credit of a report that another has printed: in its dateline, its byline or its last line. */
import { type Press, pressKey, pressNamed, pressWithin } from './outlets.js';

/** What a credit is read from. */
export interface CreditedText {
  readonly body: string;
  readonly byline: string | null;
}

/** `WASHINGTON, Feb 2 (Reuters) - `, `(CNN) — `, `Lagos (AFP): `: what stands before the brackets, and in them. */
const DATELINE = /^([^\n()]{0,80})\(([^()\n]{2,40})\)(\s?(?:--?|[–—:])\s|\s(?=[“"]?\p{Lu}))/u;
/** A place in capitals, with what may follow it: a state, a day. */
const PLACE = /^\p{Lu}{2}[\p{Lu}\p{M}.’' -]*(?:,|\s|$)/u;
/** `first published by the Fjord Post`. */
const FIRST_PUBLISHED =
  /\b(?:originally|first) (?:published|appeared|reported) (?:by|in|on|at) (?:the )?(\p{Lu}[^\s.,;)]{0,40}(?: (?:of |& )?\p{Lu}[^\s.,;)]{0,40}){0,4})/u;
/** `— AP`, `(Reuters)`, `Source: Xinhua` as the end of the text. */
const LAST_CREDIT = /(?:[–—-]\s?|\(|\b(?:source|via|credit):?\s)([^()\n–—:]{2,40}?)\)?[.”"]?\s*$/iu;
/** Bylines in which an agency only helped. */
const HELPED = /\b(?:with|agencies|additional|contribut\w{0,10})\b/i;

/**
 * Whose report it is, when the text itself credits another than who prints it; null when it does not. A name in a
 * dateline’s brackets counts though no table has it; elsewhere only known agencies and outlets do. Linear, and only the
 * text’s first and last lines are read.
 *
 * @example
 * creditOf({ body: 'OSLO, May 4 (Reuters) - Norway said ...', byline: null })?.name; // Reuters
 */
export function creditOf({ body, byline }: CreditedText): Press | null {
  return fromDateline(body) ?? fromByline(byline) ?? fromLastLine(body);
}

function fromDateline(body: string): Press | null {
  const [, place, name, dash] = DATELINE.exec(body.slice(0, 200)) ?? [];
  if (name === undefined) return null;
  // Without a dash only a day in front shows that it is no common bracket.
  if (dash.trim() === '' && !/, .*\d/.test(place)) return null;
  const known = pressNamed(name) ?? pressWithin(name);
  if (known !== null) return known;
  if (!PLACE.test(place) || !/^\p{Lu}/u.test(name) || /\d/.test(name)) return null;
  return { name, kind: 'agency', key: pressKey(name) };
}

function fromByline(byline: string | null): Press | null {
  if (byline === null || HELPED.test(byline)) return null;
  const found = pressWithin(byline);
  return found?.kind === 'agency' ? found : null;
}

function fromLastLine(body: string): Press | null {
  const tail = body.slice(-300);
  const first = FIRST_PUBLISHED.exec(tail)?.[1];
  if (first !== undefined) return pressNamed(first) ?? { name: first, kind: 'outlet', key: pressKey(first) };
  const last = LAST_CREDIT.exec(tail.slice(-80))?.[1];
  return last === undefined ? null : pressNamed(last);
}
