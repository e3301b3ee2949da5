/** Everything drawn from the open report: the chosen cards open, the others a line each. */
import { useEffect, useRef } from 'react';
import type { CodedReport } from '../../coded.js';
import type { Address } from '../address/address.js';
import { bringIntoView } from '../reading/bring-into-view.js';
import type { Pointed } from '../reading/drawn.js';
import { EventCard } from './event-card.js';
import { MeasureCard } from './measure-card.js';
import { StatementCard } from './statement-card.js';
import './card-panel.css';

interface CardPanelProps {
  readonly coded: CodedReport;
  readonly address: Address;
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
}

export function CardPanel({ coded, address, pointed, onPoint }: CardPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const { events, statements, measures, notCoded } = coded;
  const choice = address.chosen.join();

  useEffect(() => {
    const card = choice === '' ? null : panel.current?.querySelector('.card-open');
    if (card) bringIntoView(card);
  }, [choice]);

  const isChosen = (id: string) => address.chosen.includes(id);
  return (
    <aside
      className={choice === '' ? 'panel' : 'panel panel-chosen'}
      ref={panel}
      aria-label="Drawn from this report"
    >
      {notCoded && <p className="panel-note">Nothing was drawn from this report: {notCoded}.</p>}
      {!notCoded && events.length + statements.length === 0 && (
        <p className="panel-note">No event or statement was found in this report.</p>
      )}
      {events.length > 0 && (
        <section aria-labelledby="panel-events">
          <h3 id="panel-events">
            Events <span>{events.length}</span>
          </h3>
          <ol>
            {events.map((event) => (
              <li key={event.id}>
                <EventCard {...{ event, events, address, pointed, onPoint }} open={isChosen(event.id)} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {measures.length > 0 && (
        <section aria-labelledby="panel-measures">
          <h3 id="panel-measures">
            Measures <span>{measures.length}</span>
          </h3>
          <ol>
            {measures.map((measure) => (
              <li key={measure.id}>
                <MeasureCard
                  {...{ measure, events, address, pointed, onPoint }}
                  open={isChosen(measure.id)}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
      {statements.length > 0 && (
        <section aria-labelledby="panel-statements">
          <h3 id="panel-statements">
            Statements <span>{statements.length}</span>
          </h3>
          <ol>
            {statements.map((statement) => (
              <li key={statement.id}>
                <StatementCard {...{ statement, address, pointed, onPoint }} open={isChosen(statement.id)} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </aside>
  );
}
