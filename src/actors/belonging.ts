/** To whom the thing named by a phrase belongs: “Chinese goods”, “imports from Canada”, “the firm’s assets”. */
import type { Sentence, Token } from '../language/analysis.js';
import { conjuncts } from './conjuncts.js';
import { sameIdentity } from './identity.js';
import { prepositional, prepositionOf } from './noun-complements.js';
import { type Ask, before } from './noun-owners.js';
import type { Found, Reading } from './reading.js';

const owning = new Set(['of', 'from', 'in', 'within', 'at', 'inside', 'by', 'belonging', 'out', 'under']);
/** Who buys stands before these, who made what is bought after “from” or “of”. */
const bought = new Set(['import', 'purchase', 'importation']);
const made = new Set([
  'make',
  'produce',
  'grow',
  'manufacture',
  'build',
  'base',
  'own',
  'ship',
  'export',
  'assemble',
  'import',
  'source',
  'mine',
  'hold',
  'originate',
  'come',
  'belong',
  'operate',
  'run',
  'controlled',
  'control',
]);

export function belonging(reading: Reading, sentence: Sentence, word: number, ask: Ask): readonly Found[] {
  const found: Found[] = [];
  gather(reading, sentence, word, ask, 0, found);
  return found.filter(
    (one, i) => found.findIndex((other) => sameIdentity(one.identity, other.identity)) === i,
  );
}

function gather(
  reading: Reading,
  sentence: Sentence,
  word: number,
  ask: Ask,
  depth: number,
  out: Found[],
): void {
  const { tokens } = sentence;
  const mention = reading.mentions[sentence.index].covering(word);
  const start = mention?.first ?? word;
  const end = mention?.last ?? word;
  const said = before(reading, sentence, start, Math.max(end, word), ask).owners.map(
    ({ identity, first, last }) => ({ identity, first, last }),
  );
  const after: Found[] = [];
  for (const child of prepositional(sentence, word)) {
    if (child.index < word) continue;
    const preposition = prepositionOf(sentence, child.index);
    if (preposition === null || !owning.has(preposition)) continue;
    const actors = ask(sentence, child.index);
    if (actors.length > 0) after.push(...actors, ...joined(sentence, child.index, ask));
    else if (depth < 3) gather(reading, sentence, child.index, ask, depth + 1, after);
  }
  for (const clause of makingClauses(sentence, word)) {
    for (const place of sentence.childrenWith(clause.index, 'obl', 'nmod')) {
      const preposition = prepositionOf(sentence, place.index);
      if (preposition !== null && owning.has(preposition))
        after.push(...ask(sentence, place.index), ...joined(sentence, place.index, ask));
    }
  }
  if (bought.has(tokens[word].lemma) && after.length > 0) out.push(...after);
  else out.push(...said, ...after);
}

/** What tells where something is made: “goods made in China”, also where the tree has the participle as the verb of the goods or of the sentence. */
function makingClauses(sentence: Sentence, word: number): Token[] {
  const next = sentence.tokens[word + 1];
  const isBare =
    sentence.tokens[word].upos === 'NOUN' &&
    /^VB[ND]$/.test(next?.xpos ?? '') &&
    next.deprel !== 'acl' &&
    sentence.child(next.index, 'obj', 'aux') === null &&
    (sentence.child(next.index, 'nsubj')?.index ?? word) === word;
  const clauses = sentence.childrenWith(word, 'acl');
  return [...clauses, ...(isBare ? [next] : [])].filter(
    ({ index, lemma }) => index > word && made.has(lemma),
  );
}

/** The actors joined to a word: “imports from Canada and Mexico”. */
function joined(sentence: Sentence, word: number, ask: Ask): Found[] {
  return conjuncts(sentence, word).flatMap(({ index }) => ask(sentence, index));
}
