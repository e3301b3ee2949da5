/** One form of Unicode for every report, made before any offset is computed: spans always point into this form. */

/**
 * NFC; line ends as `\n`; every other space (no-break, thin, ideographic, tab) as one plain space; soft hyphens,
 * zero-width characters, byte order marks, direction marks and control characters removed. A zero-width joiner stays
 * between two characters that are not Latin, where it is spelling (Persian, Hindi, emoji). Lone surrogates become U+FFFD.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(
      /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g,
      '',
    )
    .replace(/[\u200C\u200D]+/g, keepJoiner)
    .replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' ? control : ''))
    .normalize('NFC');
}

/** Latin letters and the combining marks behind them end here (U+036F). */
const LAST_OF_LATIN = 0x36f;

function keepJoiner(run: string, at: number, whole: string): string {
  return whole.charCodeAt(at - 1) > LAST_OF_LATIN && whole.charCodeAt(at + run.length) > LAST_OF_LATIN
    ? run[0]
    : '';
}

/** A text on one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
