/**
 * Whom an event affects where the slots of its frame name nobody with a country: the nearest other country below the
 * predicate, through its objects, clauses and phrases (“weighs curbs on the export of tools to China”).
 */
import { supranationalCodes } from '../../actors/actor.js';
import type { Sentence, Token } from '../../language/analysis.js';
import { coordinated, isNominal, prepositionOf } from '../arguments/argument.js';
import type { Match, Matcher } from '../matcher.js';
import type { NounClasses } from '../noun-classes.js';
import type { EventType } from '../ontology.js';
import { helps, type Party } from './parties.js';

/** How far below the predicate is looked. */
const deepest = 4;

/** Types in which all parties are actors. */
const reciprocal: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE']);

/** Types of acts on the spot: where it happens is whom it affects. */
const onTheSpot: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID', 'RETREAT']);

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

/** What is asked for or offered “on Syria” is not asked of Syria. */
const topics: ReadonlySet<string> = new Set(['on', 'over', 'about', 'regarding', 'concerning']);
const asking: ReadonlySet<EventType> = new Set(['REQUEST', 'AGREE']);

interface Step {
  readonly word: number;
  readonly path: string;
  readonly depth: number;
  /** Below an object, where a place belongs to the thing and not to the act. */
  readonly inside: boolean;
}

/**
 * The nearest actors of another country below the predicate, but not in a clause about those whom a slot names (“detained a priest
 * accused of spying for Chad”); none for reciprocal events and frames without recipient.
 */
export function affectedBelow(
  match: Match,
  actors: readonly Party[],
  named: readonly Party[],
  matcher: Matcher,
): Party[] {
  const { predicate, frame } = match;
  if (
    frame.type === null ||
    frame.mode === 'resign' ||
    reciprocal.has(frame.type) ||
    frame.recipient.length === 0 ||
    actors.length === 0
  )
    return [];
  const { sentence, word, light } = predicate;
  const heads = light === null ? [word] : [word, light.verb];
  const open: Step[] = heads.map((head) => ({
    word: head,
    path: '',
    depth: 0,
    inside: head === word && light !== null,
  }));
  const seen = new Set(heads);
  for (let at = 0; at < open.length && at < 64; at++) {
    const step = open[at];
    for (const child of sentence.tokens[step.word].children.map((i) => sentence.tokens[i])) {
      if (seen.has(child.index) || actors.some(({ span }) => covers(span, child))) continue;
      seen.add(child.index);
      const of = sentence.tokens[step.word];
      if (isClauseAbout(sentence, child) && named.some(({ span }) => covers(span, of))) continue;
      const next = stepTo(sentence, step, child, frame.type);
      if (next === null) continue;
      const found = othersAt(sentence, child, next.path, actors, matcher);
      if (found.length > 0) return found;
      if (next.depth < deepest) open.push(next);
    }
  }
  return onCondition(sentence, heads, actors, matcher);
}

/** True for what a full clause tells of somebody: “who came from Chad”, “accused of spying”, not “allied to Chad”. */
function isClauseAbout(sentence: Sentence, { index, deprel }: Token): boolean {
  if (deprel === 'acl:relcl') return true;
  return deprel.startsWith('acl') && sentence.child(index, 'advcl', 'xcomp', 'ccomp') !== null;
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
      const subject = sentence.child(clause.index, 'nsubj');
      if (subject === null) continue;
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
  if (frame.type === null || code === null || isSupranational(code)) return [];
  const coerces = frame.type === 'COERCE' && frame.mode !== 'seize' && !abroad.has(first.actor.sector);
  if (!coerces && !atHome.has(frame.type)) return [];
  const { sentence, word } = predicate;
  for (const slot of coerces ? ['obj'] : ['obj', 'against', 'xcomp.obj', 'xcomp.against']) {
    for (const { words, path } of matcher.table(sentence).find(word, slot)) {
      const noun = words.find((one) =>
        coerces ? !match.consumed.includes(one) : affairs.some((name) => classes.has(sentence, one, name)),
      );
      if (noun === undefined) continue;
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

function isSupranational(code: string): boolean {
  return supranationalCodes.some((one) => one === code);
}

/** The step down to a child, or null where nobody affected is told there. */
function stepTo(sentence: Sentence, from: Step, child: Token, type: EventType): Step | null {
  const relation = child.deprel.split(':')[0];
  const step = (inside: boolean, more = 1): Step => ({
    word: child.index,
    path: from.path === '' ? child.deprel : `${from.path}>${child.deprel}`,
    depth: from.depth + more,
    inside,
  });
  switch (relation) {
    case 'obj':
    case 'iobj':
    case 'appos':
      return step(true);
    case 'nsubj':
      return child.deprel === 'nsubj:pass' || from.path.endsWith('ccomp') ? step(true) : null;
    case 'xcomp':
    case 'ccomp':
      return step(false);
    case 'acl':
      return step(from.inside, child.deprel === 'acl:relcl' ? 2 : 1);
    case 'obl':
    case 'nmod': {
      if (/tmod|unmarked/.test(child.deprel)) return null;
      const preposition = prepositionOf(sentence, child.index);
      if (preposition === null) return step(from.inside);
      if (preposition === 'with' && onTheSpot.has(type) && helps.test(child.lemma)) return null;
      if (apart.has(preposition) && !(from.inside && preposition === 'from')) return null;
      if (places.has(preposition) && !from.inside && !onTheSpot.has(type)) return null;
      if (topics.has(preposition) && asking.has(type)) return null;
      return step(true);
    }
    default:
      return null;
  }
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
