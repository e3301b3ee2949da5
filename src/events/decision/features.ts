/** What the decision sees of two parties in a sentence: predicates and their frames, arguments, status, words around. */
import type { Sentence } from '../../language/analysis.js';
import { addBest, addChain } from './chain-features.js';
import type { FeatureList } from './feature-list.js';
import { type Parties, type PredicateRole, rolesOf } from './relation.js';
import { codedType, type FeatureTools, fitOf, nameOf, statusOf } from './role-reading.js';
import { addParty, addPath, addWords } from './word-features.js';

/** Adds every feature of the relation between the parties. */
export function addFeatures(
  list: FeatureList,
  sentence: Sentence,
  parties: Parties,
  tools: FeatureTools,
): void {
  list.add('bias');
  if (parties.target.size === 0) list.add('no target');
  const roles = rolesOf(sentence, parties, tools);
  for (const role of roles) addPredicate(list, role, parties, tools);
  addChain(list, roles, tools);
  addBest(list, roles, parties, tools);
  addPath(list, sentence, parties);
  addWords(list, sentence, parties, tools);
  addParty(list, 'S', sentence, parties.source, tools);
  addParty(list, 'T', sentence, parties.target, tools);
}

function addPredicate(list: FeatureList, role: PredicateRole, parties: Parties, tools: FeatureTools): void {
  const { predicate, kind } = role;
  const { sentence, word } = predicate;
  const status = statusOf(role);
  const name = nameOf(role);
  list.add(`name ${name}`);
  list.add(`name ${name} ${kind}`);
  if (kind !== 'else') list.add(`name ${name} ${kind} ${status}`);
  if (role.target !== null) list.add(`name ${name} target ${role.target}`);
  for (const one of predicate.names) {
    if (predicate.pos === 'verb') {
      for (const [sense, share] of tools.kindred.of(one)) {
        list.add(`kin ${sense} ${kind}`, share);
        list.add(`kin ${sense} ${kind} ${status}`, share);
      }
    }
    for (const [sense, share] of tools.senses.of(one, predicate.pos, tools.without)) {
      list.add(`sense ${sense} ${kind}`, share);
      list.add(`sense ${sense} ${kind} ${status}`, share);
    }
  }
  addFrame(list, role, parties, tools);
  const table = tools.matcher.table(sentence);
  for (const [slot, arguments_] of table.of(word)) {
    if (slot === 'manner') continue;
    for (const { words } of arguments_) {
      for (const filler of words) {
        if (filler === word || parties.source.has(filler)) continue;
        const token = sentence.tokens[filler];
        if (token.upos === 'PROPN' || token.upos === 'PRON') continue;
        list.add(`argument ${name} ${slot} ${token.lemma.toLowerCase()}`);
        if (kind !== 'else') list.add(`argument ${kind} ${slot} ${token.lemma.toLowerCase()}`);
        const type = tools.without === null ? tools.matcher.event(sentence, filler)?.frame.type : null;
        if (type) list.add(`argument ${name} ${slot} @${type}`);
      }
    }
  }
}

function addFrame(list: FeatureList, role: PredicateRole, parties: Parties, tools: FeatureTools): void {
  const { match, kind } = role;
  if (match === null || tools.without !== null) return;
  const status = statusOf(role);
  const type = match.frame.type ?? 'NONE';
  const coded = codedType(role, tools);
  list.add(`frame ${type} ${kind}`);
  list.add(`frame ${type} ${kind} ${status}`);
  list.add(`coded ${coded} ${kind}`);
  list.add(`coded ${coded} fit ${fitOf(role, parties, tools)}`);
}
