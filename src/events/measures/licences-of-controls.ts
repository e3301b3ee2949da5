/**
 * Licences by which an export control works: where a report speaks of controls on magnets and then says that firms need permission to
 * export magnets, the two are one measure, and it is an export control.
 */
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Coding } from '../code-events.js';
import { compoundBefore } from '../noun-classes.js';
import type { TermsTools } from '../terms/terms.js';
import type { Told } from './measures-told.js';

/** How many sentences before the licence the controls may be named. */
const reach = 4;

/** The licence as an export control, where the report has named controls on its goods right before it. */
export function withControlOfLicence(
  told: Told,
  coding: Coding,
  toolsOf: (sentence: Sentence) => TermsTools,
): Told {
  const { draft, terms } = told;
  if (terms?.terms.kind !== 'licence') return told;
  const { sentence } = draft;
  const own = goodsAmong(
    sentence,
    sentence.tokens.map(({ index }) => index),
    coding,
  );
  if (own.size === 0) return told;
  const owners = new Set(draft.actors.map(({ actor }) => actor.code));
  const { sentences } = coding.analysis;
  for (const before of sentences.slice(Math.max(0, sentence.index - reach), sentence.index)) {
    const named = controlsOn(before, own, owners, coding, toolsOf(before));
    if (named === null) continue;
    const spans = { ...terms.spans, kind: named };
    return { ...told, terms: { ...terms, terms: { ...terms.terms, kind: 'export-control' }, spans } };
  }
  return told;
}

/** “China’s controls on rare earths”: the noun, where they are on some of the goods and nobody else’s; null where there are none. */
function controlsOn(
  sentence: Sentence,
  goods: ReadonlySet<string>,
  owners: ReadonlySet<string | null>,
  coding: Coding,
  { deeds, fulfilled, instruments }: TermsTools,
): Span | null {
  for (const { index, upos, lemma, start, end } of sentence.tokens) {
    if (upos !== 'NOUN') continue;
    const kind =
      instruments.at(sentence, index) ?? deeds.find([lemma], 'noun', sentence, index, fulfilled)?.deed.kind;
    if (kind !== 'export-control') continue;
    const whose = coding.actors.belonging(sentence.index, index).map(({ actor }) => actor.code);
    if (whose.length > 0 && !whose.some((code) => owners.has(code))) continue;
    const falls = goodsAmong(sentence, sentence.subtree(index), coding);
    if ([...falls].some((one) => goods.has(one))) return { start, end };
  }
  return null;
}

/** The goods that the words name, each with what stands before it: “rare earth”. */
function goodsAmong(sentence: Sentence, words: readonly number[], { lexicon }: Coding): Set<string> {
  return new Set(
    words
      .filter((word) => lexicon.classes.has(sentence, word, 'goods'))
      .map((word) => `${compoundBefore(sentence, word) ?? ''} ${sentence.tokens[word].lemma.toLowerCase()}`),
  );
}
