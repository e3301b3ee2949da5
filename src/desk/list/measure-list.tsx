/** The list of measures: which instrument, on what, by whom against whom, and how it stands. */

import type { Measure } from '../../measures/measure.js';
import { type Address, listQuery } from '../address/address.js';
import { useAnswer } from '../answers/use-answer.js';
import { StatusTag } from '../cards/status-tag.js';
import { shortDay } from '../vocabulary/days.js';
import { instruments } from '../vocabulary/instruments.js';
import { partiesOf } from '../vocabulary/parties.js';
import { rateInWords } from '../vocabulary/rates.js';
import { ListPane } from './list-pane.js';
import { Row } from './row.js';
import './measure-list.css';

export function MeasureList({ address }: { readonly address: Address }) {
  const answer = useAnswer('measures', listQuery(address));
  return (
    <ListPane address={address} answer={answer} total={answer.data?.total ?? null}>
      {answer.data?.measures.map((measure) => (
        <Row
          key={measure.id}
          to={{ ...address, report: measure.report, chosen: [measure.event] }}
          current={address.chosen.includes(measure.event)}
        >
          <MeasureLine measure={measure} />
        </Row>
      ))}
    </ListPane>
  );
}

function MeasureLine({
  measure: { measure, imposer, target, status, announced, effective, text },
}: {
  readonly measure: Measure;
}) {
  const { kind, rate, scope, reason } = measure;
  const day = effective ?? announced;
  return (
    <>
      <span className="row-meta">
        <span>{day === null ? 'no date' : `${effective ? 'from ' : ''}${shortDay(day)}`}</span>
        <StatusTag status={status} />
      </span>
      <span className="measure-terms">
        <span className="row-strong">{instruments[kind]}</span>
        {rate && <span className="measure-rate">{rateInWords(rate)}</span>}
      </span>
      <span className="measure-parties">
        {partiesOf(imposer)}
        {target.length > 0 && ` → ${partiesOf(target)}`}
        {scope && `, on ${scope}`}
      </span>
      <span className="row-text">{reason ? `Reason given: ${reason}. ${text}` : text}</span>
    </>
  );
}
