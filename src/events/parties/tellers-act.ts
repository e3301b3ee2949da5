/**
 * Who has the power to do a thing and tells that it was done has done it, where nobody else is named: “police said 46 people had been
 * arrested”, “dozens were detained, according to the interior minister”. A diplomat tells of what others do to his countrymen as well.
 */
import type { Actor } from '../../actors/actor.js';
import type { Source } from '../attribution.js';
import type { Match, Matcher } from '../matcher.js';
import type { EventType } from '../ontology.js';
import type { Party } from './parties.js';

/** Types of what a state does with its power over people. */
const powers: ReadonlySet<EventType> = new Set(['COERCE', 'MOBILIZE', 'RETREAT']);

/** Sectors that use it, and the words of the offices of a government that do. */
const bearers: ReadonlySet<string | null> = new Set(['COP', 'JUD', 'MIL', 'SPY']);
const offices =
  /\b(?:border|coast ?guard|customs|immigration|interior|internal|justice|prison|prosecutor|public security)\b/i;

/** Slots that tell where it was done. */
const where: readonly string[] = ['in', 'at', 'from', 'near'];

/** The teller as the one who acts; none where somebody else may have. */
export function tellersAct(
  { frame, predicate }: Match,
  sources: readonly Source[],
  matcher: Matcher,
): Party[] {
  const { sentence, word } = predicate;
  if (frame.type === null || !powers.has(frame.type) || predicate.pos !== 'verb') return [];
  if (sentence.child(word, 'aux:pass') === null) return [];
  const slots = matcher.table(sentence).of(word);
  if (slots.has('subj') || sources[0]?.actor == null) return [];
  const { actor, span } = sources[0];
  if (actor.code === null || !hasPower(actor)) return [];
  const places = where.flatMap((slot) => (slots.get(slot) ?? []).flatMap(({ words }) => words));
  const isAbroad = places
    .flatMap((place) => matcher.actors.at(sentence.index, place))
    .some((place) => place.actor.code !== null && place.actor.code !== actor.code);
  if (isAbroad) return [];
  return [{ actor, span, reason: 'teller', slot: 'said by', path: 'said by', owner: false }];
}

function hasPower({ sector, office, entity_text }: Actor): boolean {
  return bearers.has(sector) || (sector === 'GOV' && offices.test(`${office ?? ''} ${entity_text}`));
}
