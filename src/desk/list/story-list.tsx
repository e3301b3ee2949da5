/** The list of stories: reports that tell the same news. */
import { type Address, listQuery } from '../address/address.js';
import { useAnswer } from '../answers/use-answer.js';
import { daysOf, toldBy } from '../story/words.js';
import { ListPane } from './list-pane.js';
import { Row } from './row.js';

export function StoryList({ address }: { readonly address: Address }) {
  const answer = useAnswer('stories', listQuery(address));
  return (
    <ListPane address={address} answer={answer} total={answer.data?.total ?? null}>
      {answer.data?.stories.map((story) => (
        <Row
          key={story.id}
          to={{ ...address, open: story.id, report: null, chosen: [] }}
          current={address.open === story.id}
        >
          <span className="row-meta">
            <span>{daysOf(story)}</span>
            <span>{toldBy(story)}</span>
          </span>
          <span className="row-title">{story.title ?? 'Untitled report'}</span>
        </Row>
      ))}
    </ListPane>
  );
}
