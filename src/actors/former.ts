/** Offices that are over: “former”, “who was minister until 2012”, “previously the ambassador”. */
import { isRelation, type Sentence } from '../language/analysis.js';
import type { Sector } from './actor.js';
import { type Identity, identityWith, joinReasons } from './identity.js';

/** Sectors that one leaves with one’s office: then one is of the elite. */
const leftWithOffice = new Set<Sector>(['GOV', 'LEG', 'JUD', 'SPY', 'COP', 'MIL', 'PTY', 'PRE']);

/** True where who leaves an office of the sector is of the elite. A sector that is not said counts as one. */
export function isLeftWithOffice(sector: Sector | null): boolean {
  return sector === null || leftWithOffice.has(sector);
}

/** Who held the office that the identity names, and holds it no more. */
export function formerly(identity: Identity): Identity {
  if (identity.sector === null || !isLeftWithOffice(identity.sector)) return identity;
  return identityWith(identity, { sector: 'ELI', reason: joinReasons(identity.reason, 'former') });
}

const once = new Set(['formerly', 'previously', 'once', 'earlier', 'onetime']);

/** “previously the Irish ambassador”: an adverb before the word’s phrase says that it is over. */
export function isOnce(sentence: Sentence, word: number): boolean {
  return sentence
    .childrenWith(word, 'advmod')
    .some(({ index, form }) => index < word && once.has(form.toLowerCase()));
}

const ends = new Set(['until', 'till', 'from', 'between', 'through', 'in', 'during', 'under', 'before']);

/** “who was”, “who served as”: in the past without “has”. A clause of being says so by its “was”, others by their tag. */
export function isPast(sentence: Sentence, verb: number): boolean {
  const copula = sentence.child(verb, 'cop');
  if (copula !== null) return /^(?:was|were)$/i.test(copula.form);
  return sentence.tokens[verb].xpos === 'VBD' && sentence.child(verb, 'aux') === null;
}

/** “until 2012”, “from 2001 to 2004”, “under Blair”: the clause of the word or what it says tells when that was. */
export function tellsWhen(sentence: Sentence, word: number): boolean {
  return sentence.childrenWith(word, 'obl', 'nmod', 'advcl').some(({ index, deprel }) => {
    const mark = sentence.child(index, 'case', 'mark')?.form.toLowerCase() ?? '';
    if (!ends.has(mark)) return false;
    const { form } = sentence.tokens[index];
    return (
      mark === 'until' || mark === 'under' || isRelation(deprel, ['advcl']) || /^(?:1[89]|20)\d\d$/.test(form)
    );
  });
}
