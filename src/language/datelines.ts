/**
 * Datelines: `LIMA, May 4 (Reuters) - ` stands before its sentence and is no part of its grammar. The words stay in the
 * sentence; the parser reads what follows by itself, and the dateline is hung onto its root.
 */
import type { ParsedSentence } from './network.js';

/** Tokens of a dateline at most. */
const longest = 24;
const DASH = /^[-–—]{1,2}$/;
const LONG_DASH = /^(?:—|--)$/;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.’'-]+$/u;
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;

/**
 * How many tokens of a paragraph’s first sentence are its dateline, the dash included; 0 for none. It must credit an agency
 * in brackets (`OSLO (AP) —`, `(Bloomberg) --`) or give a day (`OSLO, May 4 —`), after nothing but a place; a place by itself wants a
 * long dash and a capital after it (`PORT VILA, Vanuatu — The`). Linear.
 */
export function datelineLength(forms: readonly string[]): number {
  if (forms[0] !== '(' && !CAPITALS.test(forms[0] ?? '')) return 0;
  const end = Math.min(longest, forms.length - 1);
  for (let dash = 1; dash < end; dash++) {
    if (!DASH.test(forms[dash]) || isInName(forms, dash)) continue;
    const before = forms.slice(0, dash);
    const isPlace =
      LONG_DASH.test(forms[dash]) && /^["'“‘]?\p{Lu}/u.test(forms[dash + 1]) && isPlaceAndDay(before);
    return creditsAgency(before) || givesDay(before) || isPlace ? dash + 1 : 0;
  }
  return 0;
}

/** `PORT-AU-PRINCE`: a hyphen between words in capitals. */
function isInName(forms: readonly string[], dash: number): boolean {
  return forms[dash] === '-' && CAPITALS.test(forms[dash - 1]) && CAPITALS.test(forms[dash + 1]);
}

function creditsAgency(forms: readonly string[]): boolean {
  const open = forms.indexOf('(');
  const name = forms.slice(open + 1, -1);
  if (open < 0 || forms[forms.length - 1] !== ')' || name.length === 0 || name.length > 5) return false;
  return (
    name.every((form) => /^[\p{Lu}&]/u.test(form)) && (open === 0 || isPlaceAndDay(forms.slice(0, open)))
  );
}

function givesDay(forms: readonly string[]): boolean {
  const [month, day] = forms.slice(-2);
  return MONTH.test(month ?? '') && /^\d{1,2}$/.test(day ?? '') && isPlaceAndDay(forms);
}

/** `OSLO`, `GOMA, Republic of Congo, Oct 30`, `WASHINGTON, D.C.`: a name in capitals, then names and numbers between commas. */
function isPlaceAndDay(forms: readonly string[]): boolean {
  return (
    CAPITALS.test(forms[0]) &&
    forms.every((form) => /^(?:[-,./]|of|and|the|\d{1,4}|\p{Lu}[\p{L}\p{M}.’'-]*)$/u.test(form))
  );
}

/**
 * Joins the parse of a dateline and that of the sentence behind it. @param label the number of the relation by which the
 * dateline hangs from the sentence’s root
 */
export function joinDateline(dateline: ParsedSentence, rest: ParsedSentence, label: number): ParsedSentence {
  const shift = dateline.heads.length - 1;
  const join = (key: keyof ParsedSentence): Int32Array => {
    const joined = new Int32Array(shift + rest.heads.length);
    joined.set(dateline[key]);
    joined.set(rest[key].subarray(1), shift + 1);
    return joined;
  };
  const [heads, labels] = [join('heads'), join('labels')];
  for (let i = shift + 1; i < heads.length; i++) if (heads[i] > 0) heads[i] += shift;
  const root = shift + rest.heads.indexOf(0, 1);
  for (let i = 1; i <= shift; i++) {
    if (heads[i] > 0) continue;
    heads[i] = root;
    labels[i] = label;
  }
  return { upos: join('upos'), xpos: join('xpos'), heads, labels };
}
