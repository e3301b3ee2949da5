/** Features of the words around the parties, of the way through the tree between them, and of who they are. */
import type { Sentence, Token } from '../../language/analysis.js';
import type { FeatureList } from './feature-list.js';
import type { Parties } from './relation.js';
import type { FeatureTools } from './role-reading.js';

/** Lemmas on the way through the tree from the one to the other. */
export function addPath(list: FeatureList, sentence: Sentence, { source, target }: Parties): void {
  const from = topOf(sentence, source);
  const to = topOf(sentence, target);
  if (from === null || to === null) return;
  const up = ancestors(sentence, from);
  const down = ancestors(sentence, to);
  const common = up.find((word) => down.includes(word));
  if (common === undefined) return;
  const path = [...up.slice(1, up.indexOf(common)), common, ...down.slice(1, down.indexOf(common)).reverse()];
  const inner = path.filter((word) => word !== from && word !== to);
  const relation = (word: number): string => sentence.tokens[word].deprel;
  list.add(`ends ${relation(from)} ${relation(to)}`);
  if (inner.length > 6) return;
  for (const word of inner) list.add(`path ${sentence.tokens[word].lemma.toLowerCase()}`);
  list.add(`path whole ${inner.map((word) => sentence.tokens[word].lemma.toLowerCase()).join(' ')}`);
  list.add(`path relations ${inner.map(relation).join(' ')} ${relation(from)} ${relation(to)}`);
}

function ancestors({ tokens }: Sentence, word: number): number[] {
  const out: number[] = [];
  for (let at = word; at >= 0 && out.length < 32; at = tokens[at].head) out.push(at);
  return out;
}

/** The first word of a party that hangs from outside it. */
function topOf({ tokens }: Sentence, party: ReadonlySet<number>): number | null {
  for (const word of party) if (tokens[word].deprel !== 'punct' && !party.has(tokens[word].head)) return word;
  return null;
}

/** How much a mere word counts beside what the tree and the frames say of it. */
const wordWeight = 0.5;

export function addWords(
  list: FeatureList,
  sentence: Sentence,
  parties: Parties,
  { senses, without, lexicon }: FeatureTools,
): void {
  const first = Math.min(...parties.source, ...parties.target);
  const last = Math.max(...parties.source, ...parties.target);
  const seen = new Set<string>();
  for (const token of sentence.tokens) {
    const { index } = token;
    if (parties.source.has(index) || !isContent(token)) continue;
    const lemma = token.lemma.toLowerCase();
    const where = parties.target.has(index)
      ? 'target'
      : index < first
        ? 'before'
        : index > last
          ? 'after'
          : 'between';
    if (!seen.has(`${where} ${lemma}`)) {
      seen.add(`${where} ${lemma}`);
      list.add(`word ${where} ${lemma}`, wordWeight);
      if (!seen.has(lemma)) list.add(`word ${lemma}`, wordWeight);
      seen.add(lemma);
    }
    const next = sentence.tokens[index + 1];
    if (
      next !== undefined &&
      !parties.source.has(next.index) &&
      next.upos !== 'PROPN' &&
      next.upos !== 'PUNCT'
    ) {
      list.add(`words ${lemma} ${next.lemma.toLowerCase()}`, wordWeight);
    }
    const pos = token.upos === 'VERB' ? 'verb' : token.upos === 'NOUN' ? 'noun' : 'adj';
    for (const [sense, share] of senses.of(lemma, pos, without))
      list.add(`word sense ${sense} ${where}`, share / 2);
    for (const name of classes)
      if (token.upos === 'NOUN' && lexicon.classes.has(sentence, index, name))
        list.add(`class ${name} ${where}`);
  }
}

const classes = [
  'measure',
  'restriction',
  'meeting',
  'agreement',
  'weapon',
  'money',
  'aid',
  'force',
  'person',
  'official',
  'law',
  'proposal',
];

function isContent({ upos }: Token): boolean {
  return upos === 'VERB' || upos === 'NOUN' || upos === 'ADJ' || upos === 'ADV' || upos === 'AUX';
}

export function addParty(
  list: FeatureList,
  which: 'S' | 'T',
  sentence: Sentence,
  party: ReadonlySet<number>,
  { actors }: FeatureTools,
): void {
  const head = topOf(sentence, party);
  if (head === null) return;
  const { lemma, upos, deprel } = sentence.tokens[head];
  if (upos === 'NOUN') list.add(`party ${which} ${lemma.toLowerCase()}`);
  list.add(`party ${which} ${upos} ${deprel}`);
  for (const { actor } of actors.at(sentence.index, head))
    list.add(`party ${which} sector ${actor.sector ?? 'state'}`);
}
