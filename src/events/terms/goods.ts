/** What a measure falls on: the words of its scope, and the goods in it one by one under the names of `lexicon/goods.tsv`. */

import type { ReportActors, ResolvedActor } from '../../actors/resolver.js';
import type { Quantity, Sentence, TimeExpression, Token } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Instruments } from './instruments.js';
import type { TermWords } from './term-words.js';

export interface GoodsTools {
  readonly instruments: Instruments;
  readonly terms: TermWords;
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** True when the word names an actor or tells to whom the thing named after it belongs: “Chinese”, “of China”. */
  readonly isActorWord: (word: number) => boolean;
  /** True for words that the tables know as goods, whatever the tree takes them for. */
  readonly isGood: (word: number) => boolean;
  /** True for words that open a reason: “over”, “because of”. */
  readonly opensReason: (word: number) => boolean;
}

/** How far after the noun the preposition of its scope may stand: “a tariff of up to 25 percent on steel”. */
const longestGap = 8;
/** Words of a reason before the scope at most. */
const longestReason = 5;
/** Words of a scope at most. */
const longestScope = 40;

/** The words after the noun that the measure falls on, found by reading on from it; null when no “on” follows. */
export function scopeAfter(
  sentence: Sentence,
  noun: number,
  tools: GoodsTools,
): { first: number; last: number } | null {
  const { tokens } = sentence;
  let at = noun + 1;
  let farthest = noun + longestGap;
  let inReason = false;
  while (at < tokens.length && at <= farthest && !opensScope(tokens[at])) {
    // “The tariff over fentanyl on Chinese goods”.
    if (!inReason && tools.opensReason(at) && tokens[at].upos === 'ADP') {
      inReason = true;
      farthest = at + longestReason;
    }
    if (inReason ? endsReason(tokens[at]) : !isFiller(tokens[at]) && !isCounted(sentence, at, tools))
      return null;
    at++;
  }
  if (at >= tokens.length || !opensScope(tokens[at])) return null;
  return scopeFrom(sentence, at + 1, tools);
}

/** The words of a scope that begins at the word; null where a time stands. */
export function scopeFrom(
  sentence: Sentence,
  first: number,
  tools: GoodsTools,
): { first: number; last: number } | null {
  const { tokens } = sentence;
  if (first >= tokens.length || isTime(sentence, first, tools.times)) return null;
  let last = first - 1;
  for (let word = first; word < Math.min(tokens.length, first + longestScope); word++) {
    if (ends(sentence, word, first, tools)) break;
    last = word;
  }
  while (last > first && !isContent(tokens[last])) last--;
  return last < first ? null : { first, last };
}

function opensScope({ form }: Token): boolean {
  return ['on', 'upon', 'against', 'for'].includes(form.toLowerCase()) && form.toLowerCase() !== 'for';
}

function endsReason({ upos, form }: Token): boolean {
  return upos === 'VERB' || upos === 'AUX' || /^[,;:.]$/.test(form);
}

/** What may stand between the noun and its scope: its rate. */
function isFiller({ upos, form }: Token): boolean {
  return (
    upos === 'NUM' ||
    upos === 'SYM' ||
    upos === 'ADJ' ||
    upos === 'ADV' ||
    upos === 'SCONJ' ||
    fillers.has(form.toLowerCase())
  );
}

/** “50 dollars”. */
function isCounted(sentence: Sentence, word: number, { quantities }: GoodsTools): boolean {
  return quantities.some(
    ({ sentence: at, first, last }) => at === sentence.index && first <= word && word <= last,
  );
}

const fillers: ReadonlySet<string> = new Set(
  'of up to at least percent per cent as much high a an about over than more rate duty ton tonne container'.split(
    ' ',
  ),
);

