/** Direct quotations: to each stretch in quotation marks its reporting clause, after it, before it, or carried over. */
import type { Quote, Sentence } from '../analysis.js';
import type { Quoted } from './marks.js';
import { sentenceAt, wordFrom } from './places.js';
import { isQuotingVerb, isReportingVerb } from './reporting-words.js';
import { addresseeOf, speakerByOrder, subjectOf } from './speaker.js';

/** A reporting clause: where its verb stands and who speaks. */
export interface Cue {
  readonly sentence: number;
  readonly verb: number;
  readonly speaker: number | null;
  readonly addressee: number | null;
}

/** How many words a reporting verb may stand from the quotation mark. */
const reach = 16;

/** The direct quotes of the text; stretches that nobody is said to say are left out, see {@link isSaid}. */
export function directQuotes(
  sentences: readonly Sentence[],
  text: string,
  stretches: readonly Quoted[],
): Quote[] {
  const quotes: Quote[] = [];
  let before: { quoted: Quoted; cue: Cue | null } | null = null;
  for (const quoted of stretches) {
    const first = sentenceAt(sentences, quoted.open);
    if (first < 0) continue;
    const carried: Cue | null = isWholeSentence(text, quoted) ? carriedOver(sentences, quoted, before) : null;
    const cue: Cue | null = cueFor(sentences, text, quoted) ?? carried;
    if (cue !== null || isSaid(sentences, text, quoted)) quotes.push(quoteOf(sentences, quoted, first, cue));
    before = { quoted, cue };
  }
  return quotes;
}

function quoteOf(sentences: readonly Sentence[], quoted: Quoted, first: number, cue: Cue | null): Quote {
  const sentence = cue?.sentence ?? first;
  return {
    mode: 'direct',
    start: quoted.start,
    end: quoted.end,
    sentence,
    speaker: cue?.speaker ?? null,
    cue: cue?.verb ?? null,
    addressee: cue?.addressee ?? null,
    content: contentIn(sentences[sentence], quoted),
  };
}

/** The word of the stretch that hangs from outside it, nearest to the root. */
function contentIn(sentence: Sentence, { start, end }: Quoted): number | null {
  const { tokens } = sentence;
  const from = wordFrom(sentence, start);
  const to = wordFrom(sentence, end);
  let best: number | null = null;
  for (let at = from; at < to; at++) {
    const { head, upos, deprel } = tokens[at];
    if (head >= from && head < to) continue;
    if (upos === 'PUNCT' || upos === 'ADP') continue;
    if (best === null || /^(?:root|ccomp|parataxis)/.test(deprel)) best = at;
  }
  return best;
}

function cueFor(sentences: readonly Sentence[], text: string, quoted: Quoted): Cue | null {
  // “..., ” said X: the comma or the question mark inside promises a clause after.
  const promised = /[,?!…—–-]/.test(text[quoted.end - 1] ?? '') || text[quoted.close] === ',';
  const after = cueAfter(sentences, text, quoted, promised);
  if (after !== null && promised) return after;
  return cueBefore(sentences, text, quoted) ?? after ?? carrier(sentences, text, quoted);
}

