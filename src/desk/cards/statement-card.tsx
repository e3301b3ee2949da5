/** Everything coded of a statement: who said what to whom, and how surely. */
import type { ReactNode } from 'react';
import type { Statement } from '../../events/statement.js';
import type { Address } from '../address/address.js';
import type { Pointed } from '../reading/drawn.js';
import { actorName } from '../vocabulary/parties.js';
import { ActorNames } from './actor-names.js';
import { AttributionChain } from './attribution-chain.js';
import { Card } from './card.js';
import { Confidence } from './confidence.js';
import { FieldRow } from './field-row.js';
import './statement-card.css';

interface StatementCardProps {
  readonly statement: Statement;
  readonly address: Address;
  readonly open: boolean;
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
}

const modes = {
  direct: 'quoted word for word',
  indirect: 'told in other words',
  mixed: 'partly quoted',
} as const;

export function StatementCard({ statement, address, open, pointed, onPoint }: StatementCardProps) {
  const { id, speaker, cue, content, mode, stance, certainty, addressee, attribution, evidence, confidence } =
    statement;
  const row = (field: string, value: ReactNode) => (
    <FieldRow record={id} hasWords={field in evidence} {...{ field, pointed, onPoint }}>
      {value}
    </FieldRow>
  );
  const head = (
    <span className="statement-line">
      <strong>{actorName(speaker)}</strong> <span className="statement-cue">{cue}</span>
      <span className={open ? 'statement-content' : 'statement-content statement-short'}>“{content}”</span>
    </span>
  );
  return (
    <Card id={id} address={address} open={open} head={head}>
      <dl className="fields">
        {row('speaker', <ActorNames actors={[speaker]} address={address} />)}
        {row(
          'cue',
          <>
            {cue} <span className="field-note">{modes[mode]}</span>
          </>,
        )}
        {row(
          'content',
          <>
            {certainty} <span className="field-note">how sure the speaker makes it</span>
          </>,
        )}
        {addressee.length > 0 && row('addressee', <ActorNames actors={addressee} address={address} />)}
        {attribution.length > 0 && row('attribution', <AttributionChain outlet={null} chain={attribution} />)}
        {stance !== 'none' && (
          <div className="field-row">
            <dt>stance</dt>
            <dd>{stance}</dd>
          </div>
        )}
        <div className="field-row">
          <dt>confidence</dt>
          <dd>
            <Confidence value={confidence} />
          </dd>
        </div>
      </dl>
    </Card>
  );
}
