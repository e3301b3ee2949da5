/** Everything coded of a measure, each term beside the words that it rests on. */
import { Fragment, type ReactNode } from 'react';
import type { Event } from '../../events/event.js';
import type { Measure } from '../../measures/measure.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import type { Pointed } from '../reading/drawn.js';
import { dayInWords } from '../vocabulary/days.js';
import { measureStatuses } from '../vocabulary/statuses.js';
import { actions } from '../vocabulary/steps.js';
import { ActorNames } from './actor-names.js';
import { AttributionChain } from './attribution-chain.js';
import { Card } from './card.js';
import { Confidence } from './confidence.js';
import { FieldRow } from './field-row.js';
import { MeasureLine } from './measure-line.js';
import { ResponseLink } from './response-link.js';
import { StatusTag } from './status-tag.js';
import { termDays, termFields } from './terms.js';

interface MeasureCardProps {
  readonly measure: Measure;
  /** All events of the report. */
  readonly events: readonly Event[];
  readonly address: Address;
  readonly open: boolean;
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
}

export function MeasureCard({ measure, events, address, open, pointed, onPoint }: MeasureCardProps) {
  const head = (
    <>
      <MeasureLine measure={measure} />
      <StatusTag status={measure.status} />
    </>
  );
  return (
    <Card id={measure.id} address={address} open={open} head={head}>
      <MeasureFields {...{ measure, events, address, pointed, onPoint }} />
    </Card>
  );
}

function MeasureFields({ measure, events, address, pointed, onPoint }: Omit<MeasureCardProps, 'open'>) {
  const { id, action, imposer, target, status, announced, evidence, attribution, confidence } = measure;
  const said = status.replaceAll('-', ' ');
  const { means } = measureStatuses[status];
  const outlet = events.find((one) => one.id === measure.event)?.cite_info.publication ?? null;
  const answered = events.find((one) => one.id === measure.respondsTo);
  const row = (field: string, value: ReactNode) => (
    <FieldRow key={field} record={id} hasWords={field in evidence} {...{ field, pointed, onPoint }}>
      {value}
    </FieldRow>
  );
  return (
    <dl className="fields">
      {row('imposer', <ActorNames actors={imposer} address={address} />)}
      {target.length > 0 && row('target', <ActorNames actors={target} address={address} />)}
      {row('act', actions[action])}
      {row(
        'status',
        <>
          {said} {means !== said && <span className="field-note">{means}</span>}
        </>,
      )}
      {termFields(measure.measure).map(([field, value]) => (
        <Fragment key={field}>{row(field, value)}</Fragment>
      ))}
      {announced !== null && row('announced', dayInWords(announced))}
      {daysOf(measure).map(([field, value]) => row(field, value))}
      {row('attribution', <AttributionChain outlet={outlet} chain={attribution} />)}
      {answered && row('respondsTo', <ResponseLink event={answered} address={address} />)}
      <div className="field-row">
        <dt>drawn from</dt>
        <dd>
          <Link to={{ ...address, chosen: [measure.event] }}>the event that it is part of</Link>
        </dd>
      </div>
      <div className="field-row">
        <dt>confidence</dt>
        <dd>
          <Confidence value={confidence} />
        </dd>
      </div>
    </dl>
  );
}

/** As the sentence says them; the start and the end that follow from it where it does not. */
function daysOf({ measure, effective, expires }: Measure): (readonly [string, ReactNode])[] {
  const said = termDays(measure);
  const has = (field: string) => said.some(([one]) => one === field);
  return [
    ...(effective === null || has('starts') ? [] : [['effective', dayInWords(effective)] as const]),
    ...said,
    ...(expires === null || has('ends')
      ? []
      : [['expires', `${dayInWords(expires)}, as its term says`] as const]),
  ];
}
