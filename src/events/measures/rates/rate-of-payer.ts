/** Rates that goods or their makers pay: “imports from Chile will pay 10% in Norway”, “Andina must pay 17%”. */
import type { Quantity } from '../../../language/analysis.js';
import type { Party } from '../../parties/parties.js';
import { nounPhrase, type RateSentence, type Reading, readingOf } from './reading.js';

/** Words between a verb and the rate that is its object, at most. */
const farthestRate = 16;

/** “Imports from Chile will pay 10%”, “oil and gas, which get off with 10%”, “Chilean goods 10% in Norway”. */
export function rateOfPayer(here: RateSentence, quantity: Quantity, isTold: boolean): Reading | null {
  const { sentence } = here;
  const { terms } = here.tools.words;
  const { tokens } = sentence;
  for (let at = quantity.first - 1; at >= Math.max(0, quantity.first - farthestRate); at--) {
    if (tokens[at].upos !== 'VERB' || tokens[at - 1]?.form === '-') continue;
    const pays = terms.verb(sentence, at) === 'pays' || isCharged(here, at);
    const subject = pays ? sentence.child(at, 'nsubj', 'nsubj:pass') : null;
    if (
      subject === null ||
      !(mayPay(here, subject.index, isTold) || isMaker(here, subject.index, quantity, isTold))
    )
      return null;
    const own = gapped(here, quantity, at);
    const goods = own ?? nounPhrase(here, subject.index, at);
    const verb = at;
    return readingOf(here, quantity, {
      word: quantity.last,
      verb,
      goods,
      imposers: where(here, quantity.last),
    });
  }
  return null;
}

/** “Chinese goods pay 20%, American goods 10%”: the goods right before a rate that is not the verb’s first. */
function gapped(here: RateSentence, { first }: Quantity, verb: number): Reading['goods'] {
  const { sentence } = here;
  if (!here.rates.some((one) => one.first > verb && one.first < first)) return null;
  const { tokens } = sentence;
  let from = first;
  while (
    from > verb + 1 &&
    (/^(NOUN|PROPN|ADJ)$/.test(tokens[from - 1].upos) || isHyphenated(here, from - 1))
  )
    from--;
  if (from === first || !/^(,|;|and)$/.test(tokens[from - 1].form)) return null;
  // “State-owned Condor” is Condor.
  while (from < first - 1 && isHyphenated(here, from + 1)) from++;
  while (from < first - 1 && isHyphenated(here, from)) from++;
  return { first: from, last: first - 1 };
}

/** “State-owned”: the hyphen, and the participle after it. */
function isHyphenated({ sentence: { tokens } }: RateSentence, word: number): boolean {
  return tokens[word].form === '-' || tokens[word - 1]?.form === '-';
}

/** “China would be charged another 10%”. */
function isCharged(here: RateSentence, verb: number): boolean {
  return here.sentence.tokens[verb].lemma === 'charge' && here.sentence.child(verb, 'aux:pass') !== null;
}

/** Goods, or a country whose goods they are, in a report of tariffs. */
function mayPay(here: RateSentence, word: number, isTold: boolean): boolean {
  if (!isTold) return false;
  const { sentence, coding } = here;
  if (coding.lexicon.classes.has(sentence, word, 'goods')) return true;
  const lemma = sentence.tokens[word].lemma.toLowerCase();
  if (/^(good|goods|import|export|product|produce|shipment|metal)$/.test(lemma)) return true;
  return coding.actors
    .at(sentence.index, word)
    .some(
      ({ actor }) =>
        actor.code !== null && (actor.sector === null || actor.identifier_id?.startsWith('country:')),
    );
}

/** “Andina must pay 17%”: a firm, in a report of tariffs; what is paid of or in something else is none. */
function isMaker(here: RateSentence, word: number, { last }: Quantity, isTold: boolean): boolean {
  const { tokens } = here.sentence;
  if (!isTold || tokens[word].upos !== 'PROPN' || !/^[,.;]$|^and$/i.test(tokens[last + 1]?.form ?? '.'))
    return false;
  const found = here.coding.actors.at(here.sentence.index, word);
  return found.every(({ actor }) => actor.sector === 'BUS' || actor.sector === null);
}

/** “Pay 10% in Norway”, “pay 20% in American duties”. */
function where(here: RateSentence, last: number): Party[] {
  const { sentence, coding } = here;
  const { tokens } = sentence;
  if (tokens[last + 1]?.form.toLowerCase() !== 'in') return [];
  for (let word = last + 2; word < Math.min(tokens.length, last + 7); word++) {
    const { upos } = tokens[word];
    const found = [
      ...coding.actors.at(sentence.index, word),
      ...(here.tools.instruments.at(sentence, word) === null
        ? []
        : coding.actors.belonging(sentence.index, word)),
    ].filter(({ actor, span }) => actor.code !== null && span.start <= tokens[word].start);
    if (found.length > 0)
      return found.map((one) => ({ ...one, slot: 'in', path: 'where it is paid', owner: true }));
    if (!/^(DET|ADJ|NOUN|PROPN)$/.test(upos)) return [];
  }
  return [];
}
