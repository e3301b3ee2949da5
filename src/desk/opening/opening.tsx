/** What stands where no report is open: what the desk is for, and questions to start with. */
import type { Health } from '../../api/shapes.js';
import { at, type Filters, type View } from '../address/address.js';
import { Link } from '../address/link.js';
import './opening.css';

interface Question {
  readonly words: string;
  readonly view: View;
  readonly filters: Filters;
}

const questions: readonly Question[] = [
  { words: 'What stands between two states on a day?', view: 'ledger', filters: {} },
  { words: 'How does a dispute go, and what is still open?', view: 'situations', filters: {} },
  { words: 'Which measures are in force?', view: 'measures', filters: { status: 'in-force,reduced' } },
  {
    words: 'What is threatened, planned or considered?',
    view: 'events',
    filters: { status: 'threatened,planned,considered' },
  },
  {
    words: 'Who has talked or agreed with whom?',
    view: 'events',
    filters: { type: 'CONSULT,AGREE,SUPPORT', status: 'occurred,ongoing' },
  },
  { words: 'What do several independent sources tell?', view: 'occurrences', filters: { sources: '2' } },
  { words: 'What is denied, or did not happen?', view: 'events', filters: { status: 'denied,not-occurred' } },
];

export function Opening({ health }: { readonly health: Health | null }) {
  const isEmpty = health !== null && health.reports === 0;
  return (
    <div className="opening">
      <h2>Who did what to whom, when, and on whose word</h2>
      {isEmpty ? (
        <p>
          The record is empty. Code some reports into it with <code>chancery ingest FILE…</code>, then load
          this page again.
        </p>
      ) : (
        <>
          <p>
            Choose an event, a measure or a report: its text opens here, with the words that each coded field
            rests on in the colour of the field. Occurrences, stories and the ledger are put together from all
            reports, and lead back to the sentences.
          </p>
          <ul>
            {questions.map(({ words, view, filters }) => (
              <li key={words}>
                <Link to={at(view, filters)}>{words}</Link>
              </li>
            ))}
          </ul>
          <p className="opening-keys">
            <kbd>/</kbd> search <kbd>↑</kbd> <kbd>↓</kbd> go through the list <kbd>Enter</kbd> open{' '}
            <kbd>Esc</kbd> close
          </p>
        </>
      )}
    </div>
  );
}
