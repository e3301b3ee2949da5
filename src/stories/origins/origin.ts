/** Whose word a report or a claim is: the origin that is counted once, however many print it. */
import { z } from 'zod';
import type { Attribution } from '../../events/provenance.js';
import type { Report } from '../../report/report.js';
import { citationsIn, citedIn, pressOf } from './citations.js';
import { creditOf } from './credit.js';
import { isBody, sourceKey, sourceName } from './named-source.js';
import {
  bareName,
  hostOf,
  isPressName,
  type Press,
  pressAt,
  pressKey,
  pressNamed,
  pressWithin,
  shortPressName,
} from './outlets.js';

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
 * Whose report it is: the agency or outlet that its dateline, byline or last line credits; else the body that issues it,
 * as the byline says; else who publishes it, by
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
  // A ministry’s own words, on whatever site they stand; what follows a comma is a part of it.
  const issuer = report.byline?.split(', ')[0] ?? '';
  if (isBody(issuer)) return { kind: 'outlet', name: issuer, key: sourceKey(issuer) };
  const outlet = report.outlet?.trim() ?? '';
  if (outlet !== '') {
    const known = pressNamed(outlet);
    return known === null ? { kind: 'outlet', name: outlet, key: outletKey(outlet) } : { ...known };
  }
  const host = url === null ? '' : hostOf(url);
  if (url !== null && host !== '') {
    const known = pressAt(url);
    return known === null ? { kind: 'outlet', name: host, key: pressKey(host) } : { ...known };
  }
  return { kind: 'unnamed', name: 'an unnamed outlet', key: `report:${id}` };
}

/** Characters of a report’s opening that say whose news it tells. */
const openingLength = 500;

/**
 * Whose news a report tells: the newspaper or agency that its first paragraph cites, where the report only passes on
 * what another found; else its own origin. A claim further down may still be its own: see {@link originOf}.
 */
export function originOfNews(report: OriginatedReport, own: Origin = originOfReport(report)): Origin {
  const opening = report.body.split('\n', 1)[0].slice(0, openingLength);
  const press = citedIn(opening);
  if (press === null || press.key === own.key) return own;
  const origin = passedOn(press, report.body);
  return origin.key === own.key ? own : origin;
}

/** The key of who publishes a report: of an agency or outlet, or of a ministry that prints its own communiqués. */
export function outletKey(outlet: string): string {
  const known = pressNamed(outlet)?.key;
  return known ?? (isBody(outlet) && !isPressName(outlet) ? sourceKey(outlet) : pressKey(outlet));
}

/** What of an event says on whose word it stands. */
export interface Attributed {
  /** The sentence. */
  readonly text?: string | undefined;
  readonly chancery: { readonly attribution: readonly Attribution[] };
}

/**
 * Whose claim an event is: the end of its chain of attribution that lies farthest from the reader and has a name. Of
 * “the Fjord Post reported, citing the ministry” it is the ministry; of “officials told the Fjord Post” the Fjord Post;
 * where nobody is named (“sources said”), or the report says it itself, it is the report’s own origin. A newspaper that
 * the sentence cites in plain words counts where the chain has no name, and one that is said to cite another passes on
 * to it.
 *
 * @param own the report’s origin, where it is known to be another’s: that of the first of its copies
 */
export function originOf(
  event: Attributed,
  report: OriginatedReport,
  own: Origin = originOfReport(report),
): Origin {
  for (const link of event.chancery.attribution) {
    const origin = citedOrigin(link, report);
    if (origin !== null) return origin;
  }
  const press = citedIn(event.text ?? '');
  return press === null || press.key === own.key ? own : passedOn(press, report.body);
}

/** The origin that a link of the chain names; null where it leaves it unnamed. */
function citedOrigin(link: Attribution, { body }: OriginatedReport): Origin | null {
  const short = shortPressName(link.name);
  const full = short === null ? null : fullPressName(short, body);
  const press =
    (full === null ? null : pressOf(full)) ??
    pressNamed(link.name) ??
    (link.kind === 'person' && ALSO_SURNAME.test(link.name) ? null : pressOf(link.name)) ??
    (link.kind === 'person' || link.kind === 'state' ? null : pressWithin(link.name));
  if (press !== null) return passedOn(press, body);
  const called = CALLED.exec(link.name)?.[1];
  const name = called ?? sourceName(link);
  if (name === null) return null;
  if (link.kind !== 'outlet' && called === undefined) return { kind: 'cited', name, key: sourceKey(name) };
  return { kind: 'cited', name: bareName(name), key: pressKey(name) };
}

/** Words that end names of newspapers and of people: “Emily Post”. */
const ALSO_SURNAME = /\s(?:post|record|star|sun)$/i;

/** “the blog Bergen Truth”. */
const CALLED = /^(?:the )?(?:blog|newspaper|website|site|news agency|broadcaster) (\p{Lu}.*)$/u;

/** A newspaper’s claim, or that of whom the text says it cites; three steps at most. */
function passedOn(press: Press, body: string): Origin {
  const citations = citationsIn(body);
  let end = press;
  for (let step = 0; step < 3; step++) end = citations.get(end.key) ?? end;
  return { kind: 'cited', name: end.name, key: end.key };
}

/** The first name in the text that ends in the word: “the Example Gazette” for “the Gazette”. */
function fullPressName(word: string, body: string): string | null {
  let looked = 0;
  for (let at = body.indexOf(word); at >= 0 && looked < 100; at = body.indexOf(word, at + word.length)) {
    looked++;
    const before = /((?:\p{Lu}[\p{L}’'-]{0,30} ){1,4})$/u.exec(body.slice(Math.max(0, at - 80), at))?.[1];
    const name = `${before ?? ''}${word}`.replace(/^The /, '');
    if (name !== word) return name;
  }
  return null;
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
