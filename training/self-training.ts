/**
 * Self-training (McClosky et al. 2006): sentences of our own, parsed by the model as it is, are learnt from where the parse
 * agrees with what is known of the sentence, that the frame’s predicate is a verb or noun of that lemma. The treebank has
 * few words of the news of disputes; these have many.
 */
import type { Analyser } from '../src/language/analyse.js';
import type { ConlluSentence } from '../src/language/conllu.js';
import { conlluOf } from '../src/language/conllu-text.js';
import type { OwnSentence } from './own-sentences.js';

/** The examples whose parse agrees, each once, as sentences to learn from. */
export function agreeingParses(examples: readonly OwnSentence[], analyser: Analyser): ConlluSentence[] {
  const sentences = new Map<string, ConlluSentence>();
  for (const { text, lemma, upos } of examples) {
    if (lemma === null) continue;
    const analysed = analyser.analyse(text).sentences;
    if (analysed.length !== 1 || sentences.has(text)) continue;
    const known = analysed[0].tokens.some(
      (token) => token.upos === upos && token.lemma.toLowerCase() === lemma,
    );
    if (known) sentences.set(text, conlluOf(analysed, text)[0]);
  }
  return [...sentences.values()];
}
