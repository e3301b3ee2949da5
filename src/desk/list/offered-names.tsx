/** Names of countries to offer while one types an actor. */
import { offeredNames } from '../vocabulary/actor-key.js';

export const offeredNamesId = 'offered-names';

export function OfferedNames() {
  return (
    <datalist id={offeredNamesId}>
      {offeredNames.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
