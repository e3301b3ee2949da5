/** Finds the names of the gazetteer in a sentence: leftmost, longest, never overlapping; in linear time. */
import type { Sentence } from '../language/analysis.js';
import type { CueText } from './ambiguous-names.js';
import type { ActorLexicon } from './lexicon.js';
import { type Chunk, chunksOf, fold, piecesOf } from './name-chunks.js';
import type { NameEntry } from './name-entry.js';

export interface Mention {
  readonly entry: NameEntry;
  /** Numbers of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** Where it only says whose backing (US-backed) something has, or how it stands to it (pro-Russian); else null. */
  readonly aside: 'backing' | 'stance' | null;
  /** True after “ex-”. */
  readonly former: boolean;
}

/** The mentions of a sentence by their words. */
export class Mentions {
  private readonly at: (Mention | undefined)[];
  readonly all: readonly Mention[];

  /** @param surnames words that the Analysis has as the last of a person’s name of several words */
  constructor(
    sentence: Sentence,
    lexicon: ActorLexicon,
    text: CueText,
    surnames: ReadonlySet<number> = new Set(),
  ) {
    this.all = findMentions(sentence, lexicon, text, surnames);
    this.at = new Array(sentence.tokens.length);
    for (const mention of this.all) for (let i = mention.first; i <= mention.last; i++) this.at[i] = mention;
  }

  /** The name that the word is in; names that are no actors count too. */
  covering(word: number): Mention | null {
    return this.at[word] ?? null;
  }
}

/** Said after a hyphen of what has the backing of a state, and is not of it. */
const backings = new Set(
  'backed supported allied sponsored funded financed armed trained aligned linked sanctioned friendly supplied approved equipped assisted designated wanted brokered mediated bound educated affiliated inspired'.split(
    ' ',
  ),
);
const stances = new Set('pro anti non post pre counter'.split(' '));

function findMentions(
  sentence: Sentence,
  lexicon: ActorLexicon,
  text: CueText,
  surnames: ReadonlySet<number>,
): Mention[] {
  const chunks: (Chunk | null)[] = [];
  const words: number[] = [];
  const pieces = piecesOf(sentence.tokens);
  for (const { index, form } of sentence.tokens) {
    const found = pieces[index].chunks;
    if (found.length === 0 && isJoiner(form)) continue;
    for (const chunk of found.length === 0 ? [null] : found) {
      chunks.push(chunk);
      words.push(index);
    }
  }
  const mentions: Mention[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const found = lexicon.names.longest(chunks, i);
    if (found === null) continue;
    const end = i + found.length - 1;
    const first = words[i];
    const last = words[end];
    const entry = chooseReading(found.entries, sentence, first, last, lexicon, text);
    if (entry === null || (first === last && isPlace(entry) && isSurname(sentence, first, surnames, lexicon)))
      continue;
    const aside = asideOf(sentence, chunks, words, i, end);
    mentions.push({
      entry,
      first,
      last,
      aside,
      former: chunks[i - 1]?.key === 'ex' && isTied(sentence, words, i),
    });
    i = end;
  }
  return mentions;
}

/** Hyphens and apostrophes within names: Guinea-Bissau, People's. */
function isJoiner(form: string): boolean {
  return form === '-' || form === '–' || form === "'" || form === '’' || form === '.';
}

function chooseReading(
  entries: readonly NameEntry[],
  sentence: Sentence,
  first: number,
  last: number,
  lexicon: ActorLexicon,
  text: CueText,
): NameEntry | null {
  const token = sentence.tokens[first];
  const preferred = entries[0];
  if (first === last && !isNameLike(preferred, sentence, first)) return null;
  const word = sentence.words(first, last);
  if (isInPersonName(preferred, sentence, first, last, lexicon)) return null;
  const reading = lexicon.ambiguous.read(word, text);
  if (reading !== null) return reading;
  if (preferred.kind === 'seat' || preferred.kind === 'organisation') return preferred;
  // A word may be a people and its adjective at once: its part of speech tells.
  if (token.upos === 'ADJ') return entries.find(({ kind }) => kind === 'adjective') ?? preferred;
  return preferred;
}

