/**
 * Whom an event affects where the slots of its frame name nobody with a country: the nearest other country below the
 * predicate, through its objects, clauses and phrases (“weighs curbs on the export of tools to China”).
 */
import { isSupranational } from '../../actors/actor.js';
import { type Sentence, type Token, withoutSubtype } from '../../language/analysis.js';
import { coordinated, isNominal, prepositionOf } from '../arguments/argument.js';
import type { Match, Matcher } from '../matcher.js';
import type { NounClasses } from '../noun-classes.js';
import type { EventType } from '../ontology.js';
import { helps, type Party } from './parties.js';
import { isWhereOfMatter } from './where-of-matter.js';

/** How far below the predicate is looked. */
const deepest = 4;

/** Types in which all parties are actors. */
const reciprocal: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE']);

/** Types of acts on the spot: where it happens is whom it affects. */
const onTheSpot: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE', 'AID']);

/** Types whose clause says whom they are about: “demanded that Chad pay”, not “conceded that Chad had won”. */
const saidOfSubject: ReadonlySet<EventType> = new Set(['ACCUSE', 'AGREE', 'REQUEST', 'THREATEN']);

/** Types of words whose infinitive says what is to be done. */
const intending: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'THREATEN']);

/** Whom one’s help, promise or yielding is against is not who receives it: “backed the fight against rebels”. */
const inFavour: ReadonlySet<EventType> = new Set(['AID', 'SUPPORT']);

/** Prepositions of a clause that say where it is done. */
const places: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'around',
  'across',
  'off',
  'into',
]);

/** Prepositions whose phrases name nobody affected: agents, means, times, reasons, sources. */
const apart: ReadonlySet<string> = new Set(
  'by,like,unlike,since,after,before,during,amid,as,than,via,through,until,despite,without,according to,because of,due to,under,from,alongside,along with,together with,as well as,including,such as,ahead of,following,per,on behalf of'.split(
    ',',
  ),
);

/** Types of measures, whose goods and firms a clause tells of: “a duty that hits Chadian steel”. */
const measuring: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE']);

/** What one yields with something says what kind it is: “took back women with Chadian passports”. */
const yielding: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT']);

/** What is asked for or offered “on Syria” is not asked of Syria. */
const topics: ReadonlySet<string> = new Set(['on', 'over', 'about', 'regarding', 'concerning']);
const asking: ReadonlySet<EventType> = new Set(['REQUEST', 'AGREE']);

interface Step {
  readonly word: number;
  readonly path: string;
  readonly depth: number;
  /** Below an object, where a place belongs to the thing and not to the act. */
  readonly inside: boolean;
  /** Below a word for why somebody does it: “in anger at”. */
  readonly motive: boolean;
}

/**
 * The nearest actors of another country below the predicate; none for reciprocal events and frames without recipient, nor beyond
 * somebody of unknown country (“ordered that the sailor be stripped of her Chadian pension”) or a pronoun that stands for nobody known.
 */
export function affectedBelow(match: Match, actors: readonly Party[], matcher: Matcher): Party[] {
  const { predicate, frame, consumed } = match;
  if (
    frame.type === null ||
    frame.mode === 'resign' ||
    reciprocal.has(frame.type) ||
    frame.recipient.length === 0 ||
    (actors.length === 0 && frame.type !== 'PROTEST')
  )
    return [];
  const { sentence, word, light } = predicate;
  const heads = light === null ? [word] : [word, light.verb];
  const open: Step[] = heads.map((head) => ({
    word: head,
    path: '',
    depth: 0,
    inside: head === word && light !== null,
    motive: false,
  }));
  const seen = new Set(heads);
  for (let at = 0; at < open.length && at < 64; at++) {
    const step = open[at];
    for (const child of sentence.tokens[step.word].children.map((i) => sentence.tokens[i])) {
      if (seen.has(child.index) || actors.some(({ span }) => covers(span, child))) continue;
      seen.add(child.index);
      const next = stepTo(sentence, step, child, frame.type);
      if (next === null) continue;
      const found = othersAt(sentence, child, next.path, actors, matcher).filter(
        (party) => !isWhereOfMatter(party, frame.type, sentence),
      );
      if (found.length > 0) return found;
      if (!consumed.includes(child.index) && isSomebody(sentence, child, matcher)) return [];
      if (next.depth < deepest) open.push(next);
    }
  }
  return onCondition(sentence, heads, actors, matcher);
}

