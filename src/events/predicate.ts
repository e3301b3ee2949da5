/** A predicate: a word that may name an event, with its light verb and the names under which frames know it. */
import type { Sentence, Token } from '../language/analysis.js';
import { rememberedFor } from '../language/remembered.js';
import { prepositionOf } from './arguments/argument.js';
import { isPassive } from './arguments/voice.js';
import type { PredicatePos } from './frames.js';
import type { LightKind, LightVerbs } from './light-verbs.js';
import { compoundBefore } from './noun-classes.js';
import { partsAround } from './repair/hyphenated.js';

export interface Predicate {
  readonly sentence: Sentence;
  readonly word: number;
  readonly pos: PredicatePos;
  /** Names in frames, the narrowest first: `air strike`, `strike`; `pull out`, `pull`. */
  readonly names: readonly string[];
  /** The light verb that does it and how, or null. */
  readonly light: { readonly verb: number; readonly kind: LightKind } | null;
}

/** The predicate at a word, or null where the word can name no event. */
export function predicateAt(sentence: Sentence, word: number, light: LightVerbs): Predicate | null {
  const token = sentence.tokens[word];
  switch (token.upos) {
    case 'VERB':
      return { sentence, word, pos: 'verb', names: verbNames(sentence, word), light: null };
    case 'NOUN':
      return nounPredicate(sentence, word, light);
    case 'ADJ':
      return token.deprel === 'amod'
        ? null
        : { sentence, word, pos: 'adj', names: [token.lemma.toLowerCase()], light: null };
    default:
      return null;
  }
}

/** A noun: its light verb is looked for when asked for, since most nouns name no event. */
function nounPredicate(sentence: Sentence, word: number, verbs: LightVerbs): Predicate {
  let found: Predicate['light'] | undefined;
  return {
    sentence,
    word,
    pos: 'noun',
    names: nounNames(sentence, word),
    get light() {
      if (found === undefined) found = lightVerbOf(sentence, word, verbs);
      return found;
    },
  };
}

/** Words that make one verb with the verb they follow, where the tree has them as adverbs. */
const particles: ReadonlySet<string> = new Set(
  'about ahead apart aside away back by down forward in off on out over through together up'.split(' '),
);

/** The names of a sentence’s verbs, worked out once each: matching, terms and flows all ask for them. */
const knownNames = rememberedFor((_: Sentence): (readonly string[] | undefined)[] => []);

/** A verb’s names: with its particle, then without. */
export function verbNames(sentence: Sentence, verb: number): readonly string[] {
  const known = knownNames(sentence);
  const names = known[verb] ?? namesOf(sentence, verb);
  known[verb] = names;
  return names;
}

function namesOf(sentence: Sentence, verb: number): string[] {
  const token = sentence.tokens[verb];
  const lemma = token.lemma.toLowerCase();
  const particle = sentence.child(verb, 'compound:prt') ?? adverbParticle(sentence, token);
  const names = particle === null ? [lemma] : [`${lemma} ${particle.form.toLowerCase()}`, lemma];
  const object = sentence.child(verb, 'obj');
  // “let diplomats back into the capital”: the particle may stand after the object.
  if (particle === null) {
    for (const child of sentence.childrenWith(verb, 'advmod')) {
      const form = child.form.toLowerCase();
      if (child.index > verb && particles.has(form)) names.unshift(`${lemma} ${form}`);
    }
  }
  // “take place”, “take part”: fixed with a bare noun.
  if (object !== null && object.index === verb + 1 && object.children.length === 0) {
    names.unshift(`${lemma} ${object.lemma.toLowerCase()}`);
  }
  const whole = hyphenated(sentence, verb, lemma);
  if (whole !== lemma) names.unshift(whole);
  return names;
}

function adverbParticle(sentence: Sentence, verb: Token): Token | null {
  const next = sentence.tokens[verb.index + 1];
  if (next === undefined || !particles.has(next.form.toLowerCase())) return null;
  if (next.head === verb.index) return next.deprel === 'advmod' ? next : null;
  // “walk out of talks”, “call off talks”: at times the tree has the particle as a preposition of the noun.
  const noun = sentence.tokens[next.head];
  if (next.deprel !== 'case' || noun?.head !== verb.index) return null;
  const after = sentence.tokens[next.index + 1];
  const outOf = after?.head === next.head && after.form.toLowerCase() === 'of';
  return outOf || noun.deprel === 'obj' ? next : null;
}

