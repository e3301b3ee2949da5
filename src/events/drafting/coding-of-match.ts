/** Type, mode and status of a matched predicate: what its frame says, as its clause, its day and who tells of it have it. */
import type { Sentence } from '../../language/analysis.js';
import type { Source } from '../attribution.js';
import { type Dating, statusInTime } from '../dating.js';
import type { DraftTools } from '../draft.js';
import type { EventLexicon } from '../event-lexicon.js';
import type { Match } from '../matcher.js';
import type { EventType, Status } from '../ontology.js';
import type { Party } from '../parties/parties.js';
import type { Coding } from '../status/edges.js';
import type { PastScenes } from '../status/past-scenes.js';
import type { Standing } from '../status/standing.js';
import { refusalMode } from './refusal-to-act.js';

export interface CodedMatch {
  readonly coding: Coding;
  /** True where the status of the clause has made another type of it (`lexicon/edges.tsv`), or it is a refusal. */
  readonly edged: boolean;
  /** True for drills of several states together. */
  readonly joint: boolean;
  /** True where not to do it is a refusal of what another wants. */
  readonly refused: boolean;
}

/** What of the match’s clause bears on how it is coded. */
export interface Clause {
  readonly standing: Standing;
  readonly dating: Dating;
  readonly sources: readonly Source[];
  /** The word that heads it. */
  readonly head: number;
}

/** How the match is coded when these parties act. */
export function codingOf(
  match: Match,
  { standing, dating, sources, head }: Clause,
  actors: readonly Party[],
  { lexicon, day, scenes }: DraftTools,
): CodedMatch {
  const { predicate, frame } = match;
  const type = frame.type!;
  const told = statusOf(match, standing, lexicon, dating, day);
  const status = told === 'occurred' && goesOn(match, dating, scenes) ? 'historical' : told;
  const authored = !standing.supposed && isAuthor(sources, actors);
  const joint = isJointDrill(match, actors, lexicon);
  let bare: Coding = joint ? { type: 'COOPERATE', mode: null, status } : { type, mode: frame.mode, status };
  if (standing.decided && bare.type === 'RETREAT' && bare.status === 'occurred')
    bare = { type: 'CONCEDE', mode: null, status };
  const refusal = authored ? refusalMode(type, predicate.sentence, head, lexicon.statusWords) : undefined;
  const coding: Coding =
    refusal === undefined
      ? lexicon.edges.apply(bare, authored, isDated(dating), lexicon.ontology)
      : { type: 'REJECT', mode: refusal, status: 'occurred' };
  return { coding, edged: coding.type !== bare.type, joint, refused: refusal !== undefined };
}

function statusOf(
  match: Match,
  standing: Standing,
  lexicon: EventLexicon,
  dating: Dating,
  day: string | null,
): Status {
  const { predicate, frame } = match;
  let { status } = standing;
  if (frame.status !== null && (status === 'occurred' || status === 'ongoing')) status = frame.status;
  if (standing.attempted && (status === 'occurred' || status === 'ongoing')) {
    if (lexicon.ontology.facts(frame.type!).quad === 1) return 'possible';
  }
  const clause = predicate.light?.verb ?? predicate.word;
  if (standing.decided && status === 'occurred' && isStillToCome(frame.type!)) {
    // “Their decision to invade” is spoken of when it has been carried out, “they decided to invade” before.
    if (frame.type !== 'ASSAULT' || !isOfNoun(predicate.sentence, clause)) status = 'planned';
  }
  return statusInTime(status, dating, day, isPerfect(predicate.sentence, clause));
}

/** True where a day is set, also one that nobody can reckon because the report’s own is not known. */
function isDated({ basis, time }: Dating): boolean {
  return basis === 'said' || time?.precision === 'day';
}

/** “In 2016 it proposed a plan. The plan was rejected by Chile.”: told of the same time, long past. */
function goesOn({ predicate }: Match, { time }: Dating, scenes: PastScenes): boolean {
  const { sentence, light, word } = predicate;
  return time === null && scenes.has(sentence) && !isPerfect(sentence, light?.verb ?? word);
}

function isOfNoun({ tokens }: Sentence, verb: number): boolean {
  const { deprel, head } = tokens[verb];
  return deprel === 'acl' && tokens[head].upos === 'NOUN';
}

/** What is only promised by a decision for it; a measure, a recognition, a withdrawal is taken, granted, declared by it. */
function isStillToCome(type: EventType): boolean {
  return type === 'AID' || type === 'CONSULT' || type === 'COOPERATE' || type === 'ASSAULT';
}

function isPerfect(sentence: Sentence, verb: number): boolean {
  return sentence
    .childrenWith(verb, 'aux')
    .some(({ lemma, xpos }) => lemma === 'have' && (xpos === 'VBP' || xpos === 'VBZ'));
}

/** True unless someone other than the actor says so; “the minister said”, whose none tells, is the actor’s own. */
function isAuthor(sources: readonly Source[], actors: readonly Party[]): boolean {
  if (sources.length === 0) return true;
  return sources.some(
    ({ actor }) =>
      actor !== null &&
      actors.some(
        ({ actor: { code } }) =>
          code !== null && (code === actor.code || (actor.code === null && actor.sector === 'GOV')),
      ),
  );
}

/** Drills of several states together are cooperation, those of one a show of force. */
function isJointDrill(
  { predicate, frame, consumed }: Match,
  actors: readonly Party[],
  { classes }: EventLexicon,
): boolean {
  if (frame.type !== 'MOBILIZE' || new Set(actors.flatMap(({ actor }) => actor.code ?? [])).size < 2)
    return false;
  return [predicate.word, ...consumed].some((word) => classes.has(predicate.sentence, word, 'drill'));
}
