/** Everything coded of an event, each field beside the words that it rests on. */
import { Fragment, type ReactNode } from 'react';
import type { Event } from '../../events/event.js';
import type { Address } from '../address/address.js';
import type { Pointed } from '../reading/drawn.js';
import { daysInWords } from '../vocabulary/days.js';
import { eventTypes } from '../vocabulary/event-types.js';
import { statuses } from '../vocabulary/statuses.js';
import { ActorNames } from './actor-names.js';
import { AttributionChain } from './attribution-chain.js';
import { Card } from './card.js';
import { Confidence } from './confidence.js';
import { EventLine } from './event-line.js';
import { FieldRow } from './field-row.js';
import { ResponseLink } from './response-link.js';
import { termDays, termFields } from './terms.js';

interface EventCardProps {
  readonly event: Event;
  /** All events of the report. */
  readonly events: readonly Event[];
  readonly address: Address;
  readonly open: boolean;
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
}

const dateBases = {
  said: 'as the text says',
  tense: 'from the tense and the day of the report',
  report: 'the day of the report',
  none: '',
} as const;

export function EventCard({ event, events, address, open, pointed, onPoint }: EventCardProps) {
  return (
    <Card id={event.id} address={address} open={open} head={<EventLine event={event} />}>
      <EventFields {...{ event, events, address, pointed, onPoint }} />
    </Card>
  );
}

function EventFields({ event, events, address, pointed, onPoint }: Omit<EventCardProps, 'open'>) {
  const [type] = event.event;
  const { status, dateBasis, evidence, attribution, reason, confidence, measure, respondsTo, versions } =
    event.chancery;
  const answered = events.find(({ id }) => id === respondsTo);
  const answers = events.filter(({ chancery }) => chancery.respondsTo === event.id);
  const row = (field: string, value: ReactNode) => (
    <FieldRow record={event.id} hasWords={field in evidence} {...{ field, pointed, onPoint }}>
      {value}
    </FieldRow>
  );
  return (
    <dl className="fields">
      {row('actor', <ActorNames actors={event.actor} address={address} />)}
      {row(
        'event',
        <>
          “{event.event_text}” <span className="field-note">{eventTypes[type].means}</span>
        </>,
      )}
      {event.recipient.length > 0 &&
        row('recipient', <ActorNames actors={event.recipient} address={address} />)}
      {row(
        'status',
        <>
          {status.replaceAll('-', ' ')} <span className="field-note">{statuses[status].means}</span>
        </>,
      )}
      {row(
        'date',
        event.date === null ? (
          <span className="field-note">the text does not say</span>
        ) : (
          <>
            {daysInWords(event.date, event.enddate)}{' '}
            <span className="field-note">{dateBases[dateBasis]}</span>
          </>
        ),
      )}
      {event.event_loc && row('event_loc', event.event_loc.resolved_place ?? event.event_loc.extracted_place)}
      {measure !== null &&
        [...termFields(measure), ...termDays(measure)].map(([field, value]) => (
          <Fragment key={field}>{row(`measure.${field}`, value)}</Fragment>
        ))}
      {row('attribution', <AttributionChain outlet={event.cite_info.publication} chain={attribution} />)}
      {answered && row('respondsTo', <ResponseLink event={answered} address={address} />)}
      {answers.length > 0 && (
        <div className="field-row">
          <dt>answered by</dt>
          <dd>
            {answers.map((answer) => (
              <p key={answer.id}>
                <ResponseLink event={answer} address={address} />
              </p>
            ))}
          </dd>
        </div>
      )}
      {event.context.length > 0 && (
        <div className="field-row">
          <dt>about</dt>
          <dd>{event.context.map((context) => context.replaceAll('_', ' ')).join(', ')}</dd>
        </div>
      )}
      <div className="field-row">
        <dt>scale</dt>
        <dd>
          {scaleInWords(event.event_scale)} <span className="field-note">−10 conflict, +10 cooperation</span>
        </dd>
      </div>
      <div className="field-row">
        <dt>confidence</dt>
        <dd>
          <Confidence value={confidence} />
        </dd>
      </div>
      <div className="field-row">
        <dt>coded by</dt>
        <dd>
          {reason} <span className="field-note">{versions.coder}</span>
        </dd>
      </div>
    </dl>
  );
}

function scaleInWords(scale: number): string {
  const sign = scale > 0 ? '+' : scale < 0 ? '−' : '';
  return `${sign}${Math.abs(scale)}`;
}
