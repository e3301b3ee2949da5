/** Several values to choose among, as boxes to tick. */
import './choice-group.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What it means, in words. */
  readonly means: string;
  readonly className?: string;
}

interface ChoiceGroupProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  /** Parted by commas. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function ChoiceGroup({ legend, choices, value, onChange }: ChoiceGroupProps) {
  const chosen = new Set(value.split(',').filter((one) => one !== ''));
  const toggle = (one: string) => {
    const next = new Set(chosen);
    if (!next.delete(one)) next.add(one);
    onChange([...next].join(','));
  };
  return (
    <fieldset className="choice-group">
      <legend>{legend}</legend>
      <div>
        {choices.map(({ value: one, label, means, className = '' }) => (
          <label key={one} title={means} className={className}>
            <input type="checkbox" checked={chosen.has(one)} onChange={() => toggle(one)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
