/** The desk: a list on the left, the open report in the middle, what is drawn from it on the right. */
import { useEffect } from 'react';
import { useAddress } from './address/use-address.js';
import { useAnswer } from './answers/use-answer.js';
import { DeskHead } from './desk-head.js';
import { EventList } from './list/event-list.js';
import { MeasureList } from './list/measure-list.js';
import { ReportList } from './list/report-list.js';
import { Opening } from './opening/opening.js';
import { ReadingPane } from './reading/reading-pane.js';
import { Failure, Waiting } from './states/notice.js';
import { useDeskKeys } from './use-desk-keys.js';
import './desk.css';

const lists = { events: EventList, reports: ReportList, measures: MeasureList } as const;

export function Desk() {
  const address = useAddress();
  useDeskKeys(address);
  const health = useAnswer('health', '/api/health');
  const path = address.report === null ? null : `/api/reports/${encodeURIComponent(address.report)}`;
  const report = useAnswer('report', path);
  const List = lists[address.view];
  const title = report.data?.report.title;

  useEffect(() => {
    document.title = title ? `${title} – Chancery` : `Chancery: ${address.view}`;
  }, [title, address.view]);

  return (
    <div className={address.report === null ? 'desk' : 'desk desk-reading'}>
      <DeskHead view={address.view} health={health.data} />
      <List key={address.view} address={address} />
      <main className="desk-main" id="main" aria-busy={report.waiting}>
        {report.data !== null ? (
          <ReadingPane coded={report.data} address={address} />
        ) : (
          <div className="desk-blank">
            {report.problem !== null && (
              <Failure what="This report" problem={report.problem} retry={report.retry} />
            )}
            {report.waiting && <Waiting what="the report" />}
            {address.report === null && <Opening health={health.data} />}
          </div>
        )}
      </main>
    </div>
  );
}
