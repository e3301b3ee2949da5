/** The desk: a list or a question on the left; in the middle what is open, a sheet or a report; what is drawn from that on the right. */
import { type ComponentType, useEffect } from 'react';
import type { Address, View } from './address/address.js';
import { useAddress } from './address/use-address.js';
import { useAnswer } from './answers/use-answer.js';
import { DeskHead } from './desk-head.js';
import { LedgerPane } from './ledger/ledger-pane.js';
import { LedgerSheet } from './ledger/ledger-sheet.js';
import { EventList } from './list/event-list.js';
import { MeasureList } from './list/measure-list.js';
import { OccurrenceList } from './list/occurrence-list.js';
import { ReportList } from './list/report-list.js';
import { StoryList } from './list/story-list.js';
import { OccurrenceSheet } from './occurrence/occurrence-sheet.js';
import { Opening } from './opening/opening.js';
import { ReadingPane } from './reading/reading-pane.js';
import { useReturn } from './sheet/use-return.js';
import { Failure, Waiting } from './states/notice.js';
import { StorySheet } from './story/story-sheet.js';
import { useDeskKeys } from './use-desk-keys.js';
import './desk.css';

type Pane = ComponentType<{ readonly address: Address }>;

const panes: Readonly<Record<View, Pane>> = {
  events: EventList,
  occurrences: OccurrenceList,
  measures: MeasureList,
  ledger: LedgerPane,
  stories: StoryList,
  reports: ReportList,
};

/** The sheets of views that have one. */
const sheets: Readonly<Partial<Record<View, Pane>>> = {
  occurrences: OccurrenceSheet,
  ledger: LedgerSheet,
  stories: StorySheet,
};

export function Desk() {
  const address = useAddress();
  useDeskKeys(address);
  useReturn(address);
  const health = useAnswer('health', '/api/health');
  const path = address.report === null ? null : `/api/reports/${encodeURIComponent(address.report)}`;
  const report = useAnswer('report', path);
  const { view } = address;
  const Pane = panes[view];
  // The ledger has always its sheet; of the others the one that is open.
  const Sheet = view === 'ledger' || address.open !== null ? sheets[view] : undefined;
  const title = report.data?.report.title;

  useEffect(() => {
    document.title = title ? `${title} – Chancery` : `Chancery: ${view}`;
  }, [title, view]);

  return (
    <div className={layoutOf(address)}>
      <DeskHead view={view} health={health.data} />
      <Pane key={view} address={address} />
      <main className="desk-main" id="main" aria-busy={report.waiting}>
        {Sheet !== undefined && <Sheet address={address} />}
        {report.data !== null ? (
          <ReadingPane coded={report.data} address={address} hasSheet={Sheet !== undefined} />
        ) : (
          (address.report !== null || Sheet === undefined) && (
            <div className="desk-blank">
              {report.problem !== null && (
                <Failure what="This report" problem={report.problem} retry={report.retry} />
              )}
              {report.waiting && <Waiting what="the report" />}
              {address.report === null && <Opening health={health.data} />}
            </div>
          )
        )}
      </main>
    </div>
  );
}

/** In small windows what is open takes the place of the list; the ledger stands under its question. */
function layoutOf({ view, open, report }: Address): string {
  if (report !== null || open !== null) return 'desk desk-reading';
  return view === 'ledger' ? 'desk desk-asking' : 'desk';
}
