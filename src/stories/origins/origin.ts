/** Whose word a report or a claim is: the origin that is counted once, however many print it. */
import { z } from 'zod';
import type { Event } from '../../events/event.js';
import type { Attribution } from '../../events/provenance.js';
import type { Report } from '../../report/report.js';
import { creditOf } from './credit.js';
import { isBody, sourceKey, sourceName } from './named-source.js';
import { hostOf, pressAt, pressKey, pressNamed, pressWithin } from './outlets.js';

export const originKinds = ['outlet', 'agency', 'cited', 'unnamed'] as const;

export const Origin = z
  .strictObject({
    kind: z
      .enum(originKinds)
      .describe(
        'outlet: who publishes it; agency: the wire it is from; cited: somebody else whom the text names; unnamed: a report that does not say whose it is',
      ),
    name: z.string().min(1).describe('the usual full name where known, else as the text has it'),
    key: z.string().min(1).describe('origins with one key are one: “press:reuters”, “said:donald-trump”'),
  })
  .describe('whose word a report or a claim is');
export type Origin = z.infer<typeof Origin>;

/** What of a report says whose it is. */
export type OriginatedReport = Pick<Report, 'id' | 'url' | 'outlet' | 'byline' | 'body'>;

/**
 * Whose report it is: the agency or outlet that its dateline, byline or last line credits; else who publishes it, by
 * name or by the host of its address. One that says none of these is an origin by itself. Pure; linear in the length
 * of the byline and the text’s ends.
 *
 * @example
 * originOfReport(readReport('OSLO, May 4 (Reuters) - Norway lifted its ban.', { name: 'a', outlet: 'Fjord Post' })).name;
 * // Reuters
 */
export function originOfReport(report: OriginatedReport): Origin {
  const credit = creditOf(report);
  if (credit !== null) return { ...credit };
  const { url, id } = report;
  const outlet = report.outlet?.trim() ?? '';
  if (outlet !== '') {
    const known = pressNamed(outlet);
    if (known !== null) return { ...known };
    const key = isBody(outlet) ? sourceKey(outlet) : pressKey(outlet);
    return { kind: 'outlet', name: outlet, key };
  }
  const host = url === null ? '' : hostOf(url);
  if (url !== null && host !== '') {
    const known = pressAt(url);
    return known === null ? { kind: 'outlet', name: host, key: pressKey(host) } : { ...known };
  }
  return { kind: 'unnamed', name: 'an unnamed outlet', key: `report:${id}` };
}

/** What of an event says on whose word it stands. */
export interface Attributed {
  readonly chancery: { readonly attribution: readonly Attribution[] };
}

/**
 * Whose claim an event is: the end of its chain of attribution that lies farthest from the reader and has a name. Of
 * “the Fjord Post reported, citing the ministry” it is the ministry; of “officials told the Fjord Post” the Fjord Post;
 * where nobody is named (“sources said”), or the report says it itself, it is the report’s own origin.
 *
 * @param own the report’s origin, where it is known to be another’s: that of the first of its copies
 */
export function originOf(
  event: Attributed | Pick<Event, 'chancery'>,
  report: OriginatedReport,
  own: Origin = originOfReport(report),
): Origin {
  for (const link of event.chancery.attribution) {
    const origin = citedOrigin(link);
    if (origin !== null) return origin;
  }
  return own;
}

/** The origin that a link of the chain names; null where it leaves it unnamed. */
function citedOrigin(link: Attribution): Origin | null {
  const press =
    link.kind === 'person' || link.kind === 'state'
      ? null
      : (pressNamed(link.name) ?? pressWithin(link.name));
  if (press !== null) return { kind: 'cited', name: press.name, key: press.key };
  const name = sourceName(link);
  if (name === null) return null;
  const key = link.kind === 'outlet' ? pressKey(name) : sourceKey(name);
  return { kind: 'cited', name, key };
}

/** The origins that differ, in the order of their keys: of several with one key that of the first kind, then name. */
export function distinctOrigins(origins: Iterable<Origin>): Origin[] {
  const byKey = new Map<string, Origin>();
  for (const origin of origins) {
    const known = byKey.get(origin.key);
    if (known === undefined || rank(origin) < rank(known)) byKey.set(origin.key, origin);
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function rank({ kind, name }: Origin): string {
  return `${originKinds.indexOf(kind)} ${name}`;
}
