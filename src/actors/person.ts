/** Who a person is by what the report says: title, apposition, relative clause, “of” phrase, party in parentheses. */
import { isRelation, type Sentence } from '../language/analysis.js';
import { compose } from './compose.js';
import { formerly, isOnce, isPast, tellsWhen } from './former.js';
import { completed, type Identity, identityWith, isEmpty, joinReasons, nobody } from './identity.js';
import { complements, prepositionOf } from './noun-complements.js';
import { type Ask, before } from './noun-owners.js';
import type { Found, Reading } from './reading.js';
import { findRole } from './role-phrase.js';

/** A stretch of words that is a person’s name. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** The word of the run that governs the others. */
export function headOf(sentence: Sentence, { first, last }: NameRun): number {
  for (let i = first; i <= last; i++) {
    const { head } = sentence.tokens[i];
    if (head < first || head > last) return i;
  }
  return first;
}

/** What the report says of the person, and where the description’s words begin. */
export function described(reading: Reading, sentence: Sentence, run: NameRun, ask: Ask): Found {
  const head = headOf(sentence, run);
  const { tokens } = sentence;
  let first = run.first;
  let told: Identity = nobody;
  const hear = (identity: Identity | undefined, rule: string): void => {
    if (identity === undefined || (identity.code === null && identity.sector === null)) return;
    told = completed(
      told.weak && identity.sector !== null && !identity.weak
        ? identityWith(told, { sector: null, weak: false })
        : told,
      identityWith(identity, { id: null, name: null, reason: joinReasons(rule, identity.reason) }),
    );
  };

  const title = titleBefore(reading, sentence, run, ask);
  if (title !== null) {
    hear(title.identity, 'title');
    first = Math.min(first, title.first);
  }
  // On whichever word of the name the parser has hung it.
  const appositions = tokens
    .slice(run.first, run.last + 1)
    .flatMap(({ index }) => sentence.childrenWith(index, 'appos'));
  for (const apposed of appositions) {
    if (apposed.index > run.last && !isPersonName(reading, sentence, apposed.index))
      hear(roleAt(reading, sentence, apposed.index, ask), 'apposition');
  }
  const governor = tokens[head].head;
  if (tokens[head].deprel === 'appos' && governor >= 0 && !isPersonName(reading, sentence, governor)) {
    hear(roleAt(reading, sentence, governor, ask), 'apposition');
  }
  if (told === nobody) hear(besideComma(reading, sentence, run, head, ask), 'apposition');
  for (const clause of sentence.childrenWith(head, 'acl'))
    hear(saidByClause(reading, sentence, clause.index, ask), 'clause');
  if (
    isRelation(tokens[head].deprel, ['nsubj']) &&
    governor >= 0 &&
    sentence.child(governor, 'cop') !== null &&
    // “Was in the capital” says where, not who.
    sentence.child(governor, 'case') === null
  ) {
    const role = roleAt(reading, sentence, governor, ask);
    const over = role !== undefined && isPast(sentence, governor) && tellsWhen(sentence, governor);
    hear(over ? formerly(role) : role, 'predicate');
  }
  const { owners } = before(reading, sentence, title?.first ?? run.first, run.last, ask);
  for (const owner of owners) {
    if (owner.kind === 'person') continue;
    if (
      owner.how === 'adjective' ||
      owner.how === 'possessor' ||
      owner.kind === 'organisation' ||
      owner.kind === 'country'
    ) {
      hear(plain(owner.identity), 'owner');
      first = Math.min(first, owner.first);
    }
  }
  for (const found of complements(sentence, head, ask, (word) => word <= run.last)) {
    if (found.nested || !/^(?:of|from|at|with)$/.test(found.preposition)) continue;
    if (found.preposition === 'with' && !found.identity.id?.startsWith('organisation:')) continue;
    hear(plain(found.identity), 'affiliation');
  }
  hear(partyOf(reading, sentence, run), 'party');
  return { identity: told, first, last: run.last };
}

/**
 * An apposition that was parsed as something else: “Pat Quill, the Irish ambassador, spoke” with two subjects, “the foreign
 * minister, Sigrid Holt, spoke” with the name below the office, “the president of Peru, Ana Ruiz, spoke” below its country.
 */
function besideComma(
  reading: Reading,
  sentence: Sentence,
  { first, last }: NameRun,
  head: number,
  ask: Ask,
): Identity | undefined {
  const { tokens } = sentence;
  if (tokens[last + 1]?.form !== ',') return undefined;
  const office = first - 2;
  if (tokens[first - 1]?.form === ',' && reading.role(sentence, office)?.last === office) {
    for (let i = first; i <= last; i++)
      if (tokens[i].head === office) return roleAt(reading, sentence, office, ask);
  }
  const place = tokens[tokens[head].head];
  if (tokens[first - 1]?.form === ',' && place?.index === first - 2 && place.deprel === 'nmod') {
    const joined = sentence.child(head, 'cc') !== null;
    if (!joined) return roleAt(reading, sentence, place.head, ask);
  }
  if (!isRelation(tokens[head].deprel, ['nsubj'])) return undefined;
  const other = sentence
    .childrenWith(tokens[head].head, 'nsubj')
    .find(({ index, xpos }) => index > last && index <= last + 12 && !xpos.endsWith('S'));
  return other === undefined ? undefined : roleAt(reading, sentence, other.index, ask);
}

/** A seat lends its country; a country’s government is not who the person is. */
function plain(identity: Identity): Identity {
  return identity.id?.startsWith('seat:') ? identityWith(identity, { sector: null }) : identity;
}

