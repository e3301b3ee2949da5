/** Statements: who said what to whom, from the quotations and reporting clauses that the Analysis found. */
import type { Actor } from '../actors/actor.js';
import type { Quote, Sentence } from '../language/analysis.js';
import { sourcesOf } from './attribution.js';
import type { Coding } from './code-events.js';
import { recordId } from './identity.js';
import { phraseSpan } from './phrase-span.js';
import { verbNames } from './predicate.js';
import type { Evidence } from './provenance.js';
import type { Stance } from './reporting-words.js';
import type { certainties, Statement } from './statement.js';
import { clauseStatus } from './status/clause-status.js';

/** The report’s statements whose speaker is known. */
export function statementsOf(coding: Coding): Statement[] {
  return coding.analysis.quotes.flatMap((quote) => statementOf(quote, coding) ?? []);
}

function statementOf(quote: Quote, coding: Coding): Statement | null {
  if (quote.speaker === null || quote.end <= quote.start) return null;
  const { analysis, actors, report, lexicon, versions } = coding;
  const sentence = analysis.sentences[quote.sentence];
  if (quote.mode !== 'direct' && !isReporting(sentence, quote.cue, lexicon)) return null;
  const [speaker] = actors.at(sentence.index, quote.speaker);
  if (speaker === undefined) return null;
  const addressee = quote.addressee === null ? [] : actors.at(sentence.index, quote.addressee);
  const cue = cueOf(sentence, quote.cue);
  const evidence: Evidence = {
    speaker: [speaker.span],
    content: [{ start: quote.start, end: quote.end }],
  };
  if (quote.cue !== null) {
    const { start, end } = sentence.tokens[quote.cue];
    evidence.cue = [{ start, end }];
  }
  if (addressee.length > 0) evidence.addressee = addressee.map(({ span }) => span);
  const sources = quote.cue === null ? [] : sourcesOf(sentence, quote.cue, coding.attribution);
  const beyond = sources.filter(({ span }) => span.start !== speaker.span.start);
  if (beyond.length > 0) evidence.attribution = beyond.map(({ span }) => span);
  return {
    kind: 'statement',
    id: recordId(report.id, 'statement', quote.start, quote.end, speaker.actor.entity_text),
    report: report.id,
    date: analysis.date,
    speaker: speaker.actor,
    addressee: addressee.map(({ actor }) => actor),
    mode: quote.mode,
    cue,
    content: report.body.slice(quote.start, quote.end),
    stance: stanceOf(sentence, quote, speaker.actor, coding),
    certainty: certaintyOf(sentence, quote, coding),
    context: coding.contexts.of(sentence),
    text: sentence.text,
    attribution: beyond.map(({ attribution }) => attribution),
    evidence,
    confidence: quote.mode === 'direct' ? 0.9 : quote.cue === null ? 0.6 : 0.8,
    versions,
  };
}

/** False for a clause that hangs from a verb of seeing or doing: only a direct quotation needs no word of saying. */
function isReporting(sentence: Sentence, cue: number | null, { reporting }: Coding['lexicon']): boolean {
  if (cue === null) return false;
  const { upos, lemma } = sentence.tokens[cue];
  return upos !== 'VERB' || lemma === 'accord' || reporting.stance(verbNames(sentence, cue), 'verb') !== null;
}

function cueOf(sentence: Sentence, cue: number | null): string {
  if (cue === null) return 'say';
  const { lemma, upos } = sentence.tokens[cue];
  if (upos === 'VERB') return lemma === 'accord' ? 'according to' : lemma;
  const { start, end } = phraseSpan(sentence, [cue]);
  return lemma.toLowerCase() === 'according'
    ? 'according to'
    : sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase();
}

/** The stance of the cue; where that is plain saying, of the content when the speaker or its side is its subject. */
function stanceOf(sentence: Sentence, quote: Quote, speaker: Actor, coding: Coding): Stance {
  const { cue } = quote;
  const { reporting } = coding.lexicon;
  let stance: Stance = 'none';
  if (cue !== null) {
    const { upos, lemma } = sentence.tokens[cue];
    if (upos === 'VERB') stance = reporting.stance(verbNames(sentence, cue), 'verb') ?? 'none';
    else stance = reporting.stance([lemma.toLowerCase()], 'noun') ?? 'none';
  }
  if (stance !== 'none') return stance;
  const said = quote.content === null ? quotedClause(coding, quote) : { sentence, verb: quote.content };
  return said === null ? 'none' : stanceOfClause(said.sentence, said.verb, speaker, coding);
}

/** The stance of the words said, where the speaker or its side is their subject. */
function stanceOfClause(sentence: Sentence, verb: number, speaker: Actor, coding: Coding): Stance {
  if (sentence.tokens[verb].upos !== 'VERB') return 'none';
  const stance = coding.lexicon.reporting.stance(verbNames(sentence, verb), 'verb');
  if ((stance !== 'supports' && stance !== 'opposes') || !isOwn(sentence, verb, speaker, coding))
    return 'none';
  const { status } = clauseStatus(sentence, verb, coding.lexicon.statusWords);
  if (status !== 'not-occurred' && status !== 'denied') return stance;
  return stance === 'supports' ? 'opposes' : 'none';
}

/** The clause of words quoted that stand in a sentence of their own. */
function quotedClause(
  { analysis }: Coding,
  { start, end }: Quote,
): { sentence: Sentence; verb: number } | null {
  const sentence = analysis.sentences.find((one) => one.end > start && one.start <= end);
  return sentence === undefined ? null : { sentence, verb: sentence.root };
}

/** “Brazil supports the plan, its minister said”, “we oppose it”: the subject is the speaker or its country. */
function isOwn(sentence: Sentence, verb: number, { code }: Actor, { actors }: Coding): boolean {
  const subject = sentence.child(verb, 'nsubj');
  if (subject === null) return false;
  if (/^(i|we)$/i.test(subject.form)) return true;
  return code !== null && actors.at(sentence.index, subject.index).some(({ actor }) => actor.code === code);
}

/** How sure the content itself is, by the clause that it is. */
function certaintyOf(
  sentence: Sentence,
  { content, end }: Quote,
  { analysis, lexicon, report }: Coding,
): (typeof certainties)[number] {
  if (report.body.slice(Math.max(0, end - 2), end).includes('?')) return 'question';
  if (content === null) {
    // The words said stand in another sentence: its root tells.
    const said = analysis.sentences.find((one) => one.start < end && end <= one.end + 2);
    return said === undefined ? 'asserted' : ofClause(said, said.root, lexicon.statusWords);
  }
  return ofClause(sentence, content, lexicon.statusWords);
}

function ofClause(
  sentence: Sentence,
  word: number,
  words: Coding['lexicon']['statusWords'],
): (typeof certainties)[number] {
  const { status } = clauseStatus(sentence, word, words);
  const adverb = sentence
    .childrenWith(word, 'advmod')
    .some(({ form }) => /^(probably|likely|presumably)$/i.test(form));
  if (adverb || sentence.tokens[word].lemma === 'likely') return 'probable';
  if (status === 'possible') return 'possible';
  if (status === 'conditional') return 'conditional';
  return status === 'not-occurred' || status === 'denied' ? 'negated' : 'asserted';
}
