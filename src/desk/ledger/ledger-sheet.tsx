/** What stands between two states on a day: the rate, its parts, what lies ahead, and how it came to this. */
import type { Ledger } from '../../measures/ledger/ledger.js';
import type { Address } from '../address/address.js';
import { useAnswer } from '../answers/use-answer.js';
import { Sheet } from '../sheet/sheet.js';
import { Notice } from '../states/notice.js';
import { countryName } from '../vocabulary/actor-key.js';
import { dayInWords } from '../vocabulary/days.js';
import { ComponentList } from './component-list.js';
import { RateChart } from './rate-chart.js';
import { StepTable } from './step-table.js';
import { Total } from './total.js';

/** A code of a state, as the API takes it. */
const isState = (code: string | undefined): code is string => code !== undefined && /^[A-Z]{3}$/.test(code);

export function LedgerSheet({ address }: { readonly address: Address }) {
  const { imposer, target, on = today(), known } = address.filters;
  const asked = isState(imposer) && isState(target);
  const between = { imposer: imposer ?? '', target: target ?? '', ...(known === undefined ? {} : { known }) };
  const ledger = useAnswer('ledger', asked ? `/api/ledger?${new URLSearchParams({ ...between, on })}` : null);
  const rates = useAnswer('ledgerRates', asked ? `/api/ledger/rates?${new URLSearchParams(between)}` : null);
  if (!asked)
    return (
      <div className="desk-blank" hidden={address.report !== null}>
        <Notice title="What stands between two states?">
          <p>
            Choose who imposes and on whom. The ledger shows the rate on a day, what it is made of, who says
            so, and the steps that led there.
          </p>
        </Notice>
      </div>
    );
  return (
    <Sheet address={address} what="The ledger" answer={ledger} fromList={false}>
      {ledger.data !== null && (
        <LedgerOf ledger={ledger.data} spells={rates.data?.spells ?? []} address={address} />
      )}
    </Sheet>
  );
}

interface LedgerOfProps {
  readonly ledger: Ledger;
  readonly spells: Parameters<typeof RateChart>[0]['spells'];
  readonly address: Address;
}

function LedgerOf({ ledger, spells, address }: LedgerOfProps) {
  const { imposer, target, on, known, components, ahead, steps, undated } = ledger;
  const onAll = components.filter(({ goods }) => goods.length === 0);
  const onSome = components.filter(({ goods }) => goods.length > 0);
  return (
    <>
      <p className="sheet-kicker">
        {dayInWords(on)}
        {known !== null && `, as known on ${dayInWords(known)}`}
      </p>
      <h2>
        {countryName(imposer)} against {countryName(target)}
      </h2>
      {steps.length === 0 ? (
        <Notice title="The record tells of no step between them">
          {known !== null && <p>As known on {dayInWords(known)}; later reports may tell more.</p>}
        </Notice>
      ) : (
        <>
          <Total ledger={ledger} address={address} />
          <RateChart spells={spells} on={on} address={address} />
        </>
      )}
      {onAll.length > 0 && (
        <section aria-labelledby="on-all-goods">
          <h3 id="on-all-goods">
            What stands <span>{onAll.length}</span>
          </h3>
          <ComponentList components={onAll} address={address} />
        </section>
      )}
      {onSome.length > 0 && (
        <section aria-labelledby="on-some-goods">
          <h3 id="on-some-goods">
            What stands on some goods <span>{onSome.length}</span>
          </h3>
          <ComponentList components={onSome} address={address} />
        </section>
      )}
      {ahead.length > 0 && (
        <section aria-labelledby="ahead">
          <h3 id="ahead">
            Ahead of that day <span>announced, proposed or threatened</span>
          </h3>
          <StepTable caption="Steps ahead" steps={ahead} address={address} />
        </section>
      )}
      {steps.length > 0 && (
        <section aria-labelledby="history">
          <h3 id="history">
            Step by step <span>{steps.length}</span>
          </h3>
          <StepTable caption="All steps" steps={steps} address={address} />
        </section>
      )}
      {undated > 0 && (
        <p className="sheet-note">
          {undated === 1 ? '1 measure is' : `${undated} measures are`} left out: neither they nor their
          reports have a day.
        </p>
      )}
    </>
  );
}

/** The day it is where the reader is. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