function nounNames(sentence: Sentence, noun: number): string[] {
  const lemma = sentence.tokens[noun].lemma.toLowerCase();
  const before = compoundBefore(sentence, noun);
  const names = before === null ? [lemma] : [`${before} ${lemma}`, lemma];
  const whole = hyphenated(sentence, noun, lemma);
  return whole === lemma ? names : [whole, ...names];
}

/** The name of a word that a hyphen joins to the word before it or, of a noun, after it: test-fire, build-up. */
function hyphenated(sentence: Sentence, word: number, lemma: string): string {
  const { tokens } = sentence;
  if (tokens[word - 1]?.form !== '-' && tokens[word + 1]?.form !== '-') return lemma;
  const [before] = partsAround(sentence, word - 1);
  if (before !== null) return `${before.form.toLowerCase()}-${lemma}`;
  const [, after] = partsAround(sentence, word + 1);
  return after === null ? lemma : `${lemma}-${after.form.toLowerCase()}`;
}

/** The light verb above an event noun: of which it is object, passive subject, subject, or prepositional phrase. */
function lightVerbOf(sentence: Sentence, noun: number, light: LightVerbs): Predicate['light'] {
  let at = light.standing(sentence, noun);
  for (let steps = 0; steps < 8 && isJoined(sentence, at); steps++) at = sentence.tokens[at].head;
  const { deprel, head } = sentence.tokens[at];
  if (head < 0) return null;
  const above = sentence.tokens[head];
  // “tariffs imposed by”, “talks held in”: the participle hangs from the noun.
  const participle = sentence.childrenWith(at, 'acl').find(({ upos }) => upos === 'VERB');
  if (participle !== undefined) {
    const slot = isPassive(sentence, participle.index) ? 'obj' : 'subj';
    const found = lightKind(sentence, participle.index, slot, light);
    if (found !== null) return found;
  }
  const relative = sentence.child(at, 'acl:relcl');
  if (
    relative !== null &&
    sentence.child(relative.index, 'nsubj') !== null &&
    sentence.child(relative.index, 'obj') === null
  ) {
    const found = lightKind(sentence, relative.index, 'obj', light);
    if (found !== null) return found;
  }
  if (above.upos !== 'VERB') return null;
  const slot = slotOf(sentence, at, deprel, head);
  return slot === null ? null : lightKind(sentence, head, slot, light);
}

/** “tariffs and quotas”, “measures, including a tariff”: what is done to the first is done to the second. */
function isJoined(sentence: Sentence, noun: number): boolean {
  const { deprel, head } = sentence.tokens[noun];
  if (deprel === 'conj') return true;
  if (deprel !== 'nmod' || sentence.tokens[head].upos !== 'NOUN') return false;
  const preposition = prepositionOf(sentence, noun);
  return preposition !== null && exampling.has(preposition);
}

/** Prepositions that name some of what the noun before them means. */
const exampling: ReadonlySet<string> = new Set(['including', 'such as']);

function slotOf(sentence: Sentence, noun: number, deprel: string, verb: number): string | null {
  if (deprel === 'obj') return 'obj';
  if (deprel === 'nsubj:pass') return 'obj';
  if (deprel === 'nsubj') return isPassive(sentence, verb) ? 'obj' : 'subj';
  if (deprel.startsWith('obl')) {
    const preposition = prepositionOf(sentence, noun);
    // “Entered the second week of a strike”: how long, which the tree may have as a time.
    return preposition === null || exampling.has(preposition) ? 'obj' : preposition;
  }
  return null;
}

function lightKind(sentence: Sentence, verb: number, slot: string, light: LightVerbs): Predicate['light'] {
  for (const name of verbNames(sentence, verb)) {
    const kind = light.kind(name, slot);
    if (kind !== null) return { verb, kind };
  }
  return null;
}
