/** The choice of types: PLOVER types by their kind for events, instruments for measures. */
import type { View } from '../address/address.js';
import { eventTypes, quads } from '../vocabulary/event-types.js';
import { instruments } from '../vocabulary/instruments.js';
import { type Choice, ChoiceGroup } from './choice-group.js';

interface TypeFilterProps {
  readonly view: View;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const types: readonly Choice[] = Object.entries(eventTypes).map(([type, { quad, means }]) => ({
  value: type,
  label: type,
  means: `${means} (${quads[quad]})`,
  className: `choice-dot quad-${quad}`,
}));

const kinds: readonly Choice[] = Object.entries(instruments).map(([value, label]) => ({
  value,
  label,
  means: label,
}));

export function TypeFilter({ view, value, onChange }: TypeFilterProps) {
  const isMeasures = view === 'measures';
  return (
    <ChoiceGroup
      legend={isMeasures ? 'Instrument' : 'Type'}
      choices={isMeasures ? kinds : types}
      value={value}
      onChange={onChange}
    />
  );
}
