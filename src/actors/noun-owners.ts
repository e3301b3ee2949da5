/** Who stands before a noun as its owner or origin, and the sector that the words before it say. */
import type { Sentence } from '../language/analysis.js';
import type { Sector } from './actor.js';
import { identityWith, joinReasons, nobody } from './identity.js';
import type { Mention } from './mentions.js';
import { piecesOf } from './name-chunks.js';
import { premodifiers } from './premodifiers.js';
import type { Found, Reading } from './reading.js';
import type { RoleModifier } from './roles.js';

export interface Owner extends Found {
  /** `adjective` Chinese, `name` China before a noun, `possessor` China’s. */
  readonly how: 'adjective' | 'name' | 'possessor';
  readonly kind: Mention['entry']['kind'] | 'phrase';
}

export interface Before {
  /** In the order of the text. */
  readonly owners: readonly Owner[];
  /** True where several owners are joined (Chinese and American, Franco-German). */
  readonly joined: boolean;
  readonly sector: Sector | null;
  /** A sector that holds over the role’s own: former, ex-. */
  readonly wins: Sector | null;
  /** The first word that belongs to the phrase, determiners left out. */
  readonly first: number;
  readonly definite: boolean;
}

/** Asks who the phrase headed by a word names. */
export type Ask = (sentence: Sentence, word: number) => readonly Found[];

export function before(reading: Reading, sentence: Sentence, first: number, end: number, ask: Ask): Before {
  const { tokens } = sentence;
  const mentions = reading.mentions[sentence.index];
  const owners: Owner[] = [];
  let sector: Sector | null = null;
  let wins: Sector | null = null;
  let joins = 0;
  let start = first;
  let definite = false;
  let previous: Mention | null = null;
  const words = premodifiers(sentence, first, end, mentions);
  for (let k = 0; k < words.length; k++) {
    const i = words[k];
    const token = tokens[i];
    const mention = mentions.covering(i);
    if (mention !== null && mention.entry.kind !== 'nothing') {
      start = Math.min(start, mention.first);
      if (mention.former) wins ??= 'ELI';
      // “al-Qaeda-linked group”: armed, and not said to be of it.
      if (mention.aside === 'backing' && isArmed(mention.entry.sector)) sector ??= 'UAF';
      if (mention.aside === null && mention !== previous) {
        const possessor = tokens[mention.last + 1]?.xpos === 'POS' && mention.last + 1 < first;
        const found = ask(sentence, mention.last)[0] ?? namedBy(mention);
        const how = possessor ? 'possessor' : mention.entry.kind === 'adjective' ? 'adjective' : 'name';
        const { identity, first: from, last } = found;
        owners.unshift({ identity, first: from, last, how, kind: mention.entry.kind });
      }
      previous = mention;
      continue;
    }
    if (token.upos === 'CCONJ' || token.form === '-') {
      if (owners.length > 0) joins++;
      continue;
    }
    if (token.upos === 'DET') {
      definite ||= /^(?:the|this|that|these|those|both)$/i.test(token.form);
      continue;
    }
    if (token.upos !== 'PUNCT' && token.upos !== 'PART' && token.upos !== 'CCONJ') start = i;
    if (mention !== null) continue;
    if (token.deprel === 'nmod:poss') {
      // “The two countries’ ministers” are of both.
      const those = ask(sentence, i);
      owners.unshift(
        ...those.map(
          ({ identity, first: from, last }): Owner => ({
            identity,
            first: from,
            last,
            how: 'possessor',
            kind: 'phrase',
          }),
        ),
      );
      if (those.length > 1) joins++;
      // What stands before a possessor is its own.
      for (const found of those) start = Math.min(start, found.first);
      break;
    }
    const said = sectorSaid(reading, sentence, i);
    if (said === null) continue;
    if (said.wins) wins ??= said.sector;
    else sector ??= said.sector;
  }
  return { owners, joined: joins > 0 && owners.length > 1, sector, wins, first: start, definite };
}

function isArmed(sector: Sector | null): boolean {
  return sector === 'UAF' || sector === 'REB';
}

/** The entry as an identity, where it is not asked for by itself (adjectives). */
export function namedBy(mention: Mention): Found {
  const { entry } = mention;
  const identity = identityWith(nobody, {
    code: entry.code,
    sector: entry.sector,
    id: entry.id,
    name: entry.title,
    reason: joinReasons(
      entry.kind === 'adjective' ? `nationality:${entry.code}` : entry.id,
      entry.undecided === undefined ? '' : `undecided:${entry.undecided}`,
    ),
  });
  return { identity, first: mention.first, last: mention.last };
}

function sectorSaid(
  reading: Reading,
  sentence: Sentence,
  word: number,
): { sector: Sector; wins: boolean } | null {
  const modifier = longestModifier(reading, sentence, word);
  if (modifier !== null) return modifier;
  const role = reading.role(sentence, word)?.role;
  return role?.sector && sentence.tokens[word].upos !== 'ADJ' ? { sector: role.sector, wins: false } : null;
}

/** Words of the longest modifier: “women’s rights” has three pieces. */
const longest = 3;

/** What the words that end at this one say together: “rights”, “far-right”, “women’s rights”. */
function longestModifier(reading: Reading, sentence: Sentence, word: number): RoleModifier | null {
  let found: RoleModifier | null = null;
  const pieces: string[] = [];
  for (let i = word; i >= 0 && pieces.length < longest; i--) {
    const { keys } = piecesOf(sentence.tokens)[i];
    if (keys.length === 0 && !/^[-–]$/.test(sentence.tokens[i].form)) break;
    pieces.unshift(...keys);
    if (keys.length > 0) found = reading.lexicon.roles.modifier(pieces.join(' ')) ?? found;
  }
  return found;
}
