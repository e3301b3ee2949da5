/** Whom a tariff falls on that names nobody: the one state whose goods the report speaks of, “imports from Chile”, “Chilean goods”. */
import type { Sentence } from '../../language/analysis.js';
import type { Coding } from '../code-events.js';
import type { Draft } from '../draft.js';
import type { Party } from '../parties/parties.js';
import type { Inferred } from './imposer.js';
import { partiesIn } from './named-parties.js';

/** How far from the measure the goods may be told, in sentences. */
const reach = 8;
/** Words after “from” that name whose they are. */
const longestOrigin = 4;

/** Null where the report tells of no such goods, or of those of several states. */
export function targetByGoods({ sentence, actors }: Draft, coding: Coding): Inferred | null {
  const imposers = new Set(actors.map(({ actor }) => actor.code));
  if (imposers.size === 0 || imposers.has(null)) return null;
  const { sentences } = coding.analysis;
  const near = sentences.slice(Math.max(0, sentence.index - reach), sentence.index + reach + 1);
  const owners = near
    .flatMap((one) => ownersOfGoods(one, coding))
    .filter(({ actor }) => !imposers.has(actor.code));
  if (new Set(owners.map(({ actor }) => actor.code)).size !== 1) return null;
  return { actors: owners.slice(0, 1), rule: 'target inferred from whose goods the report speaks of' };
}

function ownersOfGoods(sentence: Sentence, { actors, lexicon }: Coding): Party[] {
  const { terms } = lexicon.measureWords;
  return sentence.tokens.flatMap(({ index, lemma, upos }) => {
    if (upos !== 'NOUN' || terms.good(lemma.toLowerCase()) !== null) return [];
    const own = partiesIn(sentence, { first: index, last: index }, actors, 'goods');
    if (own.length > 0 || sentence.tokens[index + 1]?.form.toLowerCase() !== 'from') return own;
    const last = Math.min(sentence.tokens.length - 1, index + 1 + longestOrigin);
    return partiesIn(sentence, { first: index + 2, last }, actors, 'goods').slice(0, 1);
  });
}
