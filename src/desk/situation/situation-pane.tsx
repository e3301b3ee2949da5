/** The saved situations, and the way to make one. */
import { type Address, at } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../answers/use-answer.js';
import { Row } from '../list/row.js';
import { useRowKeys } from '../list/use-row-keys.js';
import { Failure, Notice, Waiting } from '../states/notice.js';
import { useSaved } from './saved.js';
import { queryInWords } from './words.js';
import './situation-pane.css';

export function SituationPane({ address }: { readonly address: Address }) {
  const saved = useAnswer('situations', '/api/situations');
  const onKeyDown = useRowKeys();
  useSaved(saved.retry);
  const { data, problem, retry, waiting } = saved;
  return (
    <section className="list" aria-label="situations" aria-busy={waiting}>
      <p className="situations-new">
        <Link to={at('situations', { edit: 'new' })}>Follow a new situation</Link>
      </p>
      {problem !== null && <Failure what="The situations" problem={problem} retry={retry} />}
      {problem === null && data === null && <Waiting what="the situations" />}
      {data?.total === 0 && (
        <Notice title="No situation is followed yet">
          <p>
            A situation is a question that you come back to: whose dealings, about what, since when. It shows
            what happened, what stands, what is still open and who answers what.
          </p>
        </Notice>
      )}
      {data !== null && data.total > 0 && (
        <ol className="rows" onKeyDown={onKeyDown}>
          {data.situations.map(({ name, query }) => (
            <Row
              key={name}
              to={{ ...at('situations', keptFilters(address)), open: name }}
              current={address.open === name}
            >
              <span className="row-title">{name}</span>
              <span className="row-text">{queryInWords(query)}</span>
            </Row>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What is asked of one is asked of the next, all but its direction. */
function keptFilters({ filters: { by, on, known } }: Address): Address['filters'] {
  return { ...(by && { by }), ...(on && { on }), ...(known && { known }) };
}
