/** A situation: how friendly or hostile it is, what is still open, what stands, who answers what, and what happened when. */
import { useState } from 'react';
import type { Situation } from '../../situations/situation.js';
import { type Address, at, type FilterName } from '../address/address.js';
import { Link } from '../address/link.js';
import { go } from '../address/use-address.js';
import { send } from '../answers/ask.js';
import { useAnswer } from '../answers/use-answer.js';
import { SelectFilter } from '../list/select-filter.js';
import { TextFilter } from '../list/text-filter.js';
import { Sheet } from '../sheet/sheet.js';
import { countryName } from '../vocabulary/actor-key.js';
import { dayInWords } from '../vocabulary/days.js';
import { percent } from '../vocabulary/steps.js';
import { ChainList } from './chain-list.js';
import { IndexSection } from './index-section.js';
import { tellSaved } from './saved.js';
import { SituationForm } from './situation-form.js';
import { ThreadList } from './thread-list.js';
import { Timeline } from './timeline.js';
import { queryInWords } from './words.js';
import './situation-sheet.css';

const same = (text: string) => text.trim();

export function SituationSheet({ address }: { readonly address: Address }) {
  const { open, filters } = address;
  if (open === null) return <NewSituation address={address} />;
  const { by, on, known, edit } = filters;
  return edit === undefined ? (
    <OpenSituation address={address} query={{ by, on, known }} />
  ) : (
    <ChangedSituation address={address} name={open} />
  );
}

const nothing = { data: true, waiting: false, problem: null, retry: () => {} };

function NewSituation({ address }: { readonly address: Address }) {
  return (
    <Sheet address={address} what="A new situation" answer={nothing} fromList>
      <h2>Follow a new situation</h2>
      <SituationForm of={null} />
    </Sheet>
  );
}

function ChangedSituation({ address, name }: { readonly address: Address; readonly name: string }) {
  const saved = useAnswer('situations', '/api/situations');
  const of = saved.data?.situations.find((one) => one.name === name);
  return (
    <Sheet address={address} what="The situation" answer={saved} fromList>
      <h2>Change “{name}”</h2>
      {of === undefined ? (
        <p className="sheet-note">No situation of this name is saved.</p>
      ) : (
        <SituationForm of={of} />
      )}
    </Sheet>
  );
}

interface OpenSituationProps {
  readonly address: Address;
  readonly query: Readonly<Record<string, string | undefined>>;
}

function OpenSituation({ address, query }: OpenSituationProps) {
  const given = Object.entries(query).filter((one): one is [string, string] => one[1] !== undefined);
  const situation = useAnswer(
    'situation',
    `/api/situations/${encodeURIComponent(address.open ?? '')}?${new URLSearchParams(given)}`,
  );
  return (
    <Sheet address={address} what="The situation" answer={situation} fromList>
      {situation.data !== null && <SituationOf situation={situation.data} address={address} />}
    </Sheet>
  );
}

function SituationOf({ situation, address }: { readonly situation: Situation; readonly address: Address }) {
  const { name, query, on, known, timeline, threads, chains, ledgers, index } = situation;
  const { filters } = address;
  const filter = (filterName: FilterName) => ({
    value: filters[filterName] ?? '',
    onChange: (value: string) => {
      const { [filterName]: _before, ...others } = filters;
      go({ ...address, filters: value === '' ? others : { ...others, [filterName]: value } }, 'replace');
    },
  });
  return (
    <>
      <p className="sheet-kicker">
        {on === null ? 'No day is told' : `As of ${dayInWords(on)}`}
        {known !== null && `, as known on ${dayInWords(known)}`}
      </p>
      <h2>{name}</h2>
      <p className="situation-query">{queryInWords(query)}</p>
      <p className="situation-ways">
        <Link to={{ ...at('situations', { edit: 'yes' }), open: name }}>Change the question</Link>
        <Remove name={name} />
      </p>
      <div className="situation-asked">
        <TextFilter {...filter('on')} label="As of the day" read={same} print={same} type="date" />
        <TextFilter {...filter('known')} label="As known on" read={same} print={same} type="date" />
        <SelectFilter
          {...filter('by')}
          label="By"
          options={[
            ['', 'week'],
            ['month', 'month'],
          ]}
        />
      </div>
      <section aria-labelledby="index">
        <h3 id="index">Cooperation and conflict</h3>
        <IndexSection index={index} dyad={filters.dyad ?? ''} onDyad={filter('dyad').onChange} />
      </section>
      <section aria-labelledby="threads">
        <h3 id="threads">
          Still open <span>{threads.filter(({ state }) => state === 'open').length}</span>
        </h3>
        <ThreadList threads={threads} address={address} on={on} />
      </section>
      {ledgers.length > 0 && (
        <section aria-labelledby="stands">
          <h3 id="stands">What stands {on !== null && <span>{dayInWords(on)}</span>}</h3>
          <ul className="situation-ledgers">
            {ledgers.map(({ imposer, target, on: day, rates, components }) => (
              <li key={`${imposer} ${target}`}>
                <Link to={at('ledger', { imposer, target, on: day, ...(known === null ? {} : { known }) })}>
                  <span>
                    {countryName(imposer)} against {countryName(target)}
                  </span>
                  <span className="ledger-rate">
                    {rates.length === 0 ? '–' : rates.map(({ rate }) => percent(rate)).join(' or ')}
                  </span>
                  <span className="field-note">
                    {rates.length === 0 ? 'no tariff on all goods' : 'tariff on all goods'};{' '}
                    {components.length} {components.length === 1 ? 'measure' : 'measures'}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {chains.length > 0 && (
        <section aria-labelledby="chains">
          <h3 id="chains">
            Who answers what <span>{chains.length}</span>
          </h3>
          <ChainList chains={chains} timeline={timeline} address={address} />
        </section>
      )}
      <section aria-labelledby="timeline">
        <h3 id="timeline">
          What happened when <span>{timeline.length.toLocaleString('en')}</span>
        </h3>
        <Timeline timeline={timeline} address={address} />
      </section>
    </>
  );
}

/** Asks once more before it removes. */
function Remove({ name }: { readonly name: string }) {
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    try {
      await send('DELETE', `/api/situations/${encodeURIComponent(name)}`);
      tellSaved();
      go(at('situations'));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={asked ? remove : () => setAsked(true)}>
        {asked ? 'Really remove it' : 'Remove'}
      </button>
      {problem !== null && <span role="alert">{problem}</span>}
    </>
  );
}
