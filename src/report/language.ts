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
  const words =
    sample
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? [];
  const table = frequentWords();
  const scores = new Map<string, number>();
  const add = (language: string, weight: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + weight);
  };
  for (const word of words) {
    const languages = table.get(word);
    if (languages) {
      // A word that many languages share says little; the longer a word, the less it is chance.
      const weight = (word.length === 1 ? 0.4 : word.length === 2 ? 0.7 : 1) / languages.length ** 0.7;
      for (const language of languages) add(language, weight);
    }
  }
  for (const [language, pattern, weight] of LETTERS) {
    const hits = (sample.match(pattern) ?? []).length;
    if (hits > 0) add(language, Math.min(hits, words.length / 5 + 1) * weight);
  }
  const ranked = [...scores].filter(([language]) => (script === 'cyrillic') === CYRILLIC.has(language));
  ranked.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best, score] = ranked[0] ?? ['', 0];
  const english = scores.get('en') ?? 0;
  if (script === 'latin' && english > 0 && english * FOREIGN_MARGIN >= score) {
    if (english >= MIN_ENGLISH && english >= words.length * 0.04) return 'en';
  } else if (score >= MIN_SCORE && score >= words.length * 0.06) {
    return best;
  }
  const plain =
    script === 'latin' && words.length <= SHORT && score < MIN_ENGLISH && !/[^\p{ASCII}\p{P}]/u.test(sample);
  return plain && (english > 0 || words.some((word) => ENGLISH_SHAPE.test(word))) ? 'en' : null;
}

/** Endings and letters of English words, for texts of a few words with none of the frequent ones. */
const ENGLISH_SHAPE =
  /^(?!.*(?:ering|ning|ling)$)[a-z]{3,}(?:ing|ed|ness|ly|ates|ises|izes|ship|ful|less|'s)$|^wh|ght/;

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
