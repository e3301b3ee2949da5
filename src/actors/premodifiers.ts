/** The words before a noun that say whose or what kind it is: “a senior Chinese government”, “the company’s”. */
import type { Sentence, Token } from '../language/analysis.js';
import { isWeekday } from './honorifics.js';
import type { Mention, Mentions } from './mentions.js';

/** No phrase of a report has more words before its noun; a list without commas might. */
const longest = 40;

/** Numbers of the words before `first` that belong to the phrase ending at `end`, nearest first. */
export function premodifiers(sentence: Sentence, first: number, end: number, mentions: Mentions): number[] {
  const { tokens } = sentence;
  const words: number[] = [];
  for (let i = first - 1; i >= 0 && i >= first - longest; i--) {
    const token = tokens[i];
    const joint = token.upos === 'CCONJ' || token.form === ',';
    const joins = joint && isBetweenNames(sentence, mentions, i);
    if (token.upos === 'CCONJ' && !joins && !joinsModifiers(sentence, i, first, end)) break;
    if (token.form === ',' && joins && words.some((word) => tokens[word].upos === 'CCONJ')) {
      words.push(i);
      continue;
    }
    // “On Tuesday Prime Minister Holm”: the day is not the minister’s.
    if (isWeekday(token.form) && sentence.tokens[i + 1].xpos !== 'POS') break;
    if (!isNamed(sentence, mentions.covering(i), end)) {
      if (!mayStandBefore(token)) break;
      if (!(belongs(token, end) || carries(sentence, i) || isTightHyphen(sentence, i))) break;
    }
    words.push(i);
    if (token.deprel === 'nmod:poss' && token.upos === 'PRON') break;
    if (token.upos === 'DET' && token.deprel === 'det' && tokens[i - 1]?.form !== "'s") break;
  }
  return words;
}

/** “The Polish, Czech and Slovak premiers”: a comma or “and” between two nationalities, however the tree joins them. */
function isBetweenNames({ tokens }: Sentence, mentions: Mentions, joint: number): boolean {
  return [joint - 1, joint + 1].every(
    (word) => mentions.covering(word)?.entry.kind === 'adjective' && tokens[word].xpos !== 'NNPS',
  );
}

/** “Chinese and American officials”, not “tariffs and Chinese goods”: what it joins stands on both sides of it. */
function joinsModifiers({ tokens }: Sentence, word: number, first: number, end: number): boolean {
  const before = tokens[word - 1];
  if (before === undefined || word + 1 >= first) return false;
  // “US and French forces”, with the “and” on the forces: both are a modifier of the same noun.
  if (tokens[word].head >= first && !(before.head === end && tokens[word + 1].head === end)) return false;
  return (
    before.head > word &&
    before.head <= end &&
    (before.upos === 'ADJ' || before.upos === 'PROPN' || before.upos === 'NOUN')
  );
}

function mayStandBefore({ upos, deprel, form, xpos }: Token): boolean {
  switch (upos) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'DET':
    case 'X':
    case 'SYM':
      return true;
    case 'PART':
      return xpos === 'POS' || form === "'s" || form === '’s';
    case 'PRON':
      return deprel === 'nmod:poss';
    case 'ADV':
      return xpos !== 'WRB' && (deprel === 'advmod' || deprel === 'compound' || deprel === 'amod');
    case 'VERB':
      return deprel === 'amod' || deprel === 'compound';
    case 'CCONJ':
      return true;
    case 'PUNCT':
      return form === '-' || form === '–' || form === '"' || form === '“' || form === '”' || form === "'";
    default:
      return false;
  }
}

/** A hyphen without spaces holds its words together however it was parsed. */
function isTightHyphen({ tokens }: Sentence, word: number): boolean {
  const { form, start, end } = tokens[word];
  return (form === '-' || form === '–') && tokens[word - 1]?.end === start && tokens[word + 1]?.start === end;
}

/** In a name of which a word hangs from the phrase, however its others were tagged. */
function isNamed({ tokens }: Sentence, mention: Mention | null, end: number): boolean {
  if (mention === null || mention.first === mention.last) return false;
  for (let i = mention.first; i <= mention.last; i++) {
    const { head } = tokens[i];
    if (head > mention.last && head <= end) return true;
  }
  return false;
}

/** Parsed the other way round: the next word hangs from it as part of one name. */
function carries({ tokens }: Sentence, word: number): boolean {
  const next = tokens[word + 1];
  return (
    next !== undefined && next.head === word && /^(?:flat|compound|nmod:desc|nmod:unmarked)/.test(next.deprel)
  );
}

/** Its governor stands further right within the phrase, or it hangs from a neighbour on its left that is asked next. */
function belongs({ index, head, deprel }: Token, end: number): boolean {
  if (head > index) return head <= end;
  return /^(?:flat|case|punct|conj|goeswith|compound|fixed|nmod)/.test(deprel) && head >= 0;
}
