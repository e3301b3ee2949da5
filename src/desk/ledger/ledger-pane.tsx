/** What the ledger is asked: who imposes, on whom, on which day, as known when; and the pairs of states it can be asked about. */
import type { MeasurePair } from '../../record/measure-pairs.js';
import { type Address, at, type FilterName } from '../address/address.js';
import { Link } from '../address/link.js';
import { go } from '../address/use-address.js';
import { useAnswer } from '../answers/use-answer.js';
import { OfferedNames, offeredNamesId } from '../list/offered-names.js';
import { Row } from '../list/row.js';
import { TextFilter } from '../list/text-filter.js';
import { useRowKeys } from '../list/use-row-keys.js';
import { Failure, Notice, Waiting } from '../states/notice.js';
import { actorKey, actorWords, countryName } from '../vocabulary/actor-key.js';
import { spanInShort } from '../vocabulary/days.js';
import './ledger-pane.css';

const same = (text: string) => text.trim();

export function LedgerPane({ address }: { readonly address: Address }) {
  const pairs = useAnswer('ledgerPairs', '/api/ledger/pairs');
  const onKeyDown = useRowKeys();
  const { filters } = address;
  const { imposer, target } = filters;
  const filter = (name: FilterName) => ({
    value: filters[name] ?? '',
    onChange: (value: string) => {
      const { [name]: _before, ...others } = filters;
      go(at('ledger', value === '' ? others : { ...others, [name]: value }), 'replace');
    },
  });
  return (
    <section className="list" aria-label="The question" aria-busy={pairs.waiting}>
      <search>
        <form className="ledger-ask" onSubmit={(event) => event.preventDefault()}>
          <div className="ledger-pair">
            <TextFilter {...filter('imposer')} {...stateWay} type="search" label="Who imposes" />
            <TextFilter {...filter('target')} {...stateWay} type="text" label="On whom" />
            <TextFilter {...filter('on')} label="On the day" read={same} print={same} type="date" />
            <TextFilter {...filter('known')} label="As known on" read={same} print={same} type="date" />
          </div>
          <OfferedNames />
          {imposer !== undefined && target !== undefined && (
            <Link to={at('ledger', { ...filters, imposer: target, target: imposer })}>
              Turn round: {countryName(target)} → {countryName(imposer)}
            </Link>
          )}
        </form>
      </search>
      {pairs.problem !== null && <Failure what="The ledgers" problem={pairs.problem} retry={pairs.retry} />}
      {pairs.problem === null && pairs.data === null && <Waiting what="the ledgers" />}
      {pairs.data?.pairs.length === 0 && (
        <Notice title="No state takes measures against another in this record" />
      )}
      {pairs.data !== null && pairs.data.pairs.length > 0 && (
        <ol className="rows ledger-pairs" onKeyDown={onKeyDown} aria-label="Who takes measures against whom">
          {pairs.data.pairs.map((pair) => (
            <PairRow key={`${pair.imposer} ${pair.target}`} pair={pair} address={address} />
          ))}
        </ol>
      )}
    </section>
  );
}

function PairRow({ pair, address }: { readonly pair: MeasurePair; readonly address: Address }) {
  const { imposer, target, measures, first, last } = pair;
  const { filters } = address;
  return (
    <Row
      to={at('ledger', { ...filters, imposer, target })}
      current={filters.imposer === imposer && filters.target === target}
    >
      <span className="pair-parties">
        {countryName(imposer)} → {countryName(target)}
      </span>
      <span className="pair-holds">
        {measures === 1 ? '1 measure told' : `${measures.toLocaleString('en')} measures told`}
        {first !== null && last !== null && `, ${spanInShort(first, last)}`}
      </span>
    </Row>
  );
}

const stateWay = {
  read: (words: string) => actorKey(words).toUpperCase(),
  print: actorWords,
  list: offeredNamesId,
  placeholder: 'China, USA …',
} as const;
