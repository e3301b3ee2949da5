/** Reads “was disappointed with Chad”, “were allied to Mali” as adjectives of the frames where the tree has a passive. */
import type { Sentence } from '../../language/analysis.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** The sentence with such adjectives put right; the sentence itself where there are none. */
export function withParticipialAdjectives(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const changes = new Changes();
  for (const { index, form, upos } of sentence.tokens) {
    if (upos !== 'ADJ' && upos !== 'VERB') continue;
    const next = sentence.tokens[index + 1];
    if (next === undefined || !/^(?:about|at|over|to|with)$/.test(next.form)) continue;
    if (!words.isAdjective(form) || sentence.child(index, 'obj', 'xcomp', 'obl:agent') !== null) continue;
    const verb = sentence.childrenWith(index, 'aux').find(({ lemma }) => lemma === 'be');
    if (verb === undefined) continue;
    changes.set(index, { upos: 'ADJ', xpos: 'JJ', lemma: form.toLowerCase() });
    changes.set(verb.index, { deprel: 'cop', upos: 'AUX' });
    for (const subject of sentence.childrenWith(index, 'nsubj'))
      changes.set(subject.index, { deprel: 'nsubj' });
    for (const agent of sentence.childrenWith(index, 'obl')) changes.set(agent.index, { deprel: 'obl' });
  }
  return rehung(sentence, changes, text);
}
