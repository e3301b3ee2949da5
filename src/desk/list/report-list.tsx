/** The list of reports. */
import { type Address, listQuery } from '../address/address.js';
import { useAnswer } from '../answers/use-answer.js';
import { shortDay } from '../vocabulary/days.js';
import { ListPane } from './list-pane.js';
import { Row } from './row.js';

export function ReportList({ address }: { readonly address: Address }) {
  const answer = useAnswer('reports', listQuery(address));
  return (
    <ListPane address={address} answer={answer} total={answer.data?.total ?? null}>
      {answer.data?.reports.map(({ id, title, outlet, publishedAt, words, events, notCoded }) => (
        <Row key={id} to={{ ...address, report: id, chosen: [] }} current={address.report === id}>
          <span className="row-meta">
            <span>{publishedAt === null ? 'no date' : shortDay(publishedAt)}</span>
            <span>{outlet}</span>
          </span>
          <span className="row-title">{title ?? 'Untitled report'}</span>
          <span className="row-text">
            {notCoded ?? (events === 1 ? '1 event' : `${events} events`)} in {words.toLocaleString('en')}{' '}
            words
          </span>
        </Row>
      ))}
    </ListPane>
  );
}