/** True where the scope is over: at a verb, a reason, a time, the next measure, a clause. */
function ends(sentence: Sentence, word: number, first: number, tools: GoodsTools): boolean {
  const { tokens } = sentence;
  const token = tokens[word];
  const form = token.form.toLowerCase();
  if (token.upos === 'VERB' || token.upos === 'AUX') return !isModifier(sentence, word);
  // “Duties on Chinese goods stay at 30%”: whatever it is tagged, the word before “at 30%” is the verb.
  if (
    word > first &&
    tokens[word + 1]?.upos === 'ADP' &&
    isRateAt(sentence, word + 2, tools) &&
    tools.terms.isVerb(token.lemma)
  )
    return true;
  if (token.upos === 'SCONJ' || closers.has(form) || /^[;:.?!()[\]–—“”"]$/.test(form)) return true;
  if (isTime(sentence, word, tools.times) && token.upos !== 'CCONJ') return true;
  if (token.upos === 'ADP' && tools.opensReason(word)) return true;
  if (
    token.upos === 'ADP' &&
    (isTime(sentence, word + 1, tools.times) || isRateAt(sentence, word + 1, tools))
  )
    return true;
  if (tools.terms.phrase(sentence, word) !== null) return true;
  if (tools.instruments.at(sentence, word) !== null && word !== first) return true;
  if (
    token.upos === 'PRON' &&
    !['all', 'everything', 'both', 'some'].includes(form) &&
    !isOwner(sentence, word)
  )
    return true;
  // “Controls on rice against Nepal”: whom it is against.
  if (/^(against|for)$/.test(form) && tools.isActorWord(word + 1)) return true;
  if (token.upos === 'PART') return form === 'to';
  const opens = form === ',' || token.upos === 'CCONJ';
  return opens && !goesOn(sentence, word, tools);
}

const closers: ReadonlySet<string> = new Set(
  'but while after before until unless under by with without as through effective since during pending versus to'.split(
    ' ',
  ),
);

/** “Two of its managers”, “cars and their parts”. */
function isOwner({ tokens }: Sentence, word: number): boolean {
  const before = tokens[word - 1];
  return (
    /^PRP\$$/.test(tokens[word].xpos) && (before?.form.toLowerCase() === 'of' || before?.upos === 'CCONJ')
  );
}

/** “Imported steel”, “so-called luxury goods”: a participle before its noun. */
function isModifier(sentence: Sentence, word: number): boolean {
  const { deprel, head, xpos } = sentence.tokens[word];
  if (xpos === 'VBN' && sentence.tokens[word + 1]?.form.toLowerCase() === 'from') return true;
  return (deprel === 'amod' || deprel === 'compound') && head > word;
}

/** True when a comma or an “and” goes on with the list: before the next break stand nouns only, and no measure. */
function goesOn(sentence: Sentence, word: number, { instruments, quantities, isGood }: GoodsTools): boolean {
  const { tokens } = sentence;
  let nouns = 0;
  for (let at = word + 1; at < tokens.length && at <= word + 12; at++) {
    const { form, upos } = tokens[at];
    if (at === word + 1 && upos === 'CCONJ') continue;
    if (at === word + 1 && opensScope(tokens[at])) continue;
    if (form === ',' || upos === 'CCONJ' || /^[.;:?!()]$/.test(form)) break;
    if (upos === 'AUX' || (upos === 'VERB' && !isModifier(sentence, at))) {
      // “The tariff on steel and zinc doubled”: the verb is that of a subject before the list.
      const subject = sentence.child(at, 'nsubj', 'nsubj:pass');
      if (subject === null || subject.index >= word) return false;
      break;
    }
    if (upos === 'NOUN' || upos === 'PROPN' || isGood(at)) nouns++;
    if (instruments.at(sentence, at) !== null) return false;
    if (upos === 'ADP' && nouns > 0) break;
    if (
      quantities.some((one) => one.sentence === sentence.index && one.first === at && one.unit === 'percent')
    )
      return false;
  }
  return nouns > 0;
}

function isRateAt(sentence: Sentence, word: number, { quantities }: GoodsTools): boolean {
  const { tokens } = sentence;
  // “From 34 to 84 per cent”.
  if (
    tokens[word]?.upos === 'NUM' &&
    /^to$/i.test(tokens[word + 1]?.form ?? '') &&
    tokens[word + 2]?.upos === 'NUM'
  )
    return true;
  return quantities.some(
    ({ sentence: at, first, unit }) =>
      at === sentence.index && first === word && (unit === 'percent' || unit === 'points'),
  );
}

function isTime(sentence: Sentence, word: number, times: readonly TimeExpression[]): boolean {
  return times.some(
    ({ sentence: at, first, last }) => at === sentence.index && first <= word && word <= last,
  );
}

function isContent({ upos }: Token): boolean {
  return (
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    upos === 'ADJ' ||
    upos === 'NUM' ||
    upos === 'SYM' ||
    upos === 'PRON' ||
    upos === 'VERB'
  );
}

/** True when the words name more than whom the measure is against: “goods from Canada” does, “Canada and Mexico” does not. */
export function namesGoods(
  sentence: Sentence,
  first: number,
  last: number,
  { isActorWord }: GoodsTools,
): boolean {
  return sentence.tokens
    .slice(first, last + 1)
    .some(
      ({ upos, index, form }) =>
        (upos === 'NOUN' || upos === 'PROPN' || /^(everything|all)$/i.test(form)) && !isActorWord(index),
    );
}

/** The goods that the words name, one by one, sorted; none when they are all goods of somebody. */
export function goodsIn(sentence: Sentence, first: number, last: number, tools: GoodsTools): string[] {
  const goods = new Set<string>();
  let all = false;
  for (const chunk of chunks(sentence, first, last)) {
    const good = goodOf(sentence, chunk, tools);
    if (good === null) all = true;
    else if (good !== '') goods.add(good);
  }
  return all ? [] : [...goods].sort();
}

/** The words between commas, “and” and “or”. */
function chunks(sentence: Sentence, first: number, last: number): number[][] {
  const out: number[][] = [[]];
  for (let word = first; word <= last; word++) {
    const { form, upos } = sentence.tokens[word];
    if (form === ',' || upos === 'CCONJ' || form === '&') out.push([]);
    else out[out.length - 1].push(word);
  }
  return out.filter((words) => words.length > 0);
}

/** The good of a chunk: null for all goods, '' when it names none. */
function goodOf(
  sentence: Sentence,
  chunk: readonly number[],
  { terms, quantities, isActorWord, isGood }: GoodsTools,
): string | null {
  const worth = quantities.find(
    ({ sentence: at, first, unit }) =>
      at === sentence.index && chunk.includes(first) && /^[A-Z]{3}$/.test(unit),
  );
  if (worth !== undefined) return worth.text.toLowerCase();
  const words: Token[] = [];
  for (const word of chunk) {
    const token = sentence.tokens[word];
    const form = token.form.toLowerCase();
    if (token.upos === 'ADP' && !/^(on|upon|of)$/.test(form)) break;
    if (token.upos === 'VERB' && words.length > 0 && !isModifier(sentence, word)) break;
    if (token.upos === 'ADP' && words.length > 0) {
      // “Imports of steel” are steel; “a range of goods” are all goods.
      if (terms.good(singular(words)) !== null && !vague.has(singular(words))) break;
      words.length = 0;
      continue;
    }
    if (isActorWord(word) || (skipped.has(token.upos) && !isGood(word)) || quantifiers.has(form)) continue;
    words.push(token);
  }
  if (words.length === 0) return '';
  const phrase = singular(withoutKind(words));
  const known = terms.good(phrase);
  // “Certain imports” are not all of them.
  if (known === null) return chunk.some((word) => isPart(sentence, word)) ? `certain ${phrase}` : null;
  // “Steel imports” are steel.
  const general =
    words.length > 1 && /^(import|export|shipment)$/.test(words[words.length - 1].lemma.toLowerCase());
  return general ? terms.good(singular(words.slice(0, -1))) : known;
}

/** “The clothing group Varm” is Varm: of a name behind the noun that says what it is, the name. */
function withoutKind(words: readonly Token[]): readonly Token[] {
  const noun = words.findLastIndex(({ upos }) => upos !== 'PROPN');
  return noun >= 0 && noun < words.length - 1 && words[noun].upos === 'NOUN' ? words.slice(noun + 1) : words;
}

function singular(words: readonly Token[]): string {
  return words
    .map(({ form, lemma, upos }, i) =>
      (i === words.length - 1 && upos === 'NOUN' ? lemma : form).toLowerCase(),
    )
    .join(' ')
    .replace(/ ([-–]) /g, '$1');
}

const skipped: ReadonlySet<string> = new Set(['DET', 'PUNCT', 'PRON', 'ADP', 'ADV', 'PART', 'NUM', 'SYM']);
/** “Certain”, “some”: words that tell a part of all goods. */
function isPart({ tokens }: Sentence, word: number): boolean {
  return /^(certain|some|selected)$/i.test(tokens[word].form);
}

const quantifiers: ReadonlySet<string> = new Set(
  'all most many some other certain selected several various remaining its their his such key more of nearly almost'.split(
    ' ',
  ),
);
const vague: ReadonlySet<string> = new Set(
  'range list variety number set group category part half import export'.split(' '),
);

/** True for a state, its seat and its government as a whole; not for those who serve it, its ships or its firms. */
export function isState({ actor: { identifier_id }, reason }: ResolvedActor): boolean {
  if (identifier_id !== null) return /^(country|seat):/.test(identifier_id);
  return /^role:(government|regime|administration|authorities|state|country|nation|neighbou?r)\b/.test(
    reason,
  );
}

/** Tells which words of the sentence name an actor that counts, or tell whose something is. */
export function actorWords(
  sentence: Sentence,
  actors: ReportActors,
  counts: (found: ResolvedActor) => boolean = () => true,
): (word: number) => boolean {
  let spans: Span[] | null = null;
  return (word) => {
    spans ??= sentence.tokens.flatMap(({ index }) =>
      [...actors.at(sentence.index, index), ...actors.belonging(sentence.index, index)]
        .filter(counts)
        .map(({ span }) => span),
    );
    const { start, end } = sentence.tokens[word];
    return spans.some((span) => span.start <= start && end <= span.end);
  };
}
