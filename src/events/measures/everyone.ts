/** Measures that fall on every country: “a tariff on copper from every country”, “a global tariff”, “duties on all imports”, “also for Chile”. */
import type { ReportActors } from '../../actors/resolver.js';
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Draft } from '../draft.js';
import type { Party } from '../parties/parties.js';
import type { TermWords } from '../terms/term-words.js';
import type { Told } from './measures-told.js';

/** How far after the instrument’s noun the words may stand, in words. */
const farthest = 24;
/** Words between “all” and “imports” at most, and how the one who pays may be named: “all their steel imports”. */
const farthestImports = 3;
/** How far before the first of those named “also for” may open, in words. */
const farthestBesides = 4;

/** The measure marked as falling on everyone, where its words say so and name nobody, or name some of those on whom it falls. */
export function withEveryone(told: Told, actors: ReportActors, words: TermWords): Told {
  const { draft, terms } = told;
  if (terms === null) return told;
  const span =
    draft.recipients.length === 0
      ? everyoneAt(draft.sentence, terms.instrument, actors, words)
      : besidesAt(draft, words);
  if (span === null) return told;
  const marked = { ...terms.terms, everyone: true };
  return { ...told, terms: { ...terms, terms: marked, spans: { ...terms.spans, everyone: span } } };
}

/** The party that “every country” is: of no one code. Words that only say that there are more than those named are none. */
export function withEveryoneAsParty(told: Told, words: TermWords): Told {
  const { draft, terms } = told;
  const span = terms?.spans.everyone;
  if (terms?.terms.everyone !== true || span === undefined || besidesAt(draft, words) !== null) return told;
  const { sentence } = draft;
  const actor: Party['actor'] = {
    code: null,
    sector: null,
    entity_text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
    identifier_id: null,
    identifier_text: null,
    office: null,
  };
  const party: Party = {
    actor,
    span,
    reason: 'every country',
    slot: 'from',
    path: 'every country',
    owner: false,
  };
  return { ...told, draft: { ...draft, recipients: [...draft.recipients, party] } };
}

/** The words by which it falls on every country; null where it does not. */
function everyoneAt(
  sentence: Sentence,
  instrument: number,
  actors: ReportActors,
  words: TermWords,
): Span | null {
  const { tokens } = sentence;
  const before = tokens[instrument - 1];
  if (before !== undefined && words.word(sentence, before.index) === 'everyone')
    return { start: before.start, end: tokens[instrument].end };
  for (let at = instrument + 1; at < Math.min(tokens.length, instrument + farthest); at++) {
    if (/^[;:]$/.test(tokens[at].form)) return null;
    const found = words.phrase(sentence, at);
    const last = found?.tells === 'everyone' ? at + found.length - 1 : allImports(sentence, at, actors);
    if (last !== null && follows(sentence, at)) return { start: tokens[at].start, end: tokens[last].end };
  }
  return null;
}

/**
 * “Rose to 40%, also for Chile”: the words that say that those whom the measure names are some of many; null where it names one before
 * them.
 */
function besidesAt({ recipients, sentence: { tokens }, sentence }: Draft, words: TermWords): Span | null {
  if (recipients.length === 0) return null;
  const named = Math.min(...recipients.map(({ span }) => span.start));
  const first = tokens.findIndex(({ start }) => start >= named);
  for (let at = Math.max(0, first - farthestBesides); at < first; at++) {
    const found = words.phrase(sentence, at);
    if (found?.tells === 'besides')
      return { start: tokens[at].start, end: tokens[at + found.length - 1].end };
  }
  return null;
}

/** “On all steel imports”: the last word, where nobody’s are named. */
function allImports(sentence: Sentence, at: number, actors: ReportActors): number | null {
  const { tokens } = sentence;
  if (!/^(all|any|every)$/i.test(tokens[at].form)) return null;
  for (const { index, lemma, upos } of tokens.slice(at + 1, at + 2 + farthestImports)) {
    if (actors.at(sentence.index, index).length > 0) return null;
    if (lemma === 'import' && upos === 'NOUN')
      return actors.belonging(sentence.index, index).length === 0 ? index : null;
    if (!/^(NOUN|ADJ|CCONJ|PUNCT)$/.test(upos)) return null;
  }
  return null;
}

/** “From every country”, “on almost all countries”. */
function follows({ tokens }: Sentence, at: number): boolean {
  const before = (steps: number) => tokens[at - steps]?.form.toLowerCase() ?? '';
  const [one, two] = [before(1), before(2)];
  return preposition.test(/^(almost|nearly|virtually|practically)$/.test(one) ? two : one);
}

const preposition = /^(across|against|for|from|of|on|over)$/;
