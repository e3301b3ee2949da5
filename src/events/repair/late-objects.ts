/**
 * Gives a verb the object that stands behind a phrase: “extradited to Chile a banker wanted over a bribe”, read as a banker who wanted;
 * “shared with Oman its maps”, read as maps that shared.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal, prepositionOf } from '../arguments/argument.js';
import { isPassive } from '../arguments/voice.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** Prepositions behind which an object may stand. */
const before = /^(?:for|from|in|on|to|with)$/;

/** The sentence with such objects put right; the sentence itself where there are none. */
export function withLateObjects(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const verb of sentence.verbs) {
    if (verb.xpos === 'VBG' || sentence.child(verb.index, 'ccomp', 'xcomp') !== null) continue;
    const particle = particleAfter(sentence, verb);
    if (sentence.childrenWith(verb.index, 'obj', 'iobj').some(({ index }) => index !== particle?.index))
      continue;
    const object = objectBehind(sentence, verb, particle?.index ?? verb.index);
    if (object === null || isPassive(sentence, verb.index)) continue;
    if (words.isOfKind(verb.lemma, 'saying') || words.isOfKind(verb.lemma, 'quoting')) continue;
    if (particle !== null) changes.set(particle.index, { deprel: 'compound:prt', upos: 'ADP', xpos: 'RP' });
    changes.set(object.index, { head: verb.index, deprel: 'obj' });
    const described = sentence.tokens[object.head];
    if (described.index !== verb.index) describe(sentence, described, object, changes);
  }
  return rehung(sentence, changes, text);
}

/** “Handed over to police a banker”: the particle, though the tree may have it as the object; null where there is none. */
function particleAfter({ tokens }: Sentence, { index }: Token): Token | null {
  const next = tokens[index + 1];
  if (next?.head !== index || next.children.length > 0) return null;
  return /^(?:back|in|off|on|out|over|up)$/.test(next.form) &&
    /^(?:obj|advmod|compound:prt)$/.test(next.deprel)
    ? next
    : null;
}

/** The noun right behind the phrase after the verb, which the tree has as the subject of the verb or of a participle; null otherwise. */
function objectBehind(sentence: Sentence, verb: Token, last: number): Token | null {
  const { tokens } = sentence;
  const phrase = tokens[tokens[last + 1]?.head ?? -1];
  if (tokens[last + 1]?.deprel !== 'case' || phrase?.head !== verb.index || !isNominal(phrase)) return null;
  if (!before.test(prepositionOf(sentence, phrase.index) ?? '')) return null;
  let at = phrase.index + 1;
  while (/^(?:flat|compound)/.test(tokens[at]?.deprel ?? '') && tokens[at].head === phrase.index) at++;
  while (
    at < tokens.length &&
    /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN|PUNCT)$/.test(tokens[at].upos) &&
    tokens[at].head > at
  ) {
    if (tokens[at].form === ',') return null;
    at = tokens[at].upos === 'PUNCT' ? at + 1 : tokens[at].head;
    if (tokens[at].upos === 'NOUN' && tokens[at].deprel === 'nsubj') break;
  }
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || noun.deprel !== 'nsubj') return null;
  return noun.head === verb.index || isParticipleOf(sentence, tokens[noun.head], noun) ? noun : null;
}

/** “A banker wanted over”, “a general who went”: a verb right behind the noun that may only describe it, or the noun’s own verb before it. */
function isParticipleOf(sentence: Sentence, verb: Token, noun: Token): boolean {
  return (
    verb.index === noun.index + 1 &&
    /^VB[DN]$/.test(verb.xpos) &&
    verb.head >= 0 &&
    sentence.child(verb.index, 'aux', 'obj', 'cc') === null
  );
}

/** Hangs the participle on the noun that it describes, and who was taken for a further subject of it on the verb above. */
function describe(sentence: Sentence, participle: Token, noun: Token, changes: Changes): void {
  changes.set(participle.index, { head: noun.index, deprel: 'acl', xpos: 'VBN' });
  for (const other of sentence.childrenWith(participle.index, 'nsubj'))
    if (other.index > participle.index) changes.set(other.index, { head: participle.head });
}
