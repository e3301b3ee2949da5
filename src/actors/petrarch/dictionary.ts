/** Dictionaries that a user brings, added to the lexicon that ships with Chancery. */
import { ActorLexicon, actorLexicon } from '../lexicon.js';
import type { DictionaryProblem } from './dictionary-line.js';

/** A dictionary of actors or of agents, in the formats of PETRARCH2 and TABARI. */
export interface ActorDictionary {
  /** What messages call it, such as its path. */
  readonly name: string;
  readonly text: string;
}

/** A line of a dictionary that could not be used. */
export interface NamedProblem extends DictionaryProblem {
  readonly dictionary: string;
}

/**
 * The shipped lexicon with the dictionaries on top: each goes before those given earlier, and all before Chancery’s own
 * tables. Linear in the length of the dictionaries.
 */
export function lexiconWith(dictionaries: readonly ActorDictionary[]): {
  lexicon: ActorLexicon;
  problems: readonly NamedProblem[];
} {
  if (dictionaries.length === 0) return { lexicon: actorLexicon(), problems: [] };
  const lexicon = new ActorLexicon();
  const problems = dictionaries.flatMap(({ name, text }) =>
    (isOfAgents(text) ? lexicon.addAgents(text) : lexicon.addActors(text)).map((problem) => ({
      ...problem,
      dictionary: name,
    })),
  );
  return { lexicon, problems };
}

/** Codes of agents are written with `~` where the country’s stands, those of actors never are. */
function isOfAgents(text: string): boolean {
  let agents = 0;
  let actors = 0;
  for (const [bracket] of text.matchAll(/\[(?:~|\w+~?)/g)) {
    if (bracket.includes('~')) agents++;
    else actors++;
  }
  return agents > actors;
}
