/** Short words for what a situation tells. */
import type { Actor } from '../../../actors/actor.js';
import type { SituationQuery } from '../../../situations/query.js';
import type { Thread } from '../../../situations/thread.js';
import type { Occurrence } from '../../../stories/occurrences/occurrence.js';
import { goodsText, measureText, rateText } from '../ledger-table.js';
import { rateWords } from '../wording.js';

/** “Donald Trump (USA)”, “CHN”, “MEX CRM”, “Soybean farmers”. */
export function shortActor({ code, sector, entity_text, identifier_id, identifier_text }: Actor): string {
  if (code === null) return identifier_text ?? entity_text;
  if (identifier_id?.startsWith('person:') && identifier_text !== null) return `${identifier_text} (${code})`;
  return sector === null || sector === 'GOV' ? code : `${code} ${sector}`;
}

/** “USA → CHN, MEX”; “CHN + USA” of what they do together. */
export function partiesWords({ actor, recipient }: Occurrence): string {
  const names = (actors: readonly Actor[], joint: string) => [...new Set(actors.map(shortActor))].join(joint);
  return recipient.length === 0 ? names(actor, ' + ') : `${names(actor, ' + ')} → ${names(recipient, ', ')}`;
}

/** “tariff (fentanyl) +10% on coal”, “meeting visit”. */
export function actWords({ family, mode, measure, instrument }: Occurrence): string {
  if (measure !== null) {
    const { kind, name, rate, goods, act } = measure;
    const rateOf = rate === null ? '' : rateWords(rate);
    const on = goods.length === 0 ? '' : `on ${goods.join(', ')}`;
    const done = act === null || act === 'impose' || act === 'announce' ? '' : `${act} `;
    return [`${done}${measureText(kind, name)}`, rateOf, on].filter(Boolean).join(' ');
  }
  if (instrument !== null) return `${measureText(instrument, null)}, ${family}`;
  return [family, ...mode.slice(0, 1)].join(' ');
}

/** What a thread is about. */
export function threadWords({ kind, family, measure }: Thread): string {
  if (measure === null) return family ?? '';
  const { instrument, name, goods, rate, after } = measure;
  const what = [
    family === 'relief' ? 'easing of' : '',
    measureText(instrument, name),
    rateText(rate, 'exact'),
    goods.length === 0 ? '' : `on ${goodsText(goods)}`,
  ]
    .filter(Boolean)
    .join(' ');
  if (kind !== 'end') return what;
  return after === null ? `end of ${what}` : `end of ${what}, then ${rateText(after, 'exact')}`;
}

/** “USA, CHN, MEX, CAN · tariff, illegal drugs, “fentanyl” · from 2025-02-01”. */
export function queryWords({ actors, against, contexts, kinds, words, from, to }: SituationQuery): string {
  const topics = [...kinds, ...contexts].map((name) => name.replace(/[-_]/g, ' '));
  if (words !== null) topics.push(`“${words}”`);
  const days = [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`].filter(Boolean).join(' ');
  const parties =
    against.length === 0 ? actors.join(', ') : `${actors.join(', ')} against ${against.join(', ')}`;
  return [parties, topics.join(', '), days].filter(Boolean).join(' · ');
}

/** “2025-05-10”, “by 2025-05-10” where only the report’s day is known, “2025-05-10 to 05-12”. */
export function daysWords({ firstDay, lastDay, dayBasis }: Occurrence): string {
  if (firstDay === null) return '';
  if (dayBasis === 'report') return `by ${firstDay}`;
  if (lastDay === null || lastDay === firstDay) return firstDay;
  const end = lastDay.slice(0, 5) === firstDay.slice(0, 5) ? lastDay.slice(5) : lastDay;
  return `${firstDay} to ${end}`;
}

/** “−6.5”, “+2”, “0”. */
export function scoreWords(score: number): string {
  const digits = String(Math.abs(Math.round(score * 100) / 100));
  return score < 0 ? `−${digits}` : score > 0 ? `+${digits}` : '0';
}
