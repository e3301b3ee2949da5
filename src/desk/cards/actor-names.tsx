/** Actors with what is coded of them; each name leads to everything else that it does. */
import type { Actor } from '../../actors/actor.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { countryName } from '../vocabulary/actor-key.js';
import { actorCoding, actorName } from '../vocabulary/parties.js';
import './actor-names.css';

interface ActorNamesProps {
  readonly actors: readonly Actor[];
  readonly address: Address;
}

export function ActorNames({ actors, address }: ActorNamesProps) {
  return (
    <ul className="actor-names">
      {actors.map((actor) => (
        <li key={`${actor.identifier_id} ${actor.entity_text}`}>
          <ActorName actor={actor} address={address} />
        </li>
      ))}
    </ul>
  );
}

function ActorName({ actor, address }: { readonly actor: Actor; readonly address: Address }) {
  const key = actor.identifier_id ?? [actor.code, actor.sector].filter((part) => part !== null).join(' ');
  const name = actorName(actor);
  const coding = actorCoding(actor);
  return (
    <>
      {key === '' ? (
        name
      ) : (
        <Link
          to={{ ...address, view: 'events', filters: { actor: key }, page: 1, open: null }}
          title={`Everything that ${name} does`}
        >
          {name}
        </Link>
      )}
      {coding !== '' && (
        <span className="actor-coding" title={actor.code === null ? undefined : countryName(actor.code)}>
          {coding}
        </span>
      )}
    </>
  );
}
