/** A filter that is one of a few values. */
import { useId } from 'react';
import './select-filter.css';

interface SelectFilterProps {
  readonly label: string;
  readonly value: string;
  /** Value and words of each; '' is the one that counts when nothing is set. */
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

export function SelectFilter({ label, value, options, onChange }: SelectFilterProps) {
  const id = useId();
  const isOffered = options.some(([one]) => one === value);
  return (
    <div className="select-filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
        {!isOffered && <option value={value}>{value}</option>}
      </select>
    </div>
  );
}
