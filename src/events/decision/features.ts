/** What the decision sees of two parties in a sentence: predicates and their frames, arguments, status, words around. */
import type { ReportActors } from '../../actors/resolver.js';
import type { Sentence, Token } from '../../language/analysis.js';
import type { Status } from '../ontology.js';
import type { FeatureList } from './feature-list.js';
import { type Parties, type PredicateRole, type RelationTools, rolesOf } from './relation.js';
import type { Senses } from './senses.js';

export interface FeatureTools extends RelationTools {
  readonly actors: ReportActors;
  readonly senses: Senses;
  /** A frame that must not tell (see {@link Senses.of}); with one, no matched frame tells either. */
  readonly without: string | null;
}

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

const statusGroups: Readonly<Record<Status, string>> = {
  occurred: 'done',
  ongoing: 'done',
  historical: 'done',
  planned: 'future',
  considered: 'future',
  threatened: 'future',
  conditional: 'may',
  possible: 'may',
  denied: 'not',
  'not-occurred': 'not',
};

function statusOf({ standing }: PredicateRole): string {
  const group = statusGroups[standing.status];
  return standing.asked ? 'asked' : standing.attempted ? 'tried' : group;
}

/** The name under which frames know the predicate, else its narrowest. */
function nameOf({ predicate, match }: PredicateRole): string {
  return match === null || predicate.names.length === 1 ? predicate.names[0] : match.frame.predicate;
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
    for (const [sense, share] of tools.senses.of(one, predicate.pos, tools.without)) {
      list.add(`sense ${sense} ${kind}`, share);
      list.add(`sense ${sense} ${kind} ${status}`, share);
    }
  }
  addFrame(list, role, parties, tools);
  const table = tools.matcher.table(sentence);
  for (const [slot, arguments_] of table.of(word)) {
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

/** The type that frame and status together give, by the edges of the ontology. */
function codedType({ match, standing }: PredicateRole, { lexicon }: FeatureTools): string | null {
  if (match === null) return null;
  const { type, mode } = match.frame;
  if (type === null) return 'NONE';
  return lexicon.edges.apply(
    { type, mode, status: standing.status },
    !standing.supposed,
    false,
    lexicon.ontology,
  ).type;
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

/** 2 when the frame’s actor is the source, 1 when its recipient is the target; their sum. */
function fitOf(
  { match, predicate }: PredicateRole,
  { source, target }: Parties,
  { matcher }: FeatureTools,
): number {
  if (match === null) return 0;
  const table = matcher.table(predicate.sentence);
  const holds = (slots: readonly string[], party: ReadonlySet<number>): boolean =>
    slots.some((slot) =>
      slot
        .split('+')
        .some((path) =>
          table.find(predicate.word, path).some(({ words }) => words.some((word) => party.has(word))),
        ),
    );
  return (holds(match.frame.actor, source) ? 2 : 0) + (holds(match.frame.recipient, target) ? 1 : 0);
}

/** The first two predicates of which the source is subject: “agreed to withdraw”. */
function addChain(list: FeatureList, roles: readonly PredicateRole[], tools: FeatureTools): void {
  const done = roles.filter(({ kind }) => kind === 'act' || kind === 'do');
  const [first, second] = done;
  list.add(`acts ${Math.min(done.length, 3)}`);
  if (first === undefined) return;
  const name = nameOf(first);
  list.add(`first ${name}`);
  list.add(`first ${name} ${statusOf(first)}`);
  list.add(`first ${statusOf(first)}`);
  const type = tools.without === null ? codedType(first, tools) : null;
  if (type !== null) list.add(`first coded ${type}`);
  for (const [sense, share] of tools.senses.of(name, first.predicate.pos, tools.without)) {
    list.add(`first sense ${sense}`, share);
  }
  if (second === undefined) return;
  list.add(`first ${name} second ${nameOf(second)}`);
  const below = tools.without === null ? codedType(second, tools) : null;
  if (below !== null) {
    list.add(`first ${name} second coded ${below}`);
    list.add(`first coded ${type} second coded ${below}`);
  }
}

/** The highest predicate whose frame fits the parties best. */
function addBest(
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

/** Lemmas on the way through the tree from the one to the other. */
function addPath(list: FeatureList, sentence: Sentence, { source, target }: Parties): void {
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

function addWords(
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
      list.add(`word ${where} ${lemma}`);
      if (!seen.has(lemma)) list.add(`word ${lemma}`);
      seen.add(lemma);
    }
    const next = sentence.tokens[index + 1];
    if (
      next !== undefined &&
      !parties.source.has(next.index) &&
      next.upos !== 'PROPN' &&
      next.upos !== 'PUNCT'
    ) {
      list.add(`words ${lemma} ${next.lemma.toLowerCase()}`);
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

function addParty(
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
