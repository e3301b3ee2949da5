/** Features of what the source does first and next, and of the frame that fits the parties best. */
import type { FeatureList } from './feature-list.js';
import type { Parties, PredicateRole } from './relation.js';
import { codedType, type FeatureTools, fitOf, nameOf, statusOf } from './role-reading.js';

/** The first two predicates of which the source is subject, “agreed to withdraw”, and the first that is no saying. */
export function addChain(list: FeatureList, roles: readonly PredicateRole[], tools: FeatureTools): void {
  const done = roles.filter(({ kind }) => kind === 'act' || kind === 'do');
  list.add(`acts ${Math.min(done.length, 3)}`);
  const [first, second] = done;
  if (first === undefined) return;
  addPair(list, 'first', first, second, tools);
  const acts = done.filter((role) => !isSaying(role, tools));
  if (acts.length === 0) return;
  const [main, next] = acts;
  addPair(list, 'main', main, next, tools);
  for (const { words } of tools.matcher.table(main.predicate.sentence).of(main.predicate.word).get('obj') ??
    []) {
    const token = main.predicate.sentence.tokens[words[0]];
    if (token.upos === 'NOUN') list.add(`main object ${token.lemma.toLowerCase()}`);
  }
}

function isSaying({ predicate }: PredicateRole, { lexicon }: FeatureTools): boolean {
  return predicate.pos === 'verb' && lexicon.reporting.stance(predicate.names, 'verb') !== null;
}

function addPair(
  list: FeatureList,
  as: string,
  first: PredicateRole,
  second: PredicateRole | undefined,
  tools: FeatureTools,
): void {
  const name = nameOf(first);
  const status = statusOf(first);
  list.add(`${as} ${name}`);
  list.add(`${as} ${name} ${status}`);
  list.add(`${as} ${status}`);
  const type = tools.without === null ? codedType(first, tools) : null;
  if (type !== null) {
    list.add(`${as} coded ${type}`);
    list.add(`${as} frame ${first.match?.frame.type ?? 'NONE'} ${status}`);
  }
  const frameType = first.match?.frame.type ?? null;
  if (tools.without === null && frameType !== null) {
    const quad = tools.lexicon.ontology.facts(frameType).quad;
    const modal = modalOf(first);
    list.add(`${as} side ${quad < 3} ${status} ${modal}`);
    list.add(`${as} quad ${quad} ${status} ${modal}`);
    if (second !== undefined) list.add(`${as} ${name} second side ${quad < 3}`);
  }
  for (const [sense, share] of tools.senses.of(name, first.predicate.pos, tools.without)) {
    list.add(`${as} sense ${sense}`, share);
    list.add(`${as} sense ${sense} ${status}`, share);
  }
  if (second === undefined) return;
  list.add(`${as} ${name} second ${nameOf(second)}`);
  const below = tools.without === null ? codedType(second, tools) : null;
  if (below === null) return;
  list.add(`${as} ${name} second coded ${below}`);
  list.add(`${as} coded ${type} second coded ${below}`);
}

/** The clause’s modal, or that it has none: “will not release” refuses, “did not release” reports. */
function modalOf({ predicate: { sentence, word, light } }: PredicateRole): string {
  const modal = sentence.childrenWith(light?.verb ?? word, 'aux').find(({ xpos }) => xpos === 'MD');
  return modal?.lemma.toLowerCase() ?? 'no modal';
}

/** The highest predicate whose frame fits the parties best. */
export function addBest(
  list: FeatureList,
  roles: readonly PredicateRole[],
  parties: Parties,
  tools: FeatureTools,
): void {
  if (tools.without !== null) return;
  let best: { role: PredicateRole; fit: number } | null = null;
  for (const role of roles) {
    if (role.match === null || role.match.frame.type === null) continue;
    const fit = fitOf(role, parties, tools);
    if (best === null || fit > best.fit) best = { role, fit };
  }
  if (best === null) {
    list.add('best none');
    return;
  }
  const type = codedType(best.role, tools);
  list.add(`best ${type}`);
  list.add(`best ${type} fit ${best.fit}`);
  list.add(`best ${type} ${statusOf(best.role)}`);
  list.add(`best ${best.role.match?.frame.type} mode ${best.role.match?.frame.mode}`);
}
