/**
 * Who acts where the text names nobody: “two aid workers were abducted”, “a French researcher was detained in Baku”. Of an arrest,
 * a release, a ban or a verdict it is the state where it happened; of violence it is someone unnamed. Told only where a state, its
 * officials or those whom politics touches are acted upon: crime among neighbours is no event.
 */
import type { Sector } from '../../actors/actor.js';
import type { Sentence } from '../../language/analysis.js';
import type { NounClasses } from '../noun-classes.js';
import type { EventMode, EventType, Status } from '../ontology.js';
import type { Place } from '../places.js';
import type { Predicate } from '../predicate.js';
import type { Party } from './parties.js';

/** Sectors whose people politics touches, so that harm to them is more than crime. */
const touched: ReadonlySet<Sector | null> = new Set<Sector | null>([
  'COP',
  'ELI',
  'GOV',
  'JRN',
  'JUD',
  'LEG',
  'MED',
  'MIL',
  'OPP',
  'PTY',
  'REB',
  'REF',
  'REL',
  'SOC',
  'SPY',
]);

/** Only what is said to have happened has somebody unnamed who did it. */
const happened: ReadonlySet<Status> = new Set<Status>(['occurred', 'ongoing', 'historical']);

/** Verbs that accidents and weather do as well. */
const alsoAccidents: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'wound',
  'hurt',
  'die',
  'damage',
  'destroy',
  'burn',
]);

/** Words for how many they were. */
const crowds = /^(?:dozens?|hundreds?|thousands?|tens?|scores?|crowds?|many)$/i;

export interface Acted {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly predicate: Predicate;
  readonly recipients: readonly Party[];
  readonly status: Status;
  readonly place: Place | null;
  readonly classes: NounClasses;
  /** Words that stand where the actor would, though they name none: “a car bomb”. */
  readonly subjects: readonly number[];
}

/** The actor that the place tells, or an unnamed one; none where even that would say too much. */
export function unnamedActor(acted: Acted): { readonly party: Party; readonly rule: string } | null {
  const { type, mode, predicate, recipients, place, subjects, classes } = acted;
  const { sentence, word } = predicate;
  const code = place?.location.country_code ?? null;
  if (!happened.has(acted.status)) return null;
  if (predicate.pos === 'noun' ? type !== 'PROTEST' : predicate.pos !== 'verb') return null;
  // “Thousands marched in Lima”: a number of people is nobody named.
  const isCrowd =
    type === 'PROTEST' &&
    subjects.length > 0 &&
    subjects.every((one) => crowds.test(sentence.tokens[one].lemma));
  const byThing = subjects.length > 0 && !isCrowd;
  if (byThing && !subjects.every((one) => isMeans(sentence, one, classes))) return null;
  // “Were abducted”, “journalists held in Baku”: said of them, not a mere modifier (“captured soldiers”).
  if (predicate.pos === 'verb' && !isAsserted(sentence, word)) return null;
  if (type === 'PROTEST') {
    if (place === null || code === null || byThing) return null;
    return { party: partyOf(sentence, word, code, null, place), rule: 'unnamed, country of the place' };
  }
  const concerned = recipients.filter((party) => party.actor.code !== null);
  if (concerned.length === 0) return null;
  const political = concerned.some(
    ({ actor, owner }) => owner || touched.has(actor.sector) || (code !== null && actor.code !== code),
  );
  if (type === 'COERCE' || (type === 'SANCTION' && mode === 'convict')) {
    if (place === null || code === null || byThing || !political) return null;
    return { party: partyOf(sentence, word, code, null, place), rule: 'unnamed, state of the place' };
  }
  // “A Dane held in Iran was freed”: by the state that held them.
  if (type === 'RETREAT' && mode === 'release') {
    if (place === null || code === null || byThing || concerned.some(({ actor }) => actor.code === code))
      return null;
    return { party: partyOf(sentence, word, code, null, place), rule: 'unnamed, state of the place' };
  }
  if (type !== 'ASSAULT') return null;
  const accident = alsoAccidents.has(sentence.tokens[word].lemma);
  if (byThing ? false : accident || !political) return null;
  return { party: partyOf(sentence, word, null, 'UNK', null), rule: 'unnamed' };
}

function isAsserted(sentence: Sentence, word: number): boolean {
  const { deprel, xpos } = sentence.tokens[word];
  if (sentence.child(word, 'aux:pass', 'nsubj:pass') !== null) return true;
  return (deprel === 'acl' && xpos === 'VBN') || sentence.child(word, 'nsubj') !== null;
}

/** A weapon or an act of violence does nothing of itself: somebody unnamed does. */
function isMeans(sentence: Sentence, word: number, classes: NounClasses): boolean {
  return classes.has(sentence, word, 'weapon') || classes.has(sentence, word, 'violence');
}

function partyOf(
  sentence: Sentence,
  word: number,
  code: string | null,
  sector: Sector | null,
  place: Place | null,
): Party {
  const { start, end } = sentence.tokens[word];
  return {
    actor: {
      code,
      sector,
      entity_text: place?.location.extracted_place ?? 'unnamed',
      identifier_id: null,
      identifier_text: null,
      office: null,
    },
    span: place?.span ?? { start, end },
    reason: 'unnamed',
    slot: 'unnamed',
    path: 'unnamed',
    owner: false,
  };
}
