/**
 * Which language a text is in: by its script, then by its most frequent words (`lexicon/function-words.tsv`), then by
 * letters that only some languages have. Made for one decision above all, English or not, on texts of any length.
 */
import { cellList, readTable } from '../lexicon/table.js';
import { scriptLanguage } from './script.js';

/** How much of a text is looked at, in UTF-16 units: a language shows within a page. */
const WINDOW = 6000;

/** Words of at least this weight must speak for a language: fewer are chance. */
const MIN_SCORE = 1.2;

/** The script has already left only six languages. */
const MIN_CYRILLIC = 0.7;

/** As much for English, which is the likely case: about one frequent word of its own. */
const MIN_ENGLISH = 0.8;

/** In texts of up to this many words the shape of words counts too. */
const SHORT = 12;

/** A language other than English needs this many times the weight of English words: headlines quote and name. */
const FOREIGN_MARGIN = 1.25;

/** word → the languages that have it among their frequent words. */
let loaded: Map<string, readonly string[]> | undefined;

function frequentWords(): Map<string, readonly string[]> {
  if (loaded) return loaded;
  const table = new Map<string, string[]>();
  for (const { cells } of readTable('function-words', ['language', 'words'])) {
    for (const word of cellList(cells.words)) {
      const languages = table.get(word);
      if (languages) languages.push(cells.language);
      else table.set(word, [cells.language]);
    }
  }
  loaded = table;
  return loaded;
}

/**
 * The ISO 639-1 code of a text’s language, `und` where it cannot be told. Reliable from about twenty words; a shorter
 * text in plain letters with one English word and nothing foreign is English. Linear, on the first 6,000 units.
 *
 * @param declared what the source says; taken where the text itself cannot tell
 * @example
 * identifyLanguage('Los ministros de ambos países se reunieron en Lima.'); // 'es'
 */
export function identifyLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, WINDOW);
  const script = scriptLanguage(sample);
  if (script.kind === 'language') return script.language;
  if (script.kind === 'none') return declared ?? 'und';
  return byWords(sample, script.kind) ?? declared ?? 'und';
}

function byWords(sample: string, script: 'latin' | 'cyrillic'): string | null {
  const written = sample.replaceAll('’', "'").match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? [];
  // Names keep their own letters in every language, so only words in lower case show theirs.
  const common = written.filter((word) => /^\p{Ll}/u.test(word));
  const scores = wordScores(written);
  addLetterScores(scores, (script === 'latin' ? common : written).join(' '), written.length);
  const [best, score] = highest(scores, script);
  const english = scores.get('en') ?? 0;
  if (script === 'latin' && english > 0 && english * FOREIGN_MARGIN >= score) {
    if (english >= MIN_ENGLISH && english >= written.length * 0.04) return 'en';
  } else if (score >= (script === 'latin' ? MIN_SCORE : MIN_CYRILLIC) && score >= written.length * 0.06) {
    return best;
  }
  if (script !== 'latin' || written.length > SHORT || score >= MIN_ENGLISH) return null;
  if (common.some((word) => /[^\p{ASCII}]/u.test(word))) return null;
  return english > 0 || common.some((word) => /ing$/.test(word)) || written.some(isEnglishShape)
    ? 'en'
    : null;
}

/** What each language’s frequent words weigh in the text. A word that many languages share says little. */
function wordScores(written: readonly string[]): Map<string, number> {
  const table = frequentWords();
  const scores = new Map<string, number>();
  for (const form of written) {
    const languages = table.get(form.toLowerCase()) ?? [];
    const weight = (form.length === 1 ? 0.4 : form.length === 2 ? 0.7 : 1) / languages.length ** 0.7;
    // A capital may be a name’s: “São” in São Paulo.
    const foreign = /^\p{Lu}/u.test(form) ? weight / 2 : weight;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + (language === 'en' ? weight : foreign));
    }
  }
  return scores;
}

function addLetterScores(scores: Map<string, number>, common: string, words: number): void {
  for (const [language, pattern, weight] of LETTERS) {
    const hits = common.match(pattern)?.length ?? 0;
    if (hits > 0) scores.set(language, (scores.get(language) ?? 0) + Math.min(hits, words / 5 + 1) * weight);
  }
}

/** The language of the script with the highest score; the first in the alphabet among equals. */
function highest(scores: ReadonlyMap<string, number>, script: 'latin' | 'cyrillic'): [string, number] {
  let best: [string, number] = ['', 0];
  for (const [language, score] of scores) {
    if ((script === 'cyrillic') !== CYRILLIC.has(language)) continue;
    if (score > best[1] || (score === best[1] && language < best[0])) best = [language, score];
  }
  return best;
}

function isEnglishShape(word: string): boolean {
  return ENGLISH_SHAPE.test(word.toLowerCase());
}

/** Endings and letters of English words, for texts of a few words with none of the frequent ones. */
const ENGLISH_SHAPE = /^[a-z]{2,}(?:ed|ness|ly|[aiu][st]es|izes|ship|ful|less|'s)$|^wh|ght/;

const CYRILLIC: ReadonlySet<string> = new Set(['be', 'bg', 'mk', 'ru', 'sr', 'uk']);

/** Letters that only these languages use, with how much one of them says. */
const LETTERS: readonly (readonly [string, RegExp, number])[] = [
  ['az', /ə/gi, 0.5],
  ['be', /ў/gi, 1],
  ['cs', /[ěřů]/gi, 0.6],
  ['da', /[æø]/gi, 0.3],
  ['de', /[ß]|[äöü]/gi, 0.2],
  ['es', /[ñ¿¡]|ción\b/gi, 0.5],
  ['fi', /(?:ää|yy|öö)/gi, 0.3],
  ['fr', /[çœèêâîû]/gi, 0.15],
  ['hu', /[őű]/gi, 0.6],
  ['is', /[ðþ]/gi, 0.5],
  ['lt', /[ėįų]/gi, 0.5],
  ['lv', /[āēīķļņģ]/gi, 0.4],
  ['mk', /[ѓќѕ]/gi, 0.8],
  ['mt', /[ħġċ]/gi, 0.5],
  ['no', /[æø]/gi, 0.3],
  ['pl', /[łąężźśćń]/gi, 0.4],
  ['pt', /[ãõ]|ção\b/gi, 0.5],
  ['ro', /[țșă]/gi, 0.4],
  ['ru', /[ыэё]/gi, 0.3],
  ['sk', /[ľĺŕô]/gi, 0.5],
  ['sq', /ë/gi, 0.2],
  ['sr', /[ђћљњџ]/gi, 0.5],
  ['sv', /å/gi, 0.15],
  ['tr', /[ığş]/g, 0.5],
  ['uk', /[їєґі]/gi, 0.5],
  ['vi', /[ạảấầậắằặẹẻẽếềệỉịọỏốồộớờợụủứừựỳỵđơư]/gi, 0.5],
];
