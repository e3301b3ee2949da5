/** The script of a text, and the language where the script alone or a few of its letters decide. */

export type ScriptVerdict =
  | { readonly kind: 'latin' | 'cyrillic' | 'none' }
  | { readonly kind: 'language'; readonly language: string };

const LATIN = /\p{sc=Latin}/gu;
const CYRILLIC = /\p{sc=Cyrillic}/gu;

/** Scripts that one language of news is written in, or whose languages `refine` tells apart. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/gu, 'zh'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Telugu}/gu, 'te'],
  [/\p{sc=Gujarati}/gu, 'gu'],
  [/\p{sc=Kannada}/gu, 'kn'],
  [/\p{sc=Malayalam}/gu, 'ml'],
  [/\p{sc=Gurmukhi}/gu, 'pa'],
  [/\p{sc=Sinhala}/gu, 'si'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Ethiopic}/gu, 'am'],
  [/\p{sc=Khmer}/gu, 'km'],
  [/\p{sc=Lao}/gu, 'lo'],
  [/\p{sc=Myanmar}/gu, 'my'],
];

/** A letter of a script without spaces stands for a word’s worth more than a Latin one. */
const DENSE = new Set(['zh', 'ko', 'th']);

/** Counts letters by script; the script with the most decides. Names quoted in another script do not. */
export function scriptLanguage(text: string): ScriptVerdict {
  const latin = count(text, LATIN);
  const cyrillic = count(text, CYRILLIC);
  let best: ScriptVerdict = { kind: latin >= cyrillic ? 'latin' : 'cyrillic' };
  let most = Math.max(latin, cyrillic);
  if (latin + cyrillic < text.length * 0.7) {
    for (const [pattern, language] of SCRIPTS) {
      const letters = count(text, pattern) * (DENSE.has(language) ? 2.5 : 1);
      if (letters > most) [best, most] = [{ kind: 'language', language: refine(text, language) }, letters];
    }
  }
  return most === 0 ? { kind: 'none' } : best;
}

function refine(text: string, language: string): string {
  if (language === 'zh') return /[\u3041-\u309F\u30A0-\u30FA]/.test(text) ? 'ja' : 'zh';
  if (language === 'ar') return /[ٹڈڑےں]/.test(text) ? 'ur' : /[پچژگ]|\u06CC|\u06A9/.test(text) ? 'fa' : 'ar';
  if (language === 'hi') return /\b(?:आहे|आणि|नाही)|ळ/.test(text) ? 'mr' : 'hi';
  return language;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
