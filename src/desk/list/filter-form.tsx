/** The filters of a list. Each change is in the URL at once; while one is typing, once the typing rests. */
import { type Address, type FilterName, filterNames, type View } from '../address/address.js';
import { go } from '../address/use-address.js';
import { actorKey, actorWords } from '../vocabulary/actor-key.js';
import { measureStatuses, occurrenceStatuses, statuses } from '../vocabulary/statuses.js';
import { ActiveFilters } from './active-filters.js';
import { ChoiceGroup } from './choice-group.js';
import { OfferedNames, offeredNamesId } from './offered-names.js';
import { SelectFilter } from './select-filter.js';
import { TextFilter } from './text-filter.js';
import { TypeFilter } from './type-filter.js';
import './filter-form.css';

const same = (text: string) => text.trim();

export function FilterForm({ address }: { readonly address: Address }) {
  const { view, filters } = address;
  const names: readonly FilterName[] = filterNames[view];
  const [first, ...others] = names;
  const has = (name: FilterName) => others.includes(name);
  const set = (name: FilterName, value: string, how: 'push' | 'replace' = 'push') => {
    const { [name]: _before, ...rest } = filters;
    go({ ...address, page: 1, filters: value === '' ? rest : { ...rest, [name]: value } }, how);
  };
  const text = (name: FilterName) => ({
    value: filters[name] ?? '',
    onChange: (value: string) => set(name, value, 'replace'),
  });
  const choice = (name: FilterName) => ({
    value: filters[name] ?? '',
    onChange: (value: string) => set(name, value),
  });
  const more = Object.keys(filters).filter((name) => name !== first).length;
  const { search, actor = '', recipient = '' } = labels[view];
  return (
    <search>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        {first === 'actor' ? (
          <TextFilter {...text('actor')} {...actorWay} label={search} type="search" />
        ) : (
          <TextFilter {...text('q')} label={search} read={same} print={same} type="search" />
        )}
        {others.length > 0 && (
          <details>
            <summary>Filters{more > 0 && <span className="filters-number"> {more} set</span>}</summary>
            <div className="filters-more">
              <div className="filters-pair">
                {has('actor') && <TextFilter {...text('actor')} {...actorWay} label={actor} type="text" />}
                {has('recipient') && (
                  <TextFilter {...text('recipient')} {...actorWay} label={recipient} type="text" />
                )}
                <TextFilter {...text('from')} label="From" read={same} print={same} type="date" />
                <TextFilter {...text('to')} label="To" read={same} print={same} type="date" />
              </div>
              {has('type') && <TypeFilter view={view} {...choice('type')} />}
              {has('status') && (
                <ChoiceGroup
                  legend="Status"
                  choices={Object.entries(statusesOf(view)).map(([value, { means }]) => ({
                    value,
                    means,
                    label: value.replaceAll('-', ' '),
                  }))}
                  {...choice('status')}
                />
              )}
              {has('sources') && (
                <SelectFilter label="Independent sources" options={leasts} {...choice('sources')} />
              )}
              {has('reports') && <SelectFilter label="Reports" options={leasts} {...choice('reports')} />}
              {has('order') && (
                <SelectFilter
                  label="Order"
                  options={has('recipient') ? [...orders, ['text', 'as in the reports']] : orders}
                  {...choice('order')}
                />
              )}
            </div>
          </details>
        )}
        {names.includes('actor') && <OfferedNames />}
        <ActiveFilters address={address} />
      </form>
    </search>
  );
}

const words = 'Words of the sentence or the names';
const labels: Readonly<Record<View, { search: string; actor?: string; recipient?: string }>> = {
  events: { search: words, actor: 'Who acts', recipient: 'To whom' },
  occurrences: { search: 'Who takes part' },
  measures: { search: words, actor: 'Imposed by', recipient: 'Against' },
  ledger: { search: '' },
  situations: { search: '' },
  stories: { search: 'Words of the headlines or the outlets' },
  reports: { search: 'Words of the title or the text' },
};

const orders = [
  ['', 'latest first'],
  ['oldest', 'earliest first'],
] as const;

const leasts = [
  ['', 'any number'],
  ['2', '2 or more'],
  ['3', '3 or more'],
  ['5', '5 or more'],
  ['10', '10 or more'],
] as const;

function statusesOf(view: View) {
  if (view === 'measures') return measureStatuses;
  return view === 'occurrences' ? occurrenceStatuses : statuses;
}

const actorWay = {
  read: actorKey,
  print: actorWords,
  list: offeredNamesId,
  placeholder: 'China, USA GOV …',
} as const;
