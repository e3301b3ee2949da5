/** What the rooms below see of `actors/`: who each phrase of a report names. */
import type { Span } from '../report/report.js';
import type { Actor } from './actor.js';

/** An actor that a phrase names, with the words and the rule that say so. */
export interface ResolvedActor {
  readonly actor: Actor;
  /** The words that name it, as a span into the report’s body. For a pronoun these are the pronoun’s own words. */
  readonly span: Span;
  /** The lexicon entry or rule: `country:CHN`, `role:minister + nationality:CHN`, `apposition`, `anaphor`. */
  readonly reason: string;
}

/** The actors of one report. Sentences and words are numbered as in its Analysis. */
export interface ReportActors {
  /**
   * Who the phrase headed by the word names: usually one; several for “both countries”; none when it names no actor
   * (“tariffs”, “the opioid crisis”). Conjuncts are not followed: ask for each.
   */
  at(sentence: number, word: number): readonly ResolvedActor[];

  /**
   * To whom the thing named by the phrase belongs: “Chinese goods”, “imports from Canada”, “the firm’s assets”,
   * “officials within the administration”. None when the phrase does not say.
   */
  belonging(sentence: number, word: number): readonly ResolvedActor[];
}
