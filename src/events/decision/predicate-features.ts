/** What the decision sees of one verb: its words, arguments, parties and standing, and which tables know them. */
import type { Sentence, Token } from '../../language/analysis.js';
import { isPassive } from '../arguments/voice.js';
import type { Party } from '../parties/parties.js';
import { standingOf } from '../status/standing.js';
import type { FeatureList } from './feature-list.js';
import type { OpenPredicate } from './open-predicate.js';
import type { FeatureTools } from './role-reading.js';

/** How much a mere word of the clause counts beside what the tree says of it. */
const clauseWordWeight = 0.5;

/** Most words of a clause that count. */
const mostWords = 40;

/** Adds every feature of the verb. */
export function addPredicateFeatures(list: FeatureList, open: OpenPredicate, tools: FeatureTools): void {
  const { predicate, source, target } = open;
  const { sentence, word, names } = predicate;
  const { lexicon, senses, without } = tools;
  list.add('bias');
  const frames = names.flatMap((name) =>
    lexicon.frames.of(name, 'verb').filter((frame) => frame.name !== without),
  );
  list.add(frames.length > 0 ? 'known' : 'unknown');
  for (const name of names) {
    list.add(`name ${name}`);
    for (const [sense, share] of senses.of(name, 'verb', without)) list.add(`sense ${sense}`, share);
    for (const [sense, share] of tools.kindred.of(name)) list.add(`kin ${sense}`, 2 * share);
    for (const [sense, share] of senses.of(name, 'noun', without)) list.add(`sense as noun ${sense}`, share);
    const stance = lexicon.reporting.stance([name], 'verb');
    if (stance !== null) list.add(`reports ${stance}`);
  }
  const standing = standingOf(predicate, lexicon.statusWords);
  list.add(`status ${standing.status}`);
  if (standing.asked) list.add('asked');
  if (standing.attempted) list.add('tried');
  const token = sentence.tokens[word];
  list.add(`relation ${token.deprel}`);
  list.add(isPassive(sentence, word) ? 'passive' : 'active');
  if (token.head >= 0) {
    const above = sentence.tokens[token.head];
    list.add(`above ${token.deprel} ${above.lemma.toLowerCase()}`);
  }
  addEvents(list, sentence, word, tools);
  addParties(list, 'source', source);
  addParties(list, 'target', target);
  const same = source.some((one) => target.some((other) => one.actor.code === other.actor.code));
  list.add(target.length === 0 ? 'alone' : same ? 'at home' : 'abroad');
  if (target.length > 0) list.add(`target in ${target[0].slot}`);
  addArguments(list, sentence, word, names[0], tools);
  addClause(list, sentence, word, open, tools);
}

/** The events that frames find in the sentence: the nearest above the verb, and how many elsewhere. */
function addEvents(list: FeatureList, sentence: Sentence, word: number, { matcher }: FeatureTools): void {
  const typeAt = (at: number) => (at === word ? null : (matcher.match(sentence, at)?.frame.type ?? null));
  let count = 0;
  for (const { index } of sentence.tokens) if (typeAt(index) !== null) count++;
  list.add(`events ${Math.min(count, 3)}`);
  for (
    let at = sentence.tokens[word].head, steps = 0;
    at >= 0 && steps < 24;
    at = sentence.tokens[at].head, steps++
  ) {
    const type = typeAt(at);
    if (type === null) continue;
    list.add(`under @${type}`);
    list.add('under event');
    return;
  }
  list.add('under none');
}

function addParties(list: FeatureList, which: 'source' | 'target', parties: readonly Party[]): void {
  for (const { actor, owner } of parties.slice(0, 3)) {
    list.add(`${which} ${actor.sector ?? (actor.code === null ? 'nobody' : 'state')}`);
    if (actor.code === null) list.add(`${which} without country`);
    if (owner) list.add(`${which} owns`);
  }
}

function addArguments(
  list: FeatureList,
  sentence: Sentence,
  word: number,
  name: string,
  { matcher, lexicon, kindred, senses, without }: FeatureTools,
): void {
  for (const [slot, arguments_] of matcher.table(sentence).of(word)) {
    if (slot === 'manner') continue;
    if (slot !== 'subj') list.add(`has ${slot}`);
    list.add(`name ${name} has ${slot}`);
    for (const { words } of arguments_.slice(0, 2)) {
      for (const filler of words.slice(0, 3)) {
        if (filler === word) continue;
        const token = sentence.tokens[filler];
        if (token.upos === 'PROPN' || token.upos === 'PRON') {
          list.add(`${slot} ${token.upos}`);
          continue;
        }
        const lemma = token.lemma.toLowerCase();
        list.add(`${slot} ${lemma}`);
        list.add(`argument ${lemma}`);
        list.add(`name ${name} ${slot} ${lemma}`);
        const pos = token.upos === 'VERB' ? 'verb' : 'noun';
        for (const [sense, share] of senses.of(lemma, pos, without))
          list.add(`${slot} sense ${sense}`, share);
        if (slot !== 'subj') {
          for (const [sense, share] of senses.of(lemma, pos, without))
            list.add(`argument sense ${sense}`, share);
          if (pos === 'verb')
            for (const [sense, share] of kindred.of(lemma)) list.add(`argument kin ${sense}`, share);
          else
            for (const [sense, share] of senses.of(lemma, 'verb', without))
              list.add(`argument sense as verb ${sense}`, share);
        }
        for (const one of classes)
          if (lexicon.classes.has(sentence, filler, one)) {
            list.add(`${slot} class ${one}`);
            list.add(`class ${one}`);
          }
        const type = slot === 'subj' ? null : (matcher.event(sentence, filler)?.frame.type ?? null);
        if (type !== null) list.add(`${slot} @${type}`);
        if (type !== null) list.add('event below');
      }
    }
  }
}

const classes =
  'measure restriction meeting agreement weapon money aid force person official law proposal'.split(' ');

/** The words of the verb’s own clause, without those of clauses below that have subjects of their own. */
function addClause(
  list: FeatureList,
  sentence: Sentence,
  word: number,
  { source }: OpenPredicate,
  { senses, without }: FeatureTools,
): void {
  const seen = new Set<string>();
  const open = [word];
  let count = 0;
  while (open.length > 0 && count < mostWords) {
    const at = open.pop()!;
    const token = sentence.tokens[at];
    for (const child of token.children) {
      const below = sentence.tokens[child];
      if (below.deprel.startsWith('conj') && below.upos === 'VERB') continue;
      if (below.deprel === 'ccomp' || below.deprel === 'parataxis' || below.deprel === 'acl:relcl') continue;
      open.push(child);
    }
    if (at === word || !isContent(token)) continue;
    if (source.some(({ span }) => span.start <= token.start && token.start < span.end)) continue;
    count++;
    const lemma = token.lemma.toLowerCase();
    if (seen.has(lemma)) continue;
    seen.add(lemma);
    list.add(`word ${lemma}`, clauseWordWeight);
    const pos = token.upos === 'VERB' ? 'verb' : token.upos === 'NOUN' ? 'noun' : 'adj';
    for (const [sense, share] of senses.of(lemma, pos, without)) list.add(`word sense ${sense}`, share / 2);
  }
}

function isContent({ upos }: Token): boolean {
  return upos === 'VERB' || upos === 'NOUN' || upos === 'ADJ' || upos === 'ADV';
}
