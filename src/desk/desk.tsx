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
import { SituationPane } from './situation/situation-pane.js';
import { SituationSheet } from './situation/situation-sheet.js';
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
  situations: SituationPane,
  stories: StoryList,
  reports: ReportList,
};

/** The sheets of views that have one. */
const sheets: Readonly<Partial<Record<View, Pane>>> = {
  occurrences: OccurrenceSheet,
  ledger: LedgerSheet,
  situations: SituationSheet,
  stories: StorySheet,
};

export function Desk() {
  const address = useAddress();
  useDeskKeys(address);
  const health = useAnswer('health', '/api/health');
  const path = address.report === null ? null : `/api/reports/${encodeURIComponent(address.report)}`;
  const report = useAnswer('report', path);
  useReturn(address, report.data !== null);
  const { view } = address;
  const Pane = panes[view];
  const Sheet = hasSheet(address) ? sheets[view] : undefined;
  const title = report.data?.report.title;

  useEffect(() => {
    document.title = title ? `${title} – Chancery` : `Chancery: ${view}`;
  }, [title, view]);

  return (
    <div className={layoutOf(address)}>
      <DeskHead view={view} health={health.data} />
      <Pane key={view} address={address} />
      <main className="desk-main" id="main" aria-busy={report.waiting}>
        {Sheet !== undefined && <Sheet key={subjectOf(address)} address={address} />}
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

/** The ledger has always its sheet, and a situation that is being made; else there is the one of what is open. */
function hasSheet({ view, open, filters }: Address): boolean {
  return view === 'ledger' || open !== null || filters.edit !== undefined;
}

/** What a sheet is about: that of another begins at its top. */
function subjectOf({ view, open, filters }: Address): string {
  return [view, open, filters.imposer, filters.target].join(' ');
}

/** In small windows what is open takes the place of the list; the ledger stands under its question. */
function layoutOf(address: Address): string {
  const { view, report } = address;
  if (report !== null || (hasSheet(address) && view !== 'ledger')) return 'desk desk-reading';
  return view === 'ledger' ? 'desk desk-asking' : 'desk';
}
