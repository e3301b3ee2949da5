/** Composes who a role names from the words around it: nationality + role, organisation + role, role + “of” phrase. */
import type { Sentence } from '../language/analysis.js';
import type { Sector } from './actor.js';
import { isFacing, isOfThoseOutside, isOutside } from './facing-roles.js';
import { isLeftWithOffice } from './former.js';
import { type Identity, joinReasons } from './identity.js';
import { type Complement, complements } from './noun-complements.js';
import { type Ask, type Before, before, type Owner } from './noun-owners.js';
import { officeText } from './office-text.js';
import type { Found, Reading } from './reading.js';
import type { RolePhrase } from './role-phrase.js';
import type { Role } from './roles.js';

/** What a role phrase says, for one owner each. */
export interface Composed extends Found {
  readonly role: RolePhrase;
  readonly definite: boolean;
}

/** Callings that take the sector of whom they serve: army accountant, government scientist. */
const callings = new Set<Sector>(['BUS', 'LAB', 'EDU', 'MED']);
const masters = new Set<Sector>(['MIL', 'COP', 'SPY', 'GOV', 'REB', 'PRM']);
/** Who works for these is of them: Red Cross workers. */
const employers = new Set<Sector>(['MED', 'SOC', 'EDU', 'JRN', 'REL', 'GOV']);
/** Before these a country’s name is what they are about: China expert, Iran envoy. */
const about = new Set([
  'envoy',
  'special envoy',
  'correspondent',
  'negotiator',
  'coordinator',
  'director',
  'adviser',
  'advisor',
  'representative',
  'policymaker',
  'expert',
  'analyst',
  'scholar',
  'specialist',
  'researcher',
  'fellow',
  'senior fellow',
  'economist',
  'academic',
  'historian',
  'professor',
  'political scientist',
  'china watcher',
  'observer',
  'editor',
  'columnist',
  'research fellow',
]);
/** What a body of states may deal with without being of it. */
const subjects = new Set<Sector>(['SOC', 'REF', 'MED', 'EDU', 'AGR']);
/** Words for a state or side as such: no actor unless it is said which. */
const statelike = new Set([
  'nation',
  'country',
  'republic',
  'kingdom',
  'state',
  'campaign',
  'figure',
  'personality',
  'center',
  'centre',
  'arm',
  'body',
  'branch',
  'front',
  'wing',
  'club',
  'fund',
  'trust',
  'chapter',
  'institution',
  'initiative',
  'contact',
  'network',
  'society',
  'movement',
  'agent',
  'collective',
  'recruit',
  'bloc',
  'superpower',
  'power',
  'capital',
  'territory',
  'economy',
  'side',
  'neighbor state',
  'rank',
  'market',
  'sector',
  'industry',
  'camp',
  'headquarters',
  'exchange',
  'chain',
  'intelligence',
  'crown',
  'throne',
  'resistance',
  'bench',
  'press',
  'board',
  'office',
  'service',
  'mission',
  'elite',
  'unit',
  'column',
  'farm',
  'school',
  'shop',
  'palace',
  'campus',
  'economy',
  'executive',
]);

/**
 * Who the role names: one identity, or one for each of several owners (“Chinese and American officials”). Empty when it
 * names nobody by itself (an asset or a state of which it is not said whose).
 *
 * @param governor the word whose prepositional phrases belong to the role (the head of its phrase)
 * @param end the last word of the phrase, which may be a name that the role stands before
 */