/** Somebody whose country is not known, or a pronoun that stands for whom nothing tells. */
function isSomebody(sentence: Sentence, { index, upos, deprel }: Token, matcher: Matcher): boolean {
  if (!/^(?:i?obj|nsubj)/.test(deprel)) return false;
  if (upos === 'PRON') return true;
  const found = matcher.actors.at(sentence.index, index);
  return found.length > 0 && found.every(({ actor }) => actor.code === null);
}

/** “Will respond with force if Taipei votes”, “unless Bern yields”: whom it depends on. */
function onCondition(
  sentence: Sentence,
  heads: readonly number[],
  actors: readonly Party[],
  matcher: Matcher,
): Party[] {
  for (const head of heads) {
    for (const clause of sentence.childrenWith(head, 'advcl')) {
      const mark = sentence.child(clause.index, 'mark');
      if (mark === null || !/^(if|unless)$/i.test(mark.form)) continue;
      // “Left the pact, even if Chad keeps to it”: nothing depends on that.
      if (/^even$/i.test(sentence.tokens[mark.index - 1]?.form ?? '')) continue;
      const subject = sentence.child(clause.index, 'nsubj');
      if (subject === null || subject.upos === 'PRON') continue;
      const found = othersAt(sentence, subject, `advcl:${mark.form.toLowerCase()}>nsubj`, actors, matcher);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Nouns of a state’s own affairs. */
const affairs: readonly string[] = ['law', 'vote'];

/** Acts on a state’s own affairs. */
const atHome: ReadonlySet<EventType> = new Set(['CONCEDE', 'REJECT', 'PROTEST']);

/** Forces that act abroad as well. */
const abroad: ReadonlySet<string | null> = new Set(['MIL', 'UAF']);

/**
 * “Parliament voted down the bill”, “the opposition boycotted the election”, “the police closed a weekly”: the actor’s own
 * state; none for bodies of many states, nor where the frame’s own word is all that is told (“imposed a curfew”) or land is taken.
 */
export function ownAffair(
  match: Match,
  actors: readonly Party[],
  matcher: Matcher,
  classes: NounClasses,
): Party[] {
  const { predicate, frame } = match;
  const [first] = actors;
  const code = first?.actor.code ?? null;
  // Bodies of a state have its affairs for their own; a state as such mostly deals with those of others.
  if (frame.type === null || code === null || isSupranational(code) || first.actor.sector === null) return [];
  const coerces = frame.type === 'COERCE' && frame.mode !== 'seize' && !abroad.has(first.actor.sector);
  if (!coerces && !atHome.has(frame.type)) return [];
  const { sentence, word } = predicate;
  for (const slot of coerces ? ['obj'] : ['obj', 'against', 'xcomp.obj', 'xcomp.against']) {
    for (const { words, path } of matcher.table(sentence).find(word, slot)) {
      const noun = words.find((one) =>
        coerces ? !match.consumed.includes(one) : affairs.some((name) => classes.has(sentence, one, name)),
      );
      if (noun === undefined || sentence.child(noun, 'nmod:poss') !== null) continue;
      const { start, end, form } = sentence.tokens[noun];
      const actor = {
        ...first.actor,
        sector: null,
        entity_text: form,
        identifier_id: null,
        identifier_text: null,
        office: null,
        inferred: true as const,
      };
      return [{ actor, span: { start, end }, reason: 'own affair', slot, path, owner: true }];
    }
  }
  return [];
}

/** The step down to a child, or null where nobody affected is told there. */
function stepTo(sentence: Sentence, from: Step, child: Token, type: EventType): Step | null {
  const relation = withoutSubtype(child.deprel);
  const step = (inside: boolean): Step => ({
    word: child.index,
    path: from.path === '' ? child.deprel : `${from.path}>${child.deprel}`,
    depth: from.depth + 1,
    inside,
    motive: motives.has(child.lemma),
  });
  switch (relation) {
    case 'obj':
    case 'iobj':
    case 'appos':
      return step(true);
    case 'nsubj':
      return child.deprel === 'nsubj:pass' || from.path.endsWith('ccomp') ? step(true) : null;
    case 'xcomp':
      return step(false);
    case 'advcl':
      // “Threatened to hit back at Chad”: the verb’s complement, as in the slots.
      return intending.has(type) && from.depth === 0 && isInfinitive(sentence, child) ? step(false) : null;
    case 'ccomp':
      return saidOfSubject.has(type) ? step(false) : null;
    case 'acl':
      // What a whole clause tells of a thing is not what the act is about: “a tweet that told Chad”.
      return child.deprel === 'acl:relcl' && !measuring.has(type) ? null : step(from.inside);
    case 'obl':
    case 'nmod':
      return /tmod|unmarked|poss/.test(child.deprel) || mayNotBeAffected(sentence, from, child, type)
        ? null
        : step(prepositionOf(sentence, child.index) === null ? from.inside : true);
    default:
      return null;
  }
}

function isInfinitive(sentence: Sentence, { index }: Token): boolean {
  return sentence.child(index, 'mark')?.form.toLowerCase() === 'to';
}

/** Nouns of why people act, after “in”: whom their “at” or “over” names is whom they act against. */
const motives: ReadonlySet<string> = new Set([
  'anger',
  'answer',
  'defiance',
  'dismay',
  'fury',
  'outrage',
  'protest',
  'reaction',
  'reply',
  'response',
  'retaliation',
]);

/** True for a phrase of a motive: “in anger”, and what it is “at”, wherever the tree hangs it. */
function isOfMotive(
  sentence: Sentence,
  { motive }: Step,
  { index, lemma }: Token,
  preposition: string,
): boolean {
  if (preposition === 'in') return motives.has(lemma);
  if (!/^(?:at|against|over|to|for|of)$/.test(preposition)) return false;
  const word = sentence.child(index, 'case')?.index ?? 0;
  return motive || motives.has(sentence.tokens[word - 1]?.lemma);
}

/** True for a phrase that tells where, how, why or about what, and not whom it affects. */
function mayNotBeAffected(sentence: Sentence, from: Step, child: Token, type: EventType): boolean {
  const { inside, path } = from;
  const { index, lemma, upos } = child;
  const preposition = prepositionOf(sentence, index);
  if (preposition === null) return false;
  if (isOfMotive(sentence, from, child, preposition)) return false;
  // “Hit back at Chad”: no place.
  if (preposition === 'at' && upos === 'PROPN' && type === 'THREATEN') return false;
  // What is said about others: the phrases of their clause are not about whom the words are for.
  if (path.endsWith('ccomp')) return true;
  if (preposition === 'with') return inside ? yielding.has(type) : onTheSpot.has(type) && helps.test(lemma);
  if (preposition === 'against') return inFavour.has(type);
  if (places.has(preposition)) return !onTheSpot.has(type) || (inside && type !== 'ASSAULT');
  if (topics.has(preposition)) return asking.has(type);
  return apart.has(preposition) && !(inside && preposition === 'from');
}

/** The actors that a phrase names, or to whom it belongs, when they are of another country than the event’s own. */
function othersAt(
  sentence: Sentence,
  { index, upos }: Token,
  path: string,
  actors: readonly Party[],
  matcher: Matcher,
): Party[] {
  const own = new Set(actors.map(({ actor }) => actor.code));
  const party =
    (owner: boolean) =>
    (found: ReturnType<typeof matcher.actors.at>[number]): Party => ({
      ...found,
      slot: 'below',
      path: owner ? `${path}>owner` : path,
      owner,
    });
  const isOther = ({ actor }: Party) =>
    actor.code !== null && !own.has(actor.code) && actor.identifier_id?.startsWith('place:') !== true;
  const named = coordinated(sentence, index).flatMap((word) =>
    matcher.actors.at(sentence.index, word).map(party(false)),
  );
  if (named.some(isOther)) return named.filter(isOther);
  if (!isNominal(sentence.tokens[index]) || upos === 'PRON') return [];
  return matcher.actors.belonging(sentence.index, index).map(party(true)).filter(isOther);
}

function covers({ start, end }: { readonly start: number; readonly end: number }, token: Token): boolean {
  return start <= token.start && token.end <= end;
}
