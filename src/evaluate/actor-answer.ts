/** Answers the task `actors` with the coder: who a phrase that stands alone names. */
import type { Actor } from '../actors/actor.js';
import type { Coder } from '../coder.js';
import type { ActorCodes, AnswerActor } from './actors.js';
import { sentenceReport } from './sentence-report.js';

/** Reads the phrase alone; what it leaves open is taken from its context. */
export function actorAnswerer(coder: Pick<Coder, 'explain'>): AnswerActor {
  return (text, context) => {
    const named = codesOf(actorNamed(coder, text));
    if (context === '' || (named.country !== null && named.sector !== null)) return named;
    const around = codesOf(actorNamed(coder, `${context} ${text}`) ?? actorNamed(coder, context));
    return { country: named.country ?? around.country, sector: named.sector ?? around.sector };
  };
}

function codesOf(actor: Actor | null): ActorCodes {
  return { country: actor?.code ?? null, sector: actor?.sector ?? null };
}

/** The actor of the phrase’s head, or of the first word that names one. */
function actorNamed(coder: Pick<Coder, 'explain'>, phrase: string): Actor | null {
  const { analysis, actors } = coder.explain(sentenceReport(phrase));
  for (const { index, root, tokens } of analysis.sentences) {
    for (const word of [root, ...tokens.keys()]) {
      const [first] = actors.at(index, word);
      if (first) return first.actor;
    }
  }
  return null;
}
