/** The list of measures: which instrument, on what, by whom against whom, and how it stands. */

import type { Measure } from '../../measures/measure.js';
import { type Address, listQuery } from '../address/address.js';
import { useAnswer } from '../answers/use-answer.js';
import { MeasureLine } from '../cards/measure-line.js';
import { StatusTag } from '../cards/status-tag.js';
import { shortDay } from '../vocabulary/days.js';
import { ListPane } from './list-pane.js';
import { Row } from './row.js';

export function MeasureList({ address }: { readonly address: Address }) {
  const answer = useAnswer('measures', listQuery(address));
  return (
    <ListPane address={address} answer={answer} total={answer.data?.total ?? null}>
      {answer.data?.measures.map((measure) => (
        <Row
          key={measure.id}
          to={{ ...address, report: measure.report, chosen: [measure.id] }}
          current={address.chosen.includes(measure.id)}
        >
          <span className="row-meta">
            <span>{dayOf(measure)}</span>
            <StatusTag status={measure.status} />
          </span>
          <MeasureLine measure={measure} />
          <span className="row-text">{textOf(measure)}</span>
        </Row>
      ))}
    </ListPane>
  );
}

function dayOf({ announced, effective }: Measure): string {
  if (effective !== null) return `from ${shortDay(effective)}`;
  return announced === null ? 'no date' : shortDay(announced);
}

function textOf({ text, measure: { reason } }: Measure): string {
  return reason === null ? text : `Reason given: ${reason}. ${text}`;
}
