/**
 * Gives a clause its verb back where the tree has it as a participle: “Portugal’s minister resigned after a row”, read as a
 * minister who was resigned; “praised the president and thanked lawmakers”, read as lawmakers who were thanked.
 */
import type { Sentence, Token } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import type { KnownWords } from './known-words.js';
import { Changes, rehung } from './rehang.js';

/** Relations of a word that heads a clause of its own. */
const clauses: ReadonlySet<string> = new Set(['root', 'ccomp', 'parataxis']);

/** The sentence with such verbs put right; the sentence itself where there are none. */
export function withLostVerbs(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const described = withVerbOfDescribed(withNounOfSubject(sentence, words, text), text);
  const whole = withParticipleRoot(described, text);
  return withModalVerb(
    withJoinedVerb(
      withSplitCompound(withVerbOfParticiple(withReportedVerb(whole, text), text), text),
      words,
      text,
    ),
    text,
  );
}

/** “Men seized a bus, police said”, read as men and police who both said: the first of them has a clause of its own. */
function withReportedVerb(sentence: Sentence, text: string): Sentence {
  for (const said of sentence.verbs) {
    const [noun, speaker] = sentence
      .childrenWith(said.index, 'nsubj')
      .filter(({ index }) => index < said.index);
    if (noun === undefined || speaker === undefined) continue;
    const verb = verbWithObject(sentence, noun);
    if (verb === undefined || verb.index > speaker.index) continue;
    const changes = new Changes([
      [verb.index, { head: said.index, deprel: 'ccomp', xpos: 'VBD' }],
      [noun.index, { head: verb.index, deprel: 'nsubj' }],
    ]);
    // “In Lima torched cars”, with Lima as a part of the cars.
    for (const { index } of sentence.childrenWith(verb.index, 'obj'))
      for (const child of sentence.tokens[index].children)
        if (child > noun.index && child < verb.index)
          changes.set(child, { head: noun.index, deprel: 'nmod' });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** “Ships fired at a boat, injuring two”, read as ships that injured: a participle is not what a sentence says. */
function withVerbOfParticiple(sentence: Sentence, text: string): Sentence {
  for (const participle of sentence.tokens) {
    const { index, xpos, deprel, head } = participle;
    if (xpos !== 'VBG' || !clauses.has(deprel) || sentence.child(index, 'aux', 'mark') !== null) continue;
    const noun = sentence.child(index, 'nsubj');
    if (noun === null || noun.index > index || sentence.tokens[index - 1].form !== ',') continue;
    const verb = verbWithObject(sentence, noun);
    if (verb === undefined || verb.index > index) continue;
    const changes = new Changes([
      [verb.index, { head, deprel, xpos: 'VBD' }],
      [noun.index, { head: verb.index }],
      [index, { head: verb.index, deprel: 'advcl' }],
    ]);
    return rehung(sentence, changes, text);
  }
  return sentence;
}

function withParticipleRoot(sentence: Sentence, text: string): Sentence {
  for (const noun of sentence.tokens) {
    if (!clauses.has(noun.deprel) || !isNominal(noun)) continue;
    if (sentence.child(noun.index, 'cop', 'aux', 'nsubj', 'case', 'mark') !== null) continue;
    const verb =
      sentence.childrenWith(noun.index, 'acl').find((token) => isLostVerb(sentence, noun, token)) ??
      verbWithObject(sentence, noun) ??
      verbAfterDescription(sentence, noun);
    if (verb === undefined) continue;
    const changes = new Changes([
      [verb.index, { head: noun.head, deprel: noun.deprel, xpos: 'VBD' }],
      [noun.index, { head: verb.index, deprel: 'nsubj' }],
    ]);
    for (const child of noun.children) if (child > verb.index) changes.set(child, { head: verb.index });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** “Peru, long a friend of Chile, signed a pact”, read as a friend who signed it: what stands after the second comma is the sentence’s. */
function verbAfterDescription(sentence: Sentence, noun: Token): Token | undefined {
  return sentence
    .childrenWith(noun.index, 'appos')
    .filter(({ index }) => index > noun.index)
    .flatMap(({ index }) => sentence.childrenWith(index, 'acl', 'amod'))
    .find((token) => sentence.tokens[token.index - 1].form === ',' && isLostVerb(sentence, noun, token));
}

/** “Men with guns seized a bus”, read as guns that seized: what has an object modifies neither the noun nor its phrase. */
function verbWithObject(sentence: Sentence, noun: Token): Token | undefined {
  const agents = sentence
    .childrenWith(noun.index, 'acl')
    .flatMap(({ index }) => sentence.childrenWith(index, 'obl:agent'));
  const nouns = [noun, ...sentence.childrenWith(noun.index, 'nmod'), ...agents];
  return nouns
    .flatMap(({ index }) => sentence.childrenWith(index, 'acl', 'amod'))
    .find((token) => sentence.child(token.index, 'obj') !== null && isLostVerb(sentence, noun, token));
}

/** A past form after the noun: with an object of its own, or else in a full sentence that has no other verb. */
function isLostVerb(sentence: Sentence, noun: Token, token: Token): boolean {
  const { index, upos, xpos } = token;
  if (upos !== 'VERB' || index < noun.index || (xpos !== 'VBD' && xpos !== 'VBN')) return false;
  if (sentence.child(index, 'aux', 'mark', 'obl:agent', 'nsubj') !== null) return false;
  if (sentence.childrenWith(index, 'obl').some((one) => sentence.child(one.index, 'case')?.form === 'by'))
    return false;
  if (sentence.child(index, 'obj', 'ccomp', 'xcomp') !== null) return true;
  if (noun.deprel !== 'root' || sentence.tokens.at(-1)?.form !== '.') return false;
  return !sentence.tokens[noun.index].children.some(
    (child) =>
      child !== index &&
      // “Speaking in Oslo, the minister called”: a participle that opens the sentence is no main verb.
      !(child < noun.index && sentence.tokens[child].xpos === 'VBG') &&
      sentence.tokens[child].upos === 'VERB' &&
      sentence.tokens[child].deprel !== 'parataxis',
  );
}

/** “Peru, long a friend of Chile, signed a pact”, read as Peru being a friend who signed it. */
function withVerbOfDescribed(sentence: Sentence, text: string): Sentence {
  const noun = sentence.tokens[sentence.root];
  if (noun === undefined || !isNominal(noun) || sentence.child(noun.index, 'cop', 'aux', 'mark') !== null)
    return sentence;
  const subject = sentence.child(noun.index, 'nsubj');
  if (subject === null || sentence.tokens[subject.index + 1]?.form !== ',') return sentence;
  const verb = sentence
    .childrenWith(noun.index, 'acl', 'amod')
    .find((token) => sentence.tokens[token.index - 1].form === ',' && isLostVerb(sentence, noun, token));
  if (verb === undefined) return sentence;
  const changes = new Changes([
    [verb.index, { head: -1, deprel: 'root', xpos: 'VBD' }],
    [subject.index, { head: verb.index }],
    [noun.index, { head: subject.index, deprel: 'appos' }],
  ]);
  for (const child of noun.children) if (child > verb.index) changes.set(child, { head: verb.index });
  return rehung(sentence, changes, text);
}

/** “The ministry today imposed curbs on ships”, read as a ministry of curbs that were imposed today. */
function withNounOfSubject(sentence: Sentence, words: KnownWords, text: string): Sentence {
  const subject = sentence.tokens[sentence.root];
  if (subject === undefined || !isNominal(subject) || sentence.child(subject.index, 'cop', 'nsubj') !== null)
    return sentence;
  for (const noun of sentence.childrenWith(subject.index, 'nmod')) {
    if (noun.index < subject.index || sentence.child(noun.index, 'case', 'det') !== null) continue;
    const verb = sentence
      .childrenWith(noun.index, 'amod')
      .find(({ lemma }) => words.isOfKind(lemma, 'non-attributive'));
    if (verb === undefined || !/^VB[DN]$/.test(verb.xpos)) continue;
    const changes = new Changes([
      [verb.index, { head: -1, deprel: 'root', xpos: 'VBD' }],
      [subject.index, { head: verb.index, deprel: 'nsubj' }],
      [noun.index, { head: verb.index, deprel: 'obj' }],
    ]);
    for (const child of noun.children)
      if (child < verb.index && sentence.tokens[child].deprel === 'compound')
        changes.set(child, { head: verb.index, deprel: 'obl:unmarked' });
    for (const child of subject.children)
      if (sentence.tokens[child].deprel === 'punct') changes.set(child, { head: verb.index });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** “Sued Siemens and announced fees on ships”, read as fees of Siemens and something announced: the verb has the noun as its object. */
function withSplitCompound(sentence: Sentence, text: string): Sentence {
  for (const verb of sentence.verbs) {
    const [joint, first] = [sentence.tokens[verb.index - 1], sentence.tokens[verb.index - 2]];
    if (!/^VB[DN]$/.test(verb.xpos) || joint?.upos !== 'CCONJ') continue;
    if (first?.deprel !== 'compound' || verb.head !== first.index) continue;
    const noun = sentence.tokens[first.head];
    const above = noun.index > verb.index ? verbAbove(sentence, noun.head) : null;
    if (above === null || above.index > first.index) continue;
    const changes = new Changes([
      [first.index, { head: noun.head, deprel: noun.deprel }],
      [noun.index, { head: verb.index, deprel: 'obj' }],
      [verb.index, { head: above.index, deprel: 'conj', xpos: 'VBD' }],
      [joint.index, { head: verb.index }],
    ]);
    for (const child of noun.children) if (child < first.index) changes.set(child, { head: first.index });
    for (const child of above.children)
      if (child > noun.index && sentence.tokens[child].deprel.startsWith('obl'))
        changes.set(child, { head: verb.index });
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** “... and thanked lawmakers”: a finite past tense is no modifier. */
function withJoinedVerb(sentence: Sentence, words: KnownWords, text: string): Sentence {
  for (const verb of sentence.verbs) {
    if (verb.deprel !== 'amod') continue;
    if (verb.xpos !== 'VBD' && (verb.xpos !== 'VBN' || !words.isOfKind(verb.lemma, 'non-attributive')))
      continue;
    const joint = sentence.tokens[verb.index - 1];
    const noun = sentence.tokens[verb.head];
    if (joint?.upos !== 'CCONJ' || noun.deprel !== 'conj' || noun.index < verb.index) continue;
    const above = verbAbove(sentence, noun.head);
    if (above === null) continue;
    const changes = new Changes([
      [verb.index, { head: above.index, deprel: 'conj' }],
      [noun.index, { head: verb.index, deprel: 'obj' }],
      [joint.index, { head: verb.index }],
    ]);
    return rehung(sentence, changes, text);
  }
  return sentence;
}

/** “could fire rockets”, with the verb as a part of “rockets”: what has a subject and a modal heads a clause. */
function withModalVerb(sentence: Sentence, text: string): Sentence {
  for (const verb of sentence.verbs) {
    if ((verb.deprel !== 'compound' && verb.deprel !== 'amod') || verb.head < verb.index) continue;
    if (sentence.child(verb.index, 'nsubj') === null) continue;
    if (!sentence.childrenWith(verb.index, 'aux').some(({ xpos }) => xpos === 'MD')) continue;
    const noun = sentence.tokens[verb.head];
    const deprel = /^(nsubj|obj|obl|nmod)/.test(noun.deprel) ? 'ccomp' : noun.deprel;
    const changes = new Changes([
      [verb.index, { head: noun.head, deprel }],
      [noun.index, { head: verb.index, deprel: 'obj' }],
    ]);
    return rehung(sentence, changes, text);
  }
  return sentence;
}

function verbAbove(sentence: Sentence, word: number): Token | null {
  for (let at = word, steps = 0; at >= 0 && steps < 12; at = sentence.tokens[at].head, steps++) {
    if (sentence.tokens[at].upos === 'VERB') return sentence.tokens[at];
  }
  return null;
}
