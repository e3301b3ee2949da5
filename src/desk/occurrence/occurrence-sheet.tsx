/** One act with all that reports say of it: how it came to stand so, who tells it, and where they do not agree. */
import type { Accounts } from '../../api/shapes.js';
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import type { Address } from '../address/address.js';
import { useAnswer } from '../answers/use-answer.js';
import { ActorNames } from '../cards/actor-names.js';
import { termDays, termFields } from '../cards/terms.js';
import { Sheet } from '../sheet/sheet.js';
import { Failure, Waiting } from '../states/notice.js';
import { fieldName } from '../vocabulary/fields.js';
import { partiesOf } from '../vocabulary/parties.js';
import { AccountGroups } from './account-groups.js';
import { Disagreements } from './disagreements.js';
import { OccurrenceLine } from './occurrence-line.js';
import { StatusHistory } from './status-history.js';
import { daysOf, toldBy } from './words.js';
import './occurrence-sheet.css';

/** Accounts that are asked for at a time. */
const mostAccounts = 500;

export function OccurrenceSheet({ address }: { readonly address: Address }) {
  const path = `/api/occurrences/${encodeURIComponent(address.open ?? '')}`;
  const occurrence = useAnswer('occurrence', path);
  const accounts = useAnswer('accounts', `${path}/accounts?limit=${mostAccounts}`);
  return (
    <Sheet address={address} what="The occurrence" answer={occurrence} fromList>
      {occurrence.data !== null && (
        <OccurrenceOf occurrence={occurrence.data} accounts={accounts.data} address={address} />
      )}
      {accounts.problem !== null && (
        <Failure what="What the reports say" problem={accounts.problem} retry={accounts.retry} />
      )}
      {accounts.problem === null && accounts.data === null && <Waiting what="what the reports say" />}
    </Sheet>
  );
}

interface OccurrenceOfProps {
  readonly occurrence: Occurrence;
  readonly accounts: Accounts | null;
  readonly address: Address;
}

function OccurrenceOf({ occurrence, accounts, address }: OccurrenceOfProps) {
  const { actor, recipient, place, context, measure, history, disagreements } = occurrence;
  const [act, ...rest] = [partiesOf(actor), ...(recipient.length > 0 ? [partiesOf(recipient)] : [])];
  return (
    <>
      <p className="sheet-kicker">
        {daysOf(occurrence)}
        {place !== null && `, ${place.name}`}
      </p>
      <h2>{[act, ...rest].join(' → ')}</h2>
      <div className="occurrence-line">
        <OccurrenceLine occurrence={occurrence} />
      </div>
      <dl className="fields occurrence-fields">
        <Field name="who">
          <ActorNames actors={actor} address={address} />
        </Field>
        {recipient.length > 0 && (
          <Field name="to whom">
            <ActorNames actors={recipient} address={address} />
          </Field>
        )}
        {measure !== null &&
          [...termFields(measure), ...termDays(measure)].map(([field, value]) => (
            <Field key={field} name={fieldName(field)}>
              {value}
            </Field>
          ))}
        {context.length > 0 && (
          <Field name="about">{context.map((one) => one.replaceAll('_', ' ')).join(', ')}</Field>
        )}
        <Field name="told by">{toldBy(occurrence)}</Field>
      </dl>
      <section aria-labelledby="history">
        <h3 id="history">How it came to stand so</h3>
        <StatusHistory history={history} address={address} />
      </section>
      {disagreements.length > 0 && (
        <section aria-labelledby="disagreements">
          <h3 id="disagreements">
            Where the sources do not agree <span>{disagreements.length}</span>
          </h3>
          <Disagreements occurrence={occurrence} address={address} />
        </section>
      )}
      {accounts !== null && (
        <section aria-labelledby="accounts">
          <h3 id="accounts">
            Who tells it <span>{toldBy(occurrence)}</span>
          </h3>
          <AccountGroups accounts={accounts.accounts} address={address} />
          {accounts.total > accounts.accounts.length && (
            <p className="sheet-note">
              The first {accounts.accounts.length} of {accounts.total.toLocaleString('en')} accounts.
            </p>
          )}
        </section>
      )}
    </>
  );
}

function Field({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className="field-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
