/** Reports that tell the same news: whose word each is, which were made from which, and what a copy changed. */
import type { Copy } from '../../stories/copies/copy.js';
import type { Story } from '../../stories/story.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../answers/use-answer.js';
import { Sheet } from '../sheet/sheet.js';
import { shortDay } from '../vocabulary/days.js';
import { originKinds, originName } from '../vocabulary/origins.js';
import { daysOf, manners, toldBy } from './words.js';
import './story-sheet.css';
import '../occurrence/account-groups.css';
import '../ledger/source-list.css';

type Told = Story['reports'][number];

export function StorySheet({ address }: { readonly address: Address }) {
  const story = useAnswer('story', `/api/stories/${encodeURIComponent(address.open ?? '')}`);
  return (
    <Sheet address={address} what="The story" answer={story} fromList>
      {story.data !== null && <StoryOf story={story.data} address={address} />}
    </Sheet>
  );
}

function StoryOf({ story, address }: { readonly story: Story; readonly address: Address }) {
  return (
    <>
      <p className="sheet-kicker">{daysOf(story)}</p>
      <h2>{story.title ?? 'Untitled report'}</h2>
      <p className="sheet-note">
        {story.reports.length === 1
          ? 'One report tells it.'
          : `${toldBy(story)}: reprints, and reports that only cite another, add no source.`}
      </p>
      <section aria-labelledby="sources">
        <h3 id="sources">
          Whose word it is <span>{story.origins.length}</span>
        </h3>
        <ol className="origins">
          {inOrder(story).map(({ origin, told }) => (
            <li className="origin" key={origin.key}>
              <h4>
                {originName(origin)} <span className="origin-kind">{originKinds[origin.kind]}</span>
              </h4>
              <ul className="told">
                {told.map((one) => (
                  <ReportLine
                    key={`${one.report} ${one.outlet} ${one.url}`}
                    told={one}
                    story={story}
                    address={address}
                  />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

interface ReportLineProps {
  readonly told: Told;
  readonly story: Story;
  readonly address: Address;
}

function ReportLine({ told, story, address }: ReportLineProps) {
  const { report, outlet, title, publishedAt, copyOf } = told;
  const copy = story.copies.find((one) => one.report === report);
  const isOriginal = copyOf === null && story.copies.some(({ of }) => of === report);
  return (
    <li className={copyOf === null ? undefined : 'told-copy'}>
      <Link className="source" to={{ ...address, report, chosen: [] }}>
        <span className="source-of">
          {[publishedAt === null ? 'no date' : shortDay(publishedAt), outlet]
            .filter((part) => part !== null)
            .join(' · ')}{' '}
          {isOriginal && <span className="copy-tag">original</span>}
          {copyOf !== null && <span className="copy-tag">copy</span>}
        </span>
        <span className="source-text">{title ?? 'Untitled report'}</span>
        {copy !== undefined && <MadeFrom copy={copy} story={story} />}
      </Link>
    </li>
  );
}

function MadeFrom({ copy, story }: { readonly copy: Copy; readonly story: Story }) {
  const source = story.reports.find(({ report }) => report === copy.of);
  const origin = story.origins.find(({ key, kind }) => key === source?.origin && kind !== 'unnamed');
  const name = source?.outlet ?? origin?.name ?? source?.title ?? 'another report';
  return (
    <span className="made-from">
      {manners[copy.manner]} {name}, {Math.round(100 * copy.share)}% the same
      {copy.changedFigures.map(({ copy: here, other }) => (
        <span className="changed-figure" key={`${here.start} ${other.start}`}>
          says <strong>{here.text}</strong> where that says <strong>{other.text}</strong>
        </span>
      ))}
    </span>
  );
}

/** The origins in the order in which they told it first; of each, what is no copy first. */
function inOrder({ reports, origins }: Story) {
  const groups = origins.map((origin) => {
    const told = reports.filter((one) => one.origin === origin.key);
    const copies = told.filter(({ copyOf }) => copyOf !== null);
    return { origin, told: [...told.filter(({ copyOf }) => copyOf === null), ...copies] };
  });
  const place = ({ told: [first] }: (typeof groups)[number]) =>
    first === undefined ? reports.length : reports.indexOf(first);
  return groups.sort((a, b) => place(a) - place(b));
}
