/** What became of each word that may name an event, for the trace that `chancery explain` prints. */
import type { Sentence } from '../language/analysis.js';
import type { Draft } from './draft.js';
import type { Event } from './event.js';
import type { LightVerbs } from './light-verbs.js';
import { describe, type Matcher, placeNumber } from './matcher.js';
import { predicateAt } from './predicate.js';
import type { TraceEntry, TraceRole } from './trace.js';

type Outcome = Pick<TraceEntry, 'outcome' | 'event' | 'status' | 'roles'>;

const none: Outcome = { outcome: 'no frame fits', event: null, status: [], roles: [] };

export class Outcomes {
  /** Under the {@link placeNumber} of the word. */
  private readonly known = new Map<number, Outcome>();

  /** The word came to no draft. */
  refused(sentence: Sentence, word: number, outcome: string, status: readonly string[] = []): void {
    this.known.set(placeNumber(sentence, word), { outcome, event: null, status, roles: [] });
  }

  /** The draft came to no event. */
  dropped(draft: Draft, outcome: string): void {
    this.known.set(placeOf(draft), {
      outcome,
      event: null,
      status: draft.standing.steps,
      roles: rolesOf(draft),
    });
  }

  /** The draft became the event. */
  became(draft: Draft, { id, chancery }: Event): void {
    this.known.set(placeOf(draft), {
      outcome: chancery.reason,
      event: id,
      status: draft.standing.steps,
      roles: rolesOf(draft),
    });
  }

  /** Every candidate that was looked at, in the order of the text. Costs more than coding: made only when asked for. */
  trace(sentences: readonly Sentence[], matcher: Matcher, light: LightVerbs): TraceEntry[] {
    return sentences.flatMap((sentence) =>
      sentence.tokens.flatMap(({ index }) => this.entry(sentence, index, matcher, light) ?? []),
    );
  }

  private entry(sentence: Sentence, word: number, matcher: Matcher, light: LightVerbs): TraceEntry | null {
    const trials = matcher.trials(sentence, word);
    const known = this.known.get(placeNumber(sentence, word));
    if (trials.length === 0 && known === undefined) return null;
    const { outcome, event, status, roles } = known ?? none;
    const slots = [...matcher.table(sentence).of(word).values()].flat();
    return {
      sentence: sentence.index,
      word,
      predicate: predicateAt(sentence, word, light)?.names[0] ?? sentence.tokens[word].lemma,
      slots: slots.map(({ slot, words, path }) => ({
        slot,
        text: words.map((one) => sentence.tokens[one].form).join(', '),
        path,
      })),
      trials: trials.map(({ frame, failed }) => ({
        frame: frame.name,
        failed: failed === null ? null : describe(failed),
      })),
      roles,
      status,
      event,
      outcome,
    };
  }
}

function placeOf({ sentence, match }: Draft): number {
  return placeNumber(sentence, match.predicate.word);
}

/** The draft’s parties with the way to each. Of an unnamed one or an imposer told elsewhere the reason is the way. */
function rolesOf({ actors, recipients }: Draft): TraceRole[] {
  const roles = (role: TraceRole['role'], parties: Draft['actors']): TraceRole[] =>
    parties.map(({ actor, slot, path }) => ({ role, text: actor.entity_text, slot, path }));
  return [...roles('actor', actors), ...roles('recipient', recipients)];
}
