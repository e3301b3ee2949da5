/** Figures: the quantities that a report gives, with what they count, where and over what time. */
import type { Quantity, Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import { sourcesOf } from '../attribution.js';
import type { Coding } from '../code-events.js';
import { datingOf } from '../dating.js';
import { recordId } from '../identity.js';
import { phraseSpan } from '../phrase-span.js';
import { type Place, placeOf } from '../places.js';
import type { Evidence } from '../provenance.js';
import type { Figure } from './figure.js';

/** One Figure a quantity that counts or measures something. A bare small number (“two sides”) is none. */
export function figuresOf(coding: Coding): Figure[] {
  return coding.analysis.quantities.flatMap((quantity) => figureOf(quantity, coding) ?? []);
}

function figureOf(quantity: Quantity, coding: Coding): Figure | null {
  const { analysis, report, versions, actors } = coding;
  const sentence = analysis.sentences[quantity.sentence];
  if (quantity.unit === 'count' && quantity.counted === null) return null;
  if (quantity.unit === 'count' && isSmallWord(quantity)) return null;
  const clause = clauseOf(sentence, quantity.counted ?? quantity.first);
  const dating = datingOf(sentence, clause, analysis.times, null);
  const near = quantity.counted === null ? [clause] : [quantity.counted, clause];
  // “Died of overdoses in Canada”: the place may hang from what hangs from the verb.
  const below = sentence.childrenWith(clause, 'obl', 'obj').map(({ index }) => index);
  const place = placeOf(sentence, [...near, ...below], {
    names: analysis.names,
    actors,
    classes: coding.lexicon.classes,
  });
  const full =
    quantity.counted === null
      ? measuredText(sentence, quantity, clause, coding)
      : countedText(sentence, quantity);
  const counted = full === null ? null : withoutLoose(full, sentence, place, coding);
  const cause = coding.lexicon.causes.at(sentence, quantity.counted ?? quantity.first, clause, actors);
  const sources = sourcesOf(sentence, clause, coding.attribution);
  const evidence: Evidence = { min: [{ start: quantity.start, end: quantity.end }] };
  if (counted !== null) evidence.counts = [counted];
  if (dating.span !== null) evidence.period = [dating.span];
  if (cause !== null) evidence.cause = [cause];
  if (place !== null) evidence.place = [place.span];
  if (sources.length > 0) evidence.attribution = sources.map(({ span }) => span);
  const period =
    dating.date !== null && dating.enddate !== null ? { start: dating.date, end: dating.enddate } : null;
  return {
    kind: 'figure',
    id: recordId(report.id, 'figure', quantity.start, quantity.end),
    report: report.id,
    min: quantity.min,
    max: quantity.max,
    approximate: quantity.approximate,
    unit: quantity.unit,
    counts: counted === null ? null : report.body.slice(counted.start, counted.end),
    per: quantity.per,
    place: place?.location.extracted_place ?? null,
    period,
    cause: cause === null ? null : report.body.slice(cause.start, cause.end),
    text: sentence.text,
    attribution: sources.map(({ attribution }) => attribution),
    evidence,
    confidence: counted === null ? 0.7 : 0.85,
    versions,
  };
}

/** “two countries” names the countries and counts nothing that is news. */
function isSmallWord({ min, max, text }: Quantity): boolean {
  return max !== null && min === max && max <= 2 && /^[A-Za-z]+$/.test(text);
}

/** What a change or a sum is of: “exports fell by 12%”, “trade was worth $580 billion”. */
function measuredText(
  sentence: Sentence,
  { change }: Quantity,
  clause: number,
  { lexicon, actors }: Coding,
): Span | null {
  const { upos, lemma } = sentence.tokens[clause];
  if (change === null && upos === 'VERB' && !lexicon.measureWords.extent.has(lemma)) return null;
  const subject = sentence.child(clause, 'nsubj');
  if (subject === null || subject.upos !== 'NOUN' || actors.at(sentence.index, subject.index).length > 0)
    return null;
  return phraseSpan(sentence, [subject.index]);
}

/** The words up to a time or a place that hangs from them: “overdose deaths each year in Canada”. */
function withoutLoose(
  { start, end }: Span,
  sentence: Sentence,
  place: Place | null,
  { analysis }: Coding,
): Span {
  const loose = analysis.times.filter((one) => one.sentence === sentence.index).map((one) => one.start);
  if (place !== null) loose.push(place.span.start);
  const cut = Math.min(end, ...loose.filter((at) => at > start && at < end));
  if (cut === end) return { start, end };
  const words = sentence.tokens.filter((token) => token.start >= start && token.end <= cut);
  const last = words.findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  return last === undefined ? { start, end } : { start, end: last.end };
}

/** The counted noun’s phrase after the quantity’s own words. */
function countedText(
  sentence: Sentence,
  { counted, last, first }: Quantity,
): { start: number; end: number } | null {
  if (counted === null) return null;
  if (counted >= first && counted <= last)
    return { start: sentence.tokens[counted].start, end: sentence.tokens[counted].end };
  const { start, end } = phraseSpan(sentence, [counted]);
  const from = counted > last ? Math.max(start, sentence.tokens[last + 1].start) : start;
  return from < end ? { start: from, end } : null;
}

/** The nearest verb above. */
function clauseOf(sentence: Sentence, word: number): number {
  let at = word;
  for (let steps = 0; steps < 16; steps++) {
    const { upos, head } = sentence.tokens[at];
    if (upos === 'VERB' || head < 0) return at;
    at = head;
  }
  return at;
}
