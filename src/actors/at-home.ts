/** Bodies and officials that a phrase does not say the country of: those of the country that is spoken of. */
import type { Sentence } from '../language/analysis.js';
import type { Sector } from './actor.js';
import type { Composed } from './compose.js';
import { type Identity, identityWith, joinReasons } from './identity.js';
import type { Reading } from './reading.js';
import type { Role } from './roles.js';

/** Sectors whose bodies a state has one of. */
const ofState: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'OPP']);

/** Who is sent to a state is of another: “the ambassador was expelled by Colombia”. */
const atForeignCourts: ReadonlySet<string> = new Set([
  'ambassador',
  'consul',
  'consul general',
  'diplomat',
  'envoy',
]);

/** Those of whom a state has many, so that one of them is told of as one: “a court”. */
const ofCourts = /\b(?:court|judge|jury|magistrate|prosecutor)$/;

/** Bodies that organisations of states have as well, and words too wide to say whose: “the council”, “forces”. */
const ofManyStates: ReadonlySet<string> = new Set([
  'assembly',
  'commission',
  'committee',
  'council',
  'delegation',
  'force',
  'forces',
  'mission',
  'official',
  'secretariat',
  'secretary general',
  'tribunal',
]);

/** Before a word for soldiers these say that they are their own state’s, as no other word does. */
const ofGovernment = /^(?:government|security|state)$/;

/** Words for those who need not be of the country where they are. */
const ofOthers =
  /^(?:allied|coalition|enemy|foreign|friendly|international|invading|joint|multinational|occupying|opposing|other|proxy|rival)$/;

/** Determiners and numbers of some among many: “some governments”, “most courts”. */
const ofSome = /^(?:all|any|each|every|few|many|most|no|other|several|some|various)$/i;

/** Sectors whose people act at home for their state, in the plural: soldiers, judges; officials may be of any state. */
const ofPeople: ReadonlySet<Sector> = new Set<Sector>(['COP', 'JUD', 'LEG', 'MIL', 'OPP']);

/** What follows a noun and says whose it is, though it may name nobody known. */
const owning = /^(?:at|by|for|from|in|inside|of|to|with|within)$/i;

/** The identity with the country where the phrase says none: the only one that the report names, or the one that its sentence is about. */
export function atHome(reading: Reading, sentence: Sentence, found: Composed, role: Role): Identity {
  const { identity, definite, first } = found;
  const { sector } = identity;
  if (sector === null || !ofState.has(sector) || atForeignCourts.has(role.name)) return identity;
  const alone = definite && first === found.role.first && (role.kind === 'office' || role.kind === 'body');
  if (alone && reading.soleCountry !== null)
    return identityWith(identity, {
      code: reading.soleCountry,
      reason: joinReasons(identity.reason, 'only country named'),
    });
  if (!isOfItsState(found, sector, sentence) || isSaidWhose(sentence, found)) return identity;
  const code = reading.homes.at(sentence.index, first, sector);
  if (code === null) return identity;
  return ofCountrySpokenOf(identity, code);
}

/** The identity with the country that is spoken of, which no word tells. */
export function ofCountrySpokenOf(identity: Identity, code: string): Identity {
  const reason = joinReasons(identity.reason, 'country spoken of');
  return identityWith(identity, { code, inferred: true, reason });
}

/** True for an office that a state has one holder of, or a part in its power. */
export function isOfOneState(role: string, sector: Sector | null): boolean {
  return sector !== null && ofState.has(sector) && !atForeignCourts.has(role) && !ofManyStates.has(role);
}

/** “Police”, “the army”, “soldiers”, “a court”: not “an officer”, “officials”, who may be of any state. */
function isOfItsState(
  { definite, role: { role, last } }: Composed,
  sector: Sector,
  { tokens }: Sentence,
): boolean {
  if (role.kind === 'person' && !ofPeople.has(sector) && role.name !== 'authority') return false;
  if (ofManyStates.has(role.name) && !ofGovernment.test(tokens[last - 1]?.form ?? '')) return false;
  if (definite || role.name === 'police' || ofCourts.test(role.name)) return true;
  // “Soldiers shot two men”, but “sent troops”.
  const acts = /^(?:nsubj$|obl:agent)/.test(tokens[last].deprel);
  return tokens[last].xpos === 'NNS' && (sector !== 'MIL' || acts);
}

/** True where words around the noun may say whose it is, or that it is one of many: “Kurdish forces”, “his troops”, “courts in Europe”. */
function isSaidWhose(sentence: Sentence, { first, role, identity }: Composed): boolean {
  const { tokens } = sentence;
  const before = tokens.slice(first, role.first);
  const isArmy = identity.sector === 'MIL';
  if (before.some(({ form }) => ofOthers.test(form) || (isArmy && !ofGovernment.test(form)))) return true;
  if (/^(?:compound|amod)/.test(tokens[role.last].deprel)) return true;
  return tokens[role.last].children.some((i) => {
    const { deprel, form, upos } = tokens[i];
    const isName = i < role.last && i > 0 && upos !== 'DET' && !/^\p{Ll}+$/u.test(form);
    if (deprel === 'nmod:poss' || isName || ofSome.test(form)) return true;
    // “The army, which seized power”: a comma parts off what is only said besides.
    if (i < role.last || tokens[role.last + 1].form === ',') return false;
    return deprel.startsWith('acl') || owning.test(sentence.child(i, 'case')?.form ?? '');
  });
}
