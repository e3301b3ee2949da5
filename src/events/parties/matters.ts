/** The nouns for acts that a predicate may be about, told before: “condemned the strikes”, “called for an end to the raids”. */
import type { Sentence } from '../../language/analysis.js';
import { prepositionOf } from '../arguments/argument.js';
import type { Predicate } from '../predicate.js';

/** How far below the predicate the noun may hang. */
const deepest = 3;

const prepositions: ReadonlySet<string> = new Set([
  'about',
  'after',
  'against',
  'at',
  'following',
  'for',
  'in response to',
  'in retaliation for',
  'of',
  'on',
  'over',
  'to',
  'with',
]);

const pointing = /^(?:the|this|that|these|those|such|both)$/i;

/** The nouns, the nearest first. */
export function mattersOf({ sentence, word, light }: Predicate): number[] {
  const found: number[] = [];
  const { deprel, head } = sentence.tokens[word];
  // “A demand that Paris rejected”.
  if (deprel === 'acl:relcl' && lacksObject(sentence, word) && isNewlyTold(sentence, head)) found.push(head);
  let open = light === null ? [word] : [word, light.verb];
  for (let depth = 0; depth < deepest && open.length > 0; depth++) {
    const next = open.flatMap((at) =>
      sentence.tokens[at].children.filter((i) => !open.includes(i) && leadsToMatter(sentence, i)),
    );
    found.push(...next.filter((i) => sentence.tokens[i].upos === 'NOUN' && isPointedAt(sentence, i)));
    open = next;
  }
  return found;
}

function lacksObject(sentence: Sentence, verb: number): boolean {
  const object = sentence.child(verb, 'obj');
  return object === null || /^(?:that|which)$/i.test(object.form);
}

function isNewlyTold(sentence: Sentence, noun: number): boolean {
  return /^an?$/i.test(sentence.child(noun, 'det')?.form ?? '');
}

function isPointedAt(sentence: Sentence, noun: number): boolean {
  const owner = sentence.child(noun, 'nmod:poss');
  return owner === null ? pointing.test(sentence.child(noun, 'det')?.form ?? '') : owner.upos === 'PRON';
}

function leadsToMatter(sentence: Sentence, word: number): boolean {
  const { deprel } = sentence.tokens[word];
  if (/^(?:obj|nsubj:pass|xcomp)/.test(deprel)) return true;
  if (!/^(?:obl|nmod)/.test(deprel) || /tmod|unmarked|poss/.test(deprel)) return false;
  return prepositions.has(prepositionOf(sentence, word) ?? '');
}
