/** The terms of a measure as the fields of a card: of an event that takes it, or of the measure itself. */
import type { ReactNode } from 'react';
import type { MeasurePart, MeasureTerms } from '../../events/terms/measure-terms.js';
import { dayInWords } from '../vocabulary/days.js';
import { instruments } from '../vocabulary/instruments.js';
import { rateInWords } from '../vocabulary/rates.js';
import { goodsInWords, percent } from '../vocabulary/steps.js';

/** A field’s name and what stands in it. */
export type TermField = readonly [field: keyof MeasureTerms, value: ReactNode];

/** Those that are said, in the order in which they are read; the days are left to {@link termDays}. */
export function termFields(terms: MeasureTerms): TermField[] {
  const { name, rate, total, corrects, stacksOn, parts, scope, goods, exemptions, reason, basis } = terms;
  const fields: TermField[] = [['kind', <Instrument key="kind" terms={terms} />]];
  if (name !== null) fields.push(['name', name]);
  if (rate !== null) fields.push(['rate', rateInWords(rate)]);
  if (total !== null) fields.push(['total', percent(total)]);
  if (corrects !== null) fields.push(['corrects', percent(corrects)]);
  if (stacksOn.length > 0) fields.push(['stacksOn', partsInWords(stacksOn)]);
  if (parts.length > 0) fields.push(['parts', partsInWords(parts)]);
  if (scope !== null) fields.push(['scope', `“${scope}”`]);
  // One good or firm alone is what the scope says already.
  if (goods.length > (scope === null ? 0 : 1)) fields.push(['goods', goodsInWords(goods)]);
  if (exemptions.length > 0) fields.push(['exemptions', quoted(exemptions)]);
  if (reason !== null) fields.push(['reason', `“${reason}”`]);
  if (basis !== null) fields.push(['basis', `“${basis}”`]);
  return fields;
}

/** From when to when it holds, as the sentence says. */
export function termDays({ starts, ends, days }: MeasureTerms): TermField[] {
  const fields: TermField[] = [];
  if (starts !== null) fields.push(['starts', dayInWords(starts)]);
  if (ends !== null) fields.push(['ends', `${dayInWords(ends)}, no longer on that day`]);
  if (days !== null) fields.push(['days', days === 1 ? '1 day' : `${days} days`]);
  return fields;
}

function Instrument({ terms: { kind, stays, mutual, everyone, onHold } }: { readonly terms: MeasureTerms }) {
  const notes = [
    ...(stays ? ['tells what stands, no new act'] : []),
    ...(mutual ? ['each side holds it against the other'] : []),
    ...(everyone ? ['falls on every country'] : []),
    ...(onHold ? ['has no effect for now'] : []),
  ];
  return (
    <>
      {instruments[kind]} {notes.length > 0 && <span className="field-note">{notes.join('; ')}</span>}
    </>
  );
}

function partsInWords(parts: readonly MeasurePart[]): string {
  return quoted(parts.map(({ text }) => text));
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