/**
 * A single word at the head of a sentence is capital anyway: an organisation’s name that may be a common word (Total,
 * Target) must be tagged as a name there.
 */
function isNameLike(entry: NameEntry, sentence: Sentence, word: number): boolean {
  const { upos, form } = sentence.tokens[word];
  if (entry.kind !== 'organisation' || word > 0 || sentence.tokens.length === 1 || upos === 'PROPN')
    return true;
  return form.length > 1 && form === form.toUpperCase();
}

function isPlace({ kind }: NameEntry): boolean {
  return kind === 'country' || kind === 'seat' || kind === 'part';
}

/** “Booker Washington”: the last word of a person’s name, before which stands neither a title nor a name of its own. */
function isSurname(
  { tokens }: Sentence,
  word: number,
  surnames: ReadonlySet<number>,
  lexicon: ActorLexicon,
): boolean {
  const before = tokens[word - 1];
  if (!surnames.has(word) || before === undefined || !/^\p{Lu}\p{Ll}/u.test(before.form)) return false;
  const key = fold(before.form);
  return lexicon.roles.role([key]) === null && lexicon.names.longest(chunksOf(before.form), 0) === null;
}

/** Michael Jordan, Chelsea Clinton, Paris Hilton: a place’s name within a person’s is not the place. */
function isInPersonName(
  entry: NameEntry,
  sentence: Sentence,
  first: number,
  last: number,
  lexicon: ActorLexicon,
): boolean {
  if (first !== last || entry.kind === 'adjective' || entry.kind === 'nothing') return false;
  const { tokens } = sentence;
  const before = tokens[first - 1];
  if (
    entry.kind === 'person' &&
    before !== undefined &&
    fold(entry.title).split(/[ -]/).includes(fold(before.form))
  )
    return false;
  const after = tokens[last + 1];
  if (
    before?.upos === 'PROPN' &&
    lexicon.givenNames.has(fold(before.form)) &&
    before.end + 1 === tokens[first].start
  )
    return true;
  if (after === undefined || after.upos !== 'PROPN' || tokens[last].end + 1 !== after.start) return false;
  const isGiven = lexicon.givenNames.has(fold(tokens[first].form));
  const plain = entry.kind === 'country' || entry.kind === 'seat' || entry.kind === 'part';
  if (!plain || lexicon.roles.role([fold(after.form)]) !== null) return false;
  return (
    isGiven ||
    (after.deprel.startsWith('flat') &&
      after.head === first &&
      lexicon.names.longest(chunksOf(after.form), 0) === null)
  );
}

function asideOf(
  sentence: Sentence,
  chunks: readonly (Chunk | null)[],
  words: readonly number[],
  from: number,
  to: number,
): Mention['aside'] {
  const next = chunks[to + 1];
  if (next && backings.has(next.key)) {
    const gap = gapBetween(sentence, words[to], words[to + 1]);
    if (gap === '-' || gap === '–' || words[to] === words[to + 1]) return 'backing';
  }
  const before = chunks[from - 1];
  return before != null && stances.has(before.key) && isTied(sentence, words, from) ? 'stance' : null;
}

/** True where a hyphen ties the chunk to the one before it. */
function isTied(sentence: Sentence, words: readonly number[], at: number): boolean {
  const gap = gapBetween(sentence, words[at - 1], words[at]);
  return (
    gap === '-' ||
    gap === '–' ||
    (words[at - 1] === words[at] && sentence.tokens[words[at]].form.includes('-'))
  );
}

function gapBetween(sentence: Sentence, left: number, right: number): string {
  return sentence.tokens
    .slice(left + 1, right)
    .map(({ form }) => form)
    .join('');
}
