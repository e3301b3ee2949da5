/** The words of a measure’s scope: where after its noun they begin, and how far they go (“a tariff of 25% on cars and their parts from Monday”). */
import type { Sentence, TimeExpression, Token } from '../../language/analysis.js';
import { type GoodsTools, isModifier } from './goods.js';

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
    if (instruments.at(sentence, at) !== null || isSpan(sentence, at)) return false;
    if (upos === 'ADP' && nouns > 0) break;
    if (
      quantities.some((one) => one.sentence === sentence.index && one.first === at && one.unit === 'percent')
    )
      return false;
  }
  return nouns > 0;
}

/** “A tariff on wine, hours after the talks”. */
function isSpan({ tokens }: Sentence, word: number): boolean {
  return (
    /^(after|before|later|earlier)$/i.test(tokens[word + 1]?.form ?? '') &&
    /^(minute|hour|day|week|month|year)$/.test(tokens[word].lemma)
  );
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
