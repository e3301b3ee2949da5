/** The goods that the words of a scope name, one by one under the names of `lexicon/goods.tsv`. */
import type { Quantity, Sentence, TimeExpression, Token } from '../../language/analysis.js';
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
function goodOf(sentence: Sentence, chunk: readonly number[], tools: GoodsTools): string | null {
  const { terms, quantities, isActorWord, isGood } = tools;
  const worth = quantities.find(
    ({ sentence: at, first, unit }) =>
      at === sentence.index && chunk.includes(first) && /^[A-Z]{3}$/.test(unit),
  );
  if (worth !== undefined) {
    // “Parcels worth up to 200 dollars” are parcels; “goods worth 30 billion” are known by their sum.
    const before = chunk.filter(
      (word) => word < worth.first && !/^(worth|valued)$/i.test(sentence.tokens[word].form),
    );
    return (before.length > 0 ? goodOf(sentence, before, tools) : null) || worth.text.toLowerCase();
  }
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
const quantifiers: ReadonlySet<string> = new Set(
  'all most many some other certain selected several various remaining its their his such key more of nearly almost'.split(
    ' ',
  ),
);
const vague: ReadonlySet<string> = new Set(
  'range list variety number set group category part half import export'.split(' '),
);

/** “Certain”, “some”: words that tell a part of all goods. */
function isPart({ tokens }: Sentence, word: number): boolean {
  return /^(certain|some|selected)$/i.test(tokens[word].form);
}

/** “Imported steel”, “so-called luxury goods”: a participle before its noun. */
export function isModifier(sentence: Sentence, word: number): boolean {
  const { deprel, head, xpos } = sentence.tokens[word];
  if (xpos === 'VBN' && sentence.tokens[word + 1]?.form.toLowerCase() === 'from') return true;
  return (deprel === 'amod' || deprel === 'compound') && head > word;
}