export function compose(
  reading: Reading,
  sentence: Sentence,
  role: RolePhrase,
  governor: number,
  end: number,
  ask: Ask,
): Composed[] {
  const said = before(reading, sentence, role.first, end, ask);
  const inRole = (word: number): boolean => word >= role.first && word <= role.last;
  const after = complements(sentence, governor, ask, inRole);
  const single = ownerOf(said.owners, role.role, after);
  const readings: [Owner | null, readonly Complement[]][] = said.joined
    ? distinct(said.owners).map((owner) => [owner, after])
    : single !== null
      ? [[single, after]]
      : apart(after).map((some) => [null, some]);
  const composed: Composed[] = [];
  for (const [owner, some] of readings) {
    const identity = identityOf(reading, role.role, owner, said, some, sentence, role);
    if (identity === null) continue;
    // “Courts in Chad and Mali”: the words of the second begin after those of the first.
    const own = owner === null && composed.length > 0 && some.length === 1 && readings.length > 1;
    const words = own ? some[0] : extent(said, role, owner, some, identity);
    composed.push({ identity, role, definite: said.definite, first: words.first, last: words.last });
  }
  return composed;
}

/** “officials from both countries”: one reading for each country of the first complement that names several. */
function apart(after: readonly Complement[]): (readonly Complement[])[] {
  const [head] = after;
  if (head === undefined) return [after];
  const together = after.filter(({ word, nested }) => word === head.word && !nested);
  const codes = new Set(together.map(({ identity }) => identity.code));
  if (codes.size < 2) return [after];
  return together.map((one) => [one]);
}

function distinct(owners: readonly Owner[]): Owner[] {
  const seen = new Set<string | null>();
  return owners.filter(({ identity: { code } }) => !seen.has(code) && seen.add(code));
}

/** Names before a role that say of whom somebody is: “EU partners”. */
const naming: ReadonlySet<Owner['kind']> = new Set<Owner['kind']>(['country', 'organisation']);

/** The owner that counts: the first, unless it is what the role is about and the phrase tells whose it is. */
function ownerOf(owners: readonly Owner[], role: Role, after: readonly Complement[]): Owner | null {
  const possessor = owners.find(({ how }) => how === 'possessor');
  // “Ukraine’s minister and his Polish counterpart”, “its NATO allies”: what stands between says whose they are, and nothing else does.
  if (possessor !== undefined && isFacing(role.name))
    return (
      owners.find(({ how, kind }) => how === 'adjective' || (how === 'name' && naming.has(kind))) ?? null
    );
  if (possessor !== undefined) return possessor;
  const [first] = owners;
  if (first === undefined || isOfThoseOutside(role.name, first)) return null;
  const topical = first.how === 'name' && first.kind === 'country' && about.has(role.name);
  // U.S., UK and EU are said as adjectives are.
  if (!topical || /^(?:USA|GBR|EUR|ARE|NZL|HKG)$/.test(first.identity.code ?? '')) return first;
  if (after.some(({ preposition }) => preposition !== 'of')) return null;
  return owners[1] ?? (role.sector === 'EDU' ? null : first);
}

