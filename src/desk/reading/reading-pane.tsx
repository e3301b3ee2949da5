/** An open report: its text in the middle, what is drawn from it beside. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CodedReport } from '../../coded.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { CardPanel } from '../cards/card-panel.js';
import { nouns } from '../vocabulary/views.js';
import { bringIntoView } from './bring-into-view.js';
import { drawnFrom, type Pointed } from './drawn.js';
import { Legend } from './legend.js';
import { ReportHead } from './report-head.js';
import { ReportText } from './report-text.js';
import './reading-pane.css';

interface ReadingPaneProps {
  readonly coded: CodedReport;
  readonly address: Address;
  /** Whether it was opened from a sheet, to which it leads back in any window. */
  readonly hasSheet: boolean;
}

export function ReadingPane({ coded, address, hasSheet }: ReadingPaneProps) {
  const drawn = useMemo(() => drawnFrom(coded), [coded]);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const article = useRef<HTMLElement>(null);
  const chosen = drawn.filter(({ id }) => address.chosen.includes(id));
  const report = coded.report.id;
  const choice = chosen.map(({ id }) => id).join();

  useEffect(() => {
    if (report === '') return;
    article.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [report]);
  useEffect(() => {
    const words = choice === '' ? null : article.current?.querySelector('.words-chosen');
    if (words) bringIntoView(words);
  }, [choice]);

  return (
    <>
      <article className="reading" ref={article} aria-labelledby="report-title">
        <div className="reading-column">
          <Link
            className={hasSheet ? 'reading-back reading-back-always' : 'reading-back'}
            to={{ ...address, report: null, chosen: [] }}
          >
            ← {hasSheet ? `Back to the ${nouns[address.view].one}` : `All ${address.view}`}
          </Link>
          <ReportHead report={coded.report} />
          {chosen.length > 0 && (
            <div className="reading-legend">
              <Legend chosen={chosen} pointed={pointed} />
            </div>
          )}
          <ReportText report={coded.report} {...{ drawn, address, pointed }} />
        </div>
      </article>
      <CardPanel {...{ coded, address, pointed }} onPoint={setPointed} />
    </>
  );
}
