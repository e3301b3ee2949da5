/** The body of a report, paragraph by paragraph, its headings in place and the words of its records marked. */
import { Fragment, memo, useMemo } from 'react';
import type { Report, Span } from '../../report/report.js';
import type { Address } from '../address/address.js';
import type { Drawn, Pointed } from './drawn.js';
import { type Mark, marksOf, segments } from './segments.js';
import { Words } from './words.js';
import './report-text.css';

interface ReportTextProps {
  readonly report: Report;
  readonly drawn: readonly Drawn[];
  readonly address: Address;
  readonly pointed: Pointed | null;
}

export function ReportText({ report, drawn, address, pointed }: ReportTextProps) {
  const choice = address.chosen.join();
  const marks = useMemo(
    () => marksOf(drawn.filter(({ id, quiet }) => quiet !== true || choice.split(',').includes(id))),
    [drawn, choice],
  );
  const stops = useMemo(() => stopsOf(drawn), [drawn]);
  return (
    <div className="report-text" lang={report.language === 'und' ? undefined : report.language}>
      {report.paragraphs.map((paragraph) => (
        <Fragment key={paragraph.start}>
          {report.headings
            .filter(({ at }) => at === paragraph.start)
            .map(({ text }, index) => (
              // biome would have the text as key, but a heading may stand twice
              <h3 key={`${index} ${text}`}>{text}</h3>
            ))}
          <Paragraph {...{ body: report.body, paragraph, marks, stops, address, pointed }} />
        </Fragment>
      ))}
    </div>
  );
}

interface ParagraphProps {
  readonly body: string;
  readonly paragraph: Span;
  readonly marks: readonly Mark[];
  readonly stops: ReadonlySet<number>;
  readonly address: Address;
  readonly pointed: Pointed | null;
}

const Paragraph = memo(function Paragraph({
  body,
  paragraph,
  marks,
  stops,
  address,
  pointed,
}: ParagraphProps) {
  const parts = useMemo(() => segments(paragraph, marks), [paragraph, marks]);
  return (
    <p>
      {parts.map((segment) => {
        const text = body.slice(segment.start, segment.end);
        if (segment.marks.length === 0) return text;
        const stop = stops.has(segment.start);
        return <Words key={segment.start} {...{ text, segment, address, pointed, stop }} />;
      })}
    </p>
  );
});

/** Where each record's predicate begins: one stop for the keyboard a record, not one for each word it rests on. */
function stopsOf(drawn: readonly Drawn[]): ReadonlySet<number> {
  const starts = drawn.map(({ evidence }) => (evidence.event ?? evidence.cue ?? [])[0]?.start);
  return new Set(starts.filter((start) => start !== undefined));
}