function identityOf(
  reading: Reading,
  role: Role,
  owner: Owner | null,
  said: Before,
  after: readonly Complement[],
  sentence: Sentence,
  phrase: RolePhrase,
): Identity | null {
  const direct = after.filter(({ nested }) => !nested);
  const whose =
    direct.find(({ preposition, identity }) => preposition === 'of' && !isOutside(role.name, identity)) ??
    null;
  const where = after.find(({ preposition, nested }) => preposition !== 'of' || nested) ?? null;
  // “Lebanese Hezbollah allies”: the nationality is the owner, the organisation says the sector.
  const second =
    owner?.identity.sector === null ? said.owners.find(({ kind }) => kind === 'organisation') : undefined;
  const parties = [owner, second ?? null, whose, where].filter(
    (party): party is Owner | Complement => party !== null,
  );
  const code = first(parties.map(({ identity }) => identity.code));
  const fromParties = first(
    parties.filter((party) => lends(party, role)).map(({ identity }) => identity.sector),
  );
  if (code === null && role.kind === 'asset') return null;
  if (code === null && statelike.has(role.name) && said.sector === null && fromParties === null) return null;
  let sector = role.sector;
  const weak =
    role.yields &&
    role.kind === 'person' &&
    said.sector === null &&
    said.wins === null &&
    fromParties === null;
  if (role.yields) {
    // The organisation says more than the kind of its people: “Hamas political leader”.
    const organisation = [owner, second].find((one) => one?.kind === 'organisation')?.identity.sector ?? null;
    const own =
      organisation === 'GOV' || organisation === 'LEG' || organisation === 'MIL' ? null : organisation;
    sector = own ?? said.sector ?? fromParties ?? role.sector;
    // The forces of a government or regime are its military.
    if (role.sector === 'MIL' && role.kind === 'body' && sector === 'GOV') sector = 'MIL';
  } else if (role.kind === 'person' && sector !== null && callings.has(sector)) {
    // A defence expert studies defence, an army accountant is of the army.
    const master = about.has(role.name) ? null : said.sector;
    const employer =
      sector === 'LAB' && fromParties !== null && employers.has(fromParties) ? fromParties : null;
    if (master !== null && masters.has(master)) sector = master;
    else sector = employer ?? (sector === 'EDU' ? houseOf(role, owner, direct) : null) ?? sector;
  } else if (sector === 'CVL' && said.sector === 'REF') sector = 'REF';
  let reason = joinReasons(`role:${role.name}`, ...parties.map((party) => party.identity.reason));
  if (
    said.wins !== null &&
    (isLeftWithOffice(sector) || (role.sector !== null && isLeftWithOffice(role.sector)))
  ) {
    sector = said.wins;
    reason = joinReasons(reason, 'former');
  }
  // Whoever directs a body of states is no business, and its human rights chief no campaigner.
  if (sector !== null && code !== null && /^(?:IGO|UNO|EUR)$/.test(code)) {
    if (sector === 'BUS' || (role.yields && role.sector !== null && subjects.has(sector))) sector = 'GOV';
  }
  if (sector === 'GOV' && statelike.has(role.name) && role.name === 'state') sector = null;
  const id =
    role.sector === null && role.kind === 'body' && statelike.has(role.name) && code !== null
      ? `country:${code}`
      : null;
  return {
    code,
    sector,
    id,
    name: null,
    office: role.kind === 'office' ? officeText(reading, sentence, phrase, whose, owner) : null,
    weak,
    inferred: false,
    reason,
  };
}

/** The sector of the organisation that a scholar works at: an economist at a bank is of the bank. */
function houseOf(role: Role, owner: Owner | null, after: readonly Complement[]): Sector | null {
  const house = after.find(
    ({ preposition, identity }) => atWork.has(preposition) && identity.id?.startsWith('organisation:'),
  );
  const before = owner?.kind === 'organisation' && employed.has(role.name) ? owner.identity.sector : null;
  return house?.identity.sector ?? before;
}

/** An organisation’s name before these is where they work, not what they study. */
const employed = new Set(['analyst', 'economist', 'researcher', 'scientist', 'strategist']);

const atWork = new Set(['at', 'with', 'for', 'from', 'of']);

/** A party lends its sector to a role that yields: a body or group does, a person only to those who serve them. */
function lends(party: Owner | Complement, role: Role): boolean {
  const { identity } = party;
  if (identity.sector === null || identity.sector === 'ELI') return false;
  if (
    'preposition' in party &&
    (party.preposition === 'with' || party.preposition === 'by' || party.preposition === 'among')
  ) {
    return identity.id?.startsWith('organisation:') === true;
  }
  if (identity.sector === 'CVL')
    return 'preposition' in party && party.preposition === 'of' && role.sector === null;
  return true;
}

function extent(
  said: Before,
  role: RolePhrase,
  owner: Owner | null,
  after: readonly Complement[],
  identity: Identity,
): { first: number; last: number } {
  const source = after.find(
    ({ identity: { code, sector } }) =>
      (code !== null && code === identity.code) || (sector !== null && sector === identity.sector),
  );
  const last = owner === null && source !== undefined ? Math.max(role.last, source.last) : role.last;
  return { first: Math.min(said.first, role.first), last };
}

function first<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
