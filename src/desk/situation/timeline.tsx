/** What happened when: each act once with the sentence that tells it, the earliest first. */
import { useState } from 'react';
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import { type Address, at } from '../address/address.js';
import { Link } from '../address/link.js';
import { OccurrenceLine } from '../occurrence/occurrence-line.js';
import { daysOf, toldBy } from '../occurrence/words.js';
import '../ledger/source-list.css';
import './timeline.css';

interface TimelineProps {
  readonly timeline: readonly Occurrence[];
  readonly address: Address;
}

/** Acts that are shown at first: the last ones. */
const shownAtFirst = 60;

export function Timeline({ timeline, address }: TimelineProps) {
  const [shown, setShown] = useState(shownAtFirst);
  const before = Math.max(0, timeline.length - shown);
  if (timeline.length === 0)
    return <p className="sheet-note">The record tells of nothing that belongs to it.</p>;
  return (
    <>
      {before > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + 500)}>
          Show {Math.min(before, 500).toLocaleString('en')} before
        </button>
      )}
      <ol className="timeline">
        {timeline.slice(before).map((one) => (
          <li key={one.id}>
            <span className="timeline-day">{daysOf(one)}</span>
            <Act one={one} address={address} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** An act with its sentence: the act leads to all that is told of it, the sentence into its report. */
export function Act({ one, address }: { readonly one: Occurrence; readonly address: Address }) {
  const { event, report, text } = one.told;
  return (
    <div className="timeline-act">
      <Link to={{ ...at('occurrences'), open: one.id }} title={`All that reports say of it: ${toldBy(one)}`}>
        <OccurrenceLine occurrence={one} />
      </Link>
      <Link to={{ ...address, report, chosen: [event] }}>
        <span className="source-text">{text}</span>
      </Link>
    </div>
  );
}
