/** The measures that stand on the day: what each falls on, its rate, since when, and who says so. */
import type { LedgerComponent } from '../../measures/ledger/ledger.js';
import type { Address } from '../address/address.js';
import { StatusTag } from '../cards/status-tag.js';
import { shortDay } from '../vocabulary/days.js';
import { measureOnGoods, percent } from '../vocabulary/steps.js';
import { FigureLink } from './figure-link.js';
import { SourceList } from './source-list.js';
import './component-list.css';

interface ComponentListProps {
  readonly components: readonly LedgerComponent[];
  readonly address: Address;
}

export function ComponentList({ components, address }: ComponentListProps) {
  return (
    <ol className="components">
      {components.map((component) => (
        <Component
          key={`${component.instrument} ${component.name} ${component.goods.join()} ${component.since}`}
          component={component}
          address={address}
        />
      ))}
    </ol>
  );
}

function Component({
  component,
  address,
}: {
  readonly component: LedgerComponent;
  readonly address: Address;
}) {
  const { state, rates } = component;
  const disputed = rates.length > 1;
  return (
    <li className="component">
      <h4 className="component-name">
        <strong>{measureOnGoods(component)}</strong>
        {state === 'suspended' && <StatusTag status="suspended" />}
      </h4>
      <p className="component-meta">{metaOf(component).join(' · ')}</p>
      {disputed && <p className="disputed">The reports contradict each other</p>}
      <ol className={disputed ? 'alternatives alternatives-disputed' : 'alternatives'}>
        {rates.map(({ rate, bound, sources }) => (
          <li key={`${bound} ${rate}`} className="alternative">
            {rate !== null && (
              <p className="alternative-rate">
                <FigureLink words={percent(rate, bound)} sources={sources} address={address} />
              </p>
            )}
            <SourceList sources={sources} address={address} />
          </li>
        ))}
      </ol>
    </li>
  );
}

/** Since when and until when it stands so, what is left out, what it rests on. */
function metaOf({ since, ends, after, exemptions, basis, derived }: LedgerComponent): string[] {
  return [
    `since ${shortDay(since)}`,
    ...(ends === null ? [] : [`until ${shortDay(ends)}${after === null ? '' : `, then ${percent(after)}`}`]),
    ...(derived ? ['what a stated total leaves beside the others'] : []),
    ...exemptions.map((words) => `without “${words}”`),
    ...(basis === null ? [] : [`under “${basis}”`]),
  ];
}
