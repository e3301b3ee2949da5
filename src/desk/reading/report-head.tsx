/** Where a report comes from: title, outlet, byline, day, and its address when it has one. */
import type { Report } from '../../report/report.js';
import { dayInWords } from '../vocabulary/days.js';
import './report-head.css';

export function ReportHead({ report }: { readonly report: Report }) {
  const { title, outlet, byline, publishedAt, url } = report;
  return (
    <header className="report-head">
      <p className="report-outlet">{outlet ?? 'Outlet not named'}</p>
      <h2 id="report-title">{title ?? 'Untitled report'}</h2>
      <p className="report-source">
        {byline && <span>By {byline}</span>}
        {publishedAt ? (
          <time dateTime={publishedAt}>{dayInWords(publishedAt)}</time>
        ) : (
          <span>day not given</span>
        )}
        {isWebAddress(url) && (
          <a href={url} rel="noreferrer noopener" target="_blank">
            the original
          </a>
        )}
      </p>
    </header>
  );
}

/** A report's address is text from outside: only pages of the web are made into links. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
