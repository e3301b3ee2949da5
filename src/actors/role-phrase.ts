/** Finds the role that a word heads: “prime minister”, “secretary of state”, “police officers”. */
import { isRelation, type Sentence } from '../language/analysis.js';
import { piecesOf } from './name-chunks.js';
import type { Role, Roles } from './roles.js';

export interface RolePhrase {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
}

/** Small words within roles: secretary of state, chancellor of the exchequer, commander in chief. */
const links = new Set(['of', 'in', 'the', 'for']);

/** What may follow the head of a title: attorney general, president-elect. */
const trailing = new Set(['general', 'elect', 'designate', 'emeritus', 'advocate']);

/** The longest role whose head is the word; null when it is none. A title before a name is one under any tag. */
export function findRole(sentence: Sentence, word: number, roles: Roles, anyTag = false): RolePhrase | null {
  const { tokens } = sentence;
  if (!anyTag && !mayBeNoun(sentence, word)) return null;
  const head = keysOf(sentence, word);
  if (head.length === 0 || !roles.mayHead(head[head.length - 1])) return null;
  let best: RolePhrase | null = null;
  const left: string[] = [];
  for (let first = word; first >= 0; first--) {
    const keys = first === word ? head : keysOf(sentence, first);
    if (keys.length === 0 && !isHyphen(tokens[first].form)) break;
    left.unshift(...keys);
    if (left.length > roles.longest) break;
    const role = roles.role(left);
    if (role !== null && !isHyphen(tokens[first].form)) best = { role, first, last: word };
  }
  const first = best?.first ?? word;
  const whole: string[] = [];
  for (let i = first; i <= word; i++) whole.push(...keysOf(sentence, i));
  const headAt = whole.length - 1;
  for (let last = word + 1; last < tokens.length && whole.length <= roles.longest; last++) {
    const keys = keysOf(sentence, last);
    if (keys.length === 0 && !isHyphen(tokens[last].form)) break;
    if (last === word + 1 && !links.has(keys[0]) && !trailing.has(keys[0]) && !isHyphen(tokens[last].form))
      break;
    whole.push(...keys);
    const role = keys.length === 0 || links.has(keys[0]) ? null : roles.role(whole, headAt);
    if (role !== null) best = { role, first, last };
  }
  return best;
}

/** A noun, or a word in a noun’s place: what stands there is one, whatever its tag. */
function mayBeNoun(sentence: Sentence, word: number): boolean {
  const { upos, xpos, deprel } = sentence.tokens[word];
  switch (upos) {
    case 'NOUN':
    case 'PROPN':
    case 'X':
      return true;
    case 'ADJ':
      // “the accused”, “the faithful”; not “public health”, “remain hopeful”.
      if (isRelation(deprel, ['nsubj', 'obj', 'iobj'])) return true;
      return sentence.child(word, 'det') !== null && !isRelation(deprel, ['amod', 'xcomp', 'advcl']);
    case 'VERB':
    case 'AUX':
    case 'ADV':
      return (
        xpos.startsWith('NN') ||
        isRelation(deprel, ['nsubj', 'obj', 'iobj', 'nmod', 'obl', 'appos', 'compound', 'flat'])
      );
    default:
      return false;
  }
}

function keysOf(sentence: Sentence, word: number): readonly string[] {
  return piecesOf(sentence.tokens)[word].keys;
}

function isHyphen(form: string): boolean {
  return form === '-' || form === '–';
}
