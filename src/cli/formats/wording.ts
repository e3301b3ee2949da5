/** Short words for the fields of records, as people read them in tables. */
import type { Actor } from '../../actors/actor.js';
import type { Evidence } from '../../events/provenance.js';
import type { MeasureTerms, Rate } from '../../events/terms/measure-terms.js';
import type { Report, Span } from '../../report/report.js';
import type { Origin } from '../../stories/origins/origin.js';

/** “Wang Xiaohong (CHN GOV, Minister of Public Security)”, “students (EGY? EDU)” where no word tells the country. */
export function actorWords({ code, sector, entity_text, identifier_text, office, inferred }: Actor): string {
  const name = identifier_text ?? entity_text;
  const country = inferred === true ? `${code}?` : code;
  const codes = [country, sector].filter((part) => part !== null).join(' ');
  const inside = [codes, office].filter((part) => part !== null && part !== '').join(', ');
  return inside === '' ? name : `${name} (${inside})`;
}

export function actorsWords(actors: readonly Actor[]): string {
  return actors.map(actorWords).join('; ');
}

/** “up to 125%”, “+10 points to 30%”, “from 20% to 145%”. */
export function rateWords({ to, by, from, unit, bound }: Rate): string {
  const sign = unit === 'percent' ? '%' : ' points';
  const bounds = { exact: '', 'up-to': 'up to ', 'at-least': 'at least ', about: 'about ' } as const;
  const parts: string[] = [];
  if (by !== null) parts.push(`${by < 0 ? '−' : '+'}${Math.abs(by)}${sign}`);
  if (from !== null) parts.push(`from ${from}${sign}`);
  if (to !== null) parts.push(from !== null || by !== null ? `to ${to}${sign}` : `${to}${sign}`);
  return bounds[bound] + parts.join(' ');
}

/** “tariff (fentanyl) +10% on Chinese goods, 145% in all, without: energy, for 90 days, under: Section 301, for: opioids”. */
export function termsWords(terms: MeasureTerms): string {
  const { kind, name, rate, total, corrects, scope, stacksOn, parts, exemptions, days, ends, basis, reason } =
    terms;
  const words = [kind.replaceAll('-', ' ')];
  if (name !== null) words.push(`(${name})`);
  if (rate !== null) words.push(rateWords(rate));
  if (scope !== null) words.push(`on ${scope}`);
  const texts = (all: MeasureTerms['parts']) => all.map(({ text }) => text).join(', ');
  const more = [
    total === null ? null : `${total}% in all`,
    corrects === null ? null : `not ${corrects}%`,
    stacksOn.length === 0 ? null : `on top of: ${texts(stacksOn)}`,
    parts.length === 0 ? null : `made of: ${texts(parts)}`,
    exemptions.length === 0 ? null : `without: ${exemptions.join(', ')}`,
    days === null ? null : `for ${days} ${days === 1 ? 'day' : 'days'}`,
    ends === null ? null : `until ${ends}`,
    basis === null ? null : `under: ${basis}`,
    reason === null ? null : `for: ${reason}`,
  ];
  return [words.join(' '), ...more.filter((part) => part !== null)].join(', ');
}

/** The words that each field rests on: `['event', '“has imposed” … “tariffs”']`. Spans that follow each other read as one. */
export function evidenceWords(evidence: Evidence, body: string): [field: string, words: string][] {
  return Object.entries(evidence).map(([field, spans]) => [
    field,
    joined(spans, body)
      .map(({ start, end }) => `“${body.slice(start, end).replace(/\s+/g, ' ')}”`)
      .join(' … '),
  ]);
}

function joined(spans: readonly Span[], body: string): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out[out.length - 1];
    if (last && span.start >= last.end && body.slice(last.end, span.start).trim() === '') {
      out[out.length - 1] = { start: last.start, end: span.end };
    } else out.push(span);
  }
  return out;
}

/** “Harbour Talks Resume, The Example Ledger, 2025-05-03”. */
export function reportWords({ title, outlet, publishedAt }: Report): string {
  return [title ?? 'untitled', outlet, publishedAt?.slice(0, 10)].filter(Boolean).join(' · ');
}

/** Whose word something is; a report that does not say whose it is goes by the beginning of its id. */
export function originWords({ kind, name, key }: Origin): string {
  return kind === 'unnamed' ? key.replace(/^report:(.{8}).*$/, 'report $1') : name;
}
