/** The filters of a list. Each change is in the URL at once; while one is typing, once the typing rests. */
import { type Address, type FilterName, filterNames } from '../address/address.js';
import { go } from '../address/use-address.js';
import { actorKey, actorWords, offeredNames } from '../vocabulary/actor-key.js';
import { measureStatuses, statuses } from '../vocabulary/statuses.js';
import { ActiveFilters } from './active-filters.js';
import { ChoiceGroup } from './choice-group.js';
import { OrderChoice } from './order-choice.js';
import { TextFilter } from './text-filter.js';
import { TypeFilter } from './type-filter.js';
import './filter-form.css';

const same = (text: string) => text.trim();

export function FilterForm({ address }: { readonly address: Address }) {
  const { view, filters } = address;
  const set = (name: FilterName, value: string, how: 'push' | 'replace' = 'push') => {
    const { [name]: _before, ...others } = filters;
    go({ ...address, page: 1, filters: value === '' ? others : { ...others, [name]: value } }, how);
  };
  const text = (name: FilterName) => ({
    value: filters[name] ?? '',
    onChange: (value: string) => set(name, value, 'replace'),
  });
  const more = Object.keys(filters).filter((name) => name !== 'q').length;
  const hasMore = filterNames[view].length > 1;
  return (
    <search>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <TextFilter
          {...text('q')}
          label={view === 'reports' ? 'Words of the title or the text' : 'Words of the sentence or the names'}
          read={same}
          print={same}
          type="search"
        />
        {hasMore && (
          <details>
            <summary>Filters{more > 0 && <span className="filters-number"> {more} set</span>}</summary>
            <div className="filters-more">
              <div className="filters-pair">
                <TextFilter
                  {...text('actor')}
                  {...actorWay}
                  label={view === 'measures' ? 'Imposed by' : 'Who acts'}
                />
                <TextFilter
                  {...text('recipient')}
                  {...actorWay}
                  label={view === 'measures' ? 'Against' : 'To whom'}
                />
                <TextFilter {...text('from')} label="From" read={same} print={same} type="date" />
                <TextFilter {...text('to')} label="To" read={same} print={same} type="date" />
              </div>
              <datalist id="offered-names">
                {offeredNames.map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
              <TypeFilter view={view} value={filters.type ?? ''} onChange={(value) => set('type', value)} />
              <ChoiceGroup
                legend="Status"
                choices={Object.entries(view === 'measures' ? measureStatuses : statuses).map(
                  ([value, { means }]) => ({ value, means, label: value.replaceAll('-', ' ') }),
                )}
                value={filters.status ?? ''}
                onChange={(value) => set('status', value)}
              />
              <OrderChoice value={filters.order ?? ''} onChange={(value) => set('order', value)} />
            </div>
          </details>
        )}
        <ActiveFilters address={address} />
      </form>
    </search>
  );
}

const actorWay = {
  read: actorKey,
  print: actorWords,
  type: 'text',
  list: 'offered-names',
  placeholder: 'China, USA GOV …',
} as const;