/** The clause that follows the closing mark, in its sentence or in the next where the splitter cut after the mark. */
function cueAfter(
  sentences: readonly Sentence[],
  text: string,
  quoted: Quoted,
  promised: boolean,
): Cue | null {
  let s = sentenceAt(sentences, quoted.end - 1);
  let from = wordFrom(sentences[s], quoted.close);
  if (from >= sentences[s].tokens.length) {
    const next = sentences[s + 1];
    if (next === undefined || next.paragraph !== sentences[s].paragraph || text[quoted.end - 1] === '.')
      return null;
    s++;
    from = 0;
  }
  const sentence = sentences[s];
  const { tokens } = sentence;
  for (let at = from; at < tokens.length && at < from + reach; at++) {
    const { form, upos, xpos } = tokens[at];
    if (/^["“‘;:]$/.test(form)) return null;
    if (upos !== 'VERB' && !xpos.startsWith('VB')) continue;
    // A relative or participle clause of the speaker may stand between: “...”, X, who met them, said.
    if (isReportingVerb(sentence, at) && !hasClause(sentence, at)) {
      return promised || isDirectlyAfter(sentence, from, at) ? cueOf(sentence, at, from) : null;
    }
    if (!/^(?:acl|advcl|amod)/.test(tokens[at].deprel) && upos !== 'AUX') return null;
  }
  return null;
}

/** Nothing but who speaks stands between mark and verb: “...” the envoy said, but not “...” of the coast and said. */
function isDirectlyAfter({ tokens }: Sentence, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (/^(?:ADP|CCONJ|SCONJ)$/.test(tokens[at].upos)) return false;
  return true;
}

/** A reporting verb that has a clause of its own after it reports that clause. */
function hasClause(sentence: Sentence, verb: number): boolean {
  const clause = sentence.child(verb, 'ccomp');
  return clause !== null && clause.index > verb;
}

/** The cue with its speaker, by the tree or, where that names none, by the order of words from `from` on. */
function cueOf(sentence: Sentence, verb: number, from: number | null): Cue {
  const speaker = subjectOf(sentence, verb) ?? (from === null ? null : speakerByOrder(sentence, from, verb));
  return { sentence: sentence.index, verb, speaker, addressee: addresseeOf(sentence, verb, speaker) };
}

/** The clause that leads to the opening mark: X said: “...; told reporters that “...; X said “.... */
function cueBefore(sentences: readonly Sentence[], text: string, quoted: Quoted): Cue | null {
  let s = sentenceAt(sentences, quoted.open);
  let last = wordFrom(sentences[s], quoted.open) - 1;
  if (last < 0) {
    // The quotation begins its sentence; the one before may end in a colon.
    if (s === 0 || text[sentences[s - 1].end - 1] !== ':') return null;
    s--;
    last = sentences[s].tokens.length - 1;
  }
  const sentence = sentences[s];
  const { tokens } = sentence;
  const lead = tokens[last].form;
  const led = lead === ':' || lead === ',' || lead.toLowerCase() === 'that';
  for (let at = last; at >= 0 && at > last - reach; at--) {
    const { upos, xpos, form } = tokens[at];
    if (/^["”’;]$/.test(form)) return null;
    if (upos !== 'VERB' && !xpos.startsWith('VB')) continue;
    // “said when asked: “...”: the clause above the last verb reports.
    const { head, deprel } = tokens[at];
    if (deprel.startsWith('advcl') && head >= 0 && head < at && isReportingVerb(sentence, head)) continue;
    if (isReportingVerb(sentence, at) && (led || last - at <= 1 || isObjectRun(sentence, at, last))) {
      return cueOf(sentence, at, 0);
    }
    if (upos !== 'AUX' && !/^(?:acl|amod)/.test(tokens[at].deprel)) return null;
  }
  return null;
}

/** True when only the one who is told stands between verb and mark: told the council “.... */
function isObjectRun({ tokens }: Sentence, verb: number, last: number): boolean {
  for (let at = verb + 1; at <= last; at++) if (!/^(?:NN|PRP|DT|JJ|CD)/.test(tokens[at].xpos)) return false;
  return true;
}

/** A verb whose object or complement the quoted phrase is: called the levy “unjust”. */
function carrier(sentences: readonly Sentence[], text: string, quoted: Quoted): Cue | null {
  const sentence = sentences[sentenceAt(sentences, quoted.open)];
  const inner = contentIn(sentence, quoted);
  if (inner === null || isWholeSentence(text, quoted)) return null;
  let at = sentence.tokens[inner].head;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const { head, deprel } = sentence.tokens[at];
    if (isQuotingVerb(sentence, at)) {
      // What a reporting verb says of the phrase in a clause of its own is an indirect quote with a quoted part.
      return isReportingVerb(sentence, at) && hasClause(sentence, at) ? null : cueOf(sentence, at, null);
    }
    if (/^(?:acl|advcl|ccomp|parataxis)/.test(deprel)) return null;
    at = head;
  }
  return null;
}

function isWholeSentence(text: string, { start, end }: Quoted): boolean {
  return /[.!?,…]/.test(text[end - 1]) && /\p{Lu}/u.test(text[start]);
}

/** “...,” he said. “...”: a quotation that follows the clause of the one before it, in its paragraph. */
function carriedOver(
  sentences: readonly Sentence[],
  quoted: Quoted,
  before: { quoted: Quoted; cue: Cue | null } | null,
): Cue | null {
  if (before === null || before.cue === null) return null;
  const from = sentenceAt(sentences, before.quoted.end - 1);
  const to = sentenceAt(sentences, quoted.open);
  if (sentences[from].paragraph !== sentences[to].paragraph || to - from > 2) return null;
  const starts = wordFrom(sentences[to], quoted.open) === 0;
  const goesOn =
    to === from || before.cue.sentence === to || before.cue.sentence === to - 1 || to === from + 1;
  const between = sentences.slice(from + 1, to);
  const told = between.every(({ index }) => index === before.cue?.sentence);
  return (starts || before.cue.sentence === to) && goesOn && told ? before.cue : null;
}

/** Words that nobody reports still are somebody’s when they make a sentence; a title or a doubted word is not speech. */
function isSaid(sentences: readonly Sentence[], text: string, quoted: Quoted): boolean {
  const sentence = sentences[sentenceAt(sentences, quoted.open)];
  return isWholeSentence(text, quoted) && wordFrom(sentence, quoted.open) === 0;
}
