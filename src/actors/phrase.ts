/** Reads one phrase by itself: the task `actors` of `chancery evaluate`. */
import { Analyser } from '../language/analyse.js';
import type { Analysis } from '../language/analysis.js';
import { actorLexicon } from './lexicon.js';
import { resolveActors } from './resolve.js';
import type { ResolvedActor } from './resolver.js';

let analyser: Analyser | null = null;

/**
 * Country and sector of whom a phrase names, empty where it says none. Words of the context (such as “Colombian
 * defense”) help where the phrase itself does not say.
 *
 * @example
 * actorOfPhrase('Mexican authorities', ''); // { country: 'MEX', sector: 'GOV' }
 */
export function actorOfPhrase(text: string, context = ''): { country: string; sector: string } {
  analyser ??= new Analyser();
  const found = readPhrase(analyser.analyse(text));
  const said = context.trim() === '' ? null : readPhrase(analyser.analyse(context));
  return {
    country: found?.actor.code ?? said?.actor.code ?? '',
    sector: found?.actor.sector ?? '',
  };
}

/** Whom the phrase’s head names, or to whom what it names belongs; else the first actor in it. */
function readPhrase(analysis: Analysis): ResolvedActor | null {
  const actors = resolveActors({ publishedAt: null }, analysis, actorLexicon());
  let fallback: ResolvedActor | null = null;
  for (const sentence of analysis.sentences) {
    const named = actors.at(sentence.index, sentence.root)[0];
    if (named !== undefined) return named;
    const owner = actors.belonging(sentence.index, sentence.root)[0];
    fallback ??= owner === undefined ? null : { ...owner, actor: { ...owner.actor, sector: null } };
    for (const { index } of sentence.tokens) fallback ??= actors.at(sentence.index, index)[0] ?? null;
  }
  return fallback;
}
