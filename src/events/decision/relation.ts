/** Two parties of one sentence, and what each predicate of the sentence has to do with them. */
import type { Sentence } from '../../language/analysis.js';
import { isNominal } from '../arguments/argument.js';
import type { SlotTable } from '../arguments/slot-table.js';
import type { EventLexicon } from '../event-lexicon.js';
import type { Match, Matcher } from '../matcher.js';
import { type Predicate, predicateAt } from '../predicate.js';
import { type Standing, standingOf } from '../status/standing.js';

/** Words of the party that acts and of the party that is acted upon; the second may be empty. */
export interface Parties {
  readonly source: ReadonlySet<number>;
  readonly target: ReadonlySet<number>;
}

/** How a predicate stands to the parties: the slots that hold them, with `/` when they are only part of what fills it. */
export interface PredicateRole {
  readonly predicate: Predicate;
  readonly source: string | null;
  readonly target: string | null;
  /** In short: what kind of predicate it is for these parties. */
  readonly kind: RoleKind;
  readonly match: Match | null;
  readonly standing: Standing;
}

/**
 * `act`: the source does it to the target; `do`: the source does it; `undergo`: the source is its object or else; `reverse`: the
 * target does it; `near`: it takes the target only; `within`: it stands inside the target’s own words; `over`: it stands above
 * either; `else`: none of these.
 */
export type RoleKind = 'act' | 'do' | 'undergo' | 'reverse' | 'near' | 'within' | 'over' | 'else';

export interface RelationTools {
  readonly matcher: Matcher;
  readonly lexicon: EventLexicon;
}

/** The roles of the sentence’s predicates, the highest in the tree first. */
export function rolesOf(sentence: Sentence, parties: Parties, tools: RelationTools): PredicateRole[] {
  const table = tools.matcher.table(sentence);
  const roles: { role: PredicateRole; depth: number }[] = [];
  const acting = new Set<number>();
  const depths = depthsOf(sentence);
  const order = sentence.tokens.map(({ index }) => index).sort((a, b) => depths[a] - depths[b] || a - b);
  for (const word of order) {
    const predicate = predicateAt(sentence, word, tools.lexicon.light);
    if (predicate === null || parties.source.has(word)) continue;
    const match = tools.matcher.match(sentence, word);
    if (match === null && predicate.pos !== 'verb' && predicate.light === null) continue;
    const { source, target } = slotsOf(table, word, parties, acting);
    if (source === 'subj') acting.add(word);
    const kind = kindOf(sentence, word, source, target, parties);
    const standing = standingOf(predicate, tools.lexicon.statusWords);
    roles.push({ role: { predicate, source, target, kind, match, standing }, depth: depths[word] });
  }
  return roles.map(({ role }) => role);
}

function slotsOf(
  table: SlotTable,
  word: number,
  { source, target }: Parties,
  acting: ReadonlySet<number>,
): { source: string | null; target: string | null } {
  const { sentence } = table;
  const found: { source: string | null; target: string | null } = { source: null, target: null };
  const partial: { source: string | null; target: string | null } = { source: null, target: null };
  for (const [slot, list] of table.of(word)) {
    for (const { words } of list) {
      for (const filler of words) {
        if (filler === word) continue;
        if (source.has(filler)) found.source ??= slot;
        if (target.has(filler)) found.target ??= slot;
        if (!isNominal(sentence.tokens[filler])) continue;
        if (partial.source === null && someBelow(sentence, filler, source)) partial.source = `${slot}/`;
        if (partial.target === null && someBelow(sentence, filler, target)) partial.target = `${slot}/`;
      }
    }
  }
  if (found.source === null && isOfActing(table, word, acting)) found.source = 'subj';
  return { source: found.source ?? partial.source, target: found.target ?? partial.target };
}

/** “said it would leave”: a pronoun below what the source does most often stands for the source. */
function isOfActing(table: SlotTable, word: number, acting: ReadonlySet<number>): boolean {
  const { sentence } = table;
  const subjects = table.of(word).get('subj') ?? [];
  if (!subjects.some(({ words }) => sentence.tokens[words[0]].upos === 'PRON')) return false;
  for (let at = word, steps = 0; at >= 0 && steps < 24; at = sentence.tokens[at].head, steps++) {
    if (at !== word && acting.has(at)) return true;
    if (sentence.tokens[at].deprel === 'acl:relcl') return false;
  }
  return false;
}

function someBelow(sentence: Sentence, word: number, party: ReadonlySet<number>): boolean {
  for (const one of party) if (sentence.governs(word, one)) return true;
  return false;
}

function kindOf(
  sentence: Sentence,
  word: number,
  source: string | null,
  target: string | null,
  parties: Parties,
): RoleKind {
  if (parties.target.has(word)) return 'within';
  if (target === 'subj' && source !== 'subj') return 'reverse';
  if (source === 'subj' || source === 'poss') return target === null ? 'do' : 'act';
  if (source !== null) return 'undergo';
  if (target !== null) return 'near';
  return someBelow(sentence, word, parties.source) || someBelow(sentence, word, parties.target)
    ? 'over'
    : 'else';
}

function depthsOf({ tokens }: Sentence): number[] {
  const depths = tokens.map(() => -1);
  const depth = (word: number): number => {
    if (word < 0) return 0;
    if (depths[word] < 0) {
      depths[word] = 0;
      depths[word] = depth(tokens[word].head) + 1;
    }
    return depths[word];
  };
  for (const { index } of tokens) depth(index);
  return depths;
}