/** A role that ends right before the name: “Chinese Vice Premier He Lifeng”. */
function titleBefore(reading: Reading, sentence: Sentence, run: NameRun, ask: Ask): Found | null {
  const last = run.first - 1;
  if (last < 0 || reading.mentions[sentence.index].covering(last) !== null) return null;
  const title = /^\p{Lu}/u.test(sentence.tokens[last].form);
  const role =
    reading.role(sentence, last) ?? (title ? findRole(sentence, last, reading.lexicon.roles, true) : null);
  if (role === null || role.last !== last || role.role.kind === 'asset') return null;
  return compose(reading, sentence, role, last, run.last, ask)[0] ?? null;
}

/** The role that a word heads, or the organisation it names. */
function roleAt(reading: Reading, sentence: Sentence, at: number, ask: Ask): Identity | undefined {
  const word = oneOf(sentence, at) ?? at;
  const role = reading.role(sentence, word);
  if (role === null) return undefined;
  const mention = reading.mentions[sentence.index].covering(word);
  if (mention !== null && mention.entry.kind !== 'nothing') return undefined;
  const identity = compose(reading, sentence, role, word, role.last, ask)[0]?.identity;
  return identity !== undefined && isOnce(sentence, word) ? formerly(identity) : identity;
}

/** “One of the last Chadian dissidents”: those of whom somebody is one; null elsewhere. */
function oneOf(sentence: Sentence, word: number): number | null {
  if (!/^(?:one|part)$/i.test(sentence.tokens[word].form)) return null;
  const those = sentence
    .childrenWith(word, 'nmod', 'obl')
    .find(({ index }) => index > word && prepositionOf(sentence, index) === 'of');
  return those?.index ?? null;
}

function isPersonName(reading: Reading, sentence: Sentence, word: number): boolean {
  const mention = reading.mentions[sentence.index].covering(word);
  if (mention !== null) return mention.entry.kind === 'person';
  return sentence.tokens[word].upos === 'PROPN' && reading.role(sentence, word) === null;
}

const becoming = new Set([
  'serve',
  'work',
  'act',
  'become',
  'appoint',
  'name',
  'elect',
  'remain',
  'nominate',
  'select',
  'choose',
]);
const leading = new Set([
  'head',
  'lead',
  'run',
  'chair',
  'command',
  'represent',
  'direct',
  'oversee',
  'found',
]);

/** What a clause says of whom it belongs to; what it says in the past tense of an office is over. */
function saidByClause(reading: Reading, sentence: Sentence, verb: number, ask: Ask): Identity | undefined {
  const identity = heldByClause(reading, sentence, verb, ask);
  if (identity === undefined || !isPast(sentence, verb)) return identity;
  return beginning.has(sentence.tokens[verb].lemma) ? identity : formerly(identity);
}

/** In the past tense these say what one is since. */
const beginning = new Set(['become', 'appoint', 'name', 'elect', 'nominate', 'select', 'choose', 'found']);

/** “who serves as China’s minister”, “who is a spokesman”, “who heads the agency”, “appointed as envoy”. */
function heldByClause(reading: Reading, sentence: Sentence, verb: number, ask: Ask): Identity | undefined {
  const { lemma } = sentence.tokens[verb];
  const subject = sentence.child(verb, 'nsubj');
  if (subject !== null && !/^(?:who|which|that)$/i.test(subject.form)) return undefined;
  if (sentence.child(verb, 'cop') !== null || sentence.tokens[verb].upos === 'NOUN')
    return roleAt(reading, sentence, verb, ask);
  if (becoming.has(lemma)) {
    for (const child of sentence.childrenWith(verb, 'obl', 'xcomp', 'obj')) {
      const mark = sentence.child(child.index, 'case', 'mark')?.form.toLowerCase() ?? '';
      if (mark !== '' && mark !== 'as' && mark !== 'to' && mark !== 'for' && mark !== 'in' && mark !== 'at')
        continue;
      const identity =
        roleAt(reading, sentence, child.index, ask) ??
        (mark === 'for' || mark === 'in' || mark === 'at'
          ? ask(sentence, child.index)[0]?.identity
          : undefined);
      if (identity !== undefined) return identity;
    }
    return undefined;
  }
  if (!leading.has(lemma)) return undefined;
  const object = sentence.child(verb, 'obj');
  return object === null ? undefined : ask(sentence, object.index)[0]?.identity;
}

/** “(D-N.J.)”, “(R-Texas)” after a name: a member of the Congress of the United States. */
function partyOf(reading: Reading, sentence: Sentence, { last }: NameRun): Identity | undefined {
  const { text } = reading.analysis;
  const after = text.slice(sentence.tokens[last].end, sentence.tokens[last].end + 8);
  if (!/^,? ?\(?(?:D|R|I)[-–.][A-Z]/.test(after)) return undefined;
  return identityWith(nobody, { code: 'USA', sector: 'LEG', reason: 'party' });
}

/** What report and table together say: the report’s own word first. */
export function withTable(told: Identity, table: Identity): Identity {
  if (isEmpty(table)) return told;
  const another =
    told.code !== null &&
    table.code !== null &&
    told.code !== table.code &&
    !/^(?:UNO|IGO|EUR|NGO|IMG)$/.test(table.code) &&
    !/^(?:UNO|IGO|EUR|NGO|IMG)$/.test(told.code);
  if (another) return told.sector === null ? table : told;
  const sector = told.weak && table.sector !== null ? null : told.sector;
  const unnamed = identityWith(told, { sector, id: null, name: null });
  return identityWith(completed(unnamed, table), { id: table.id, name: table.name });
}
