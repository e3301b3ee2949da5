/** Which colour is which field of what is chosen. */
import type { CSSProperties } from 'react';
import { fieldColour, fieldName, inOrder } from '../vocabulary/fields.js';
import type { Drawn, Pointed } from './drawn.js';
import './legend.css';

interface LegendProps {
  readonly chosen: readonly Drawn[];
  readonly pointed: Pointed | null;
}

export function Legend({ chosen, pointed }: LegendProps) {
  const fields = inOrder(new Set(chosen.flatMap(({ evidence }) => Object.keys(evidence))));
  return (
    <ul className="legend" aria-label="Colours of the fields">
      {fields.map((field) => (
        <li
          key={field}
          className={pointed?.field === field ? 'legend-pointed' : undefined}
          style={{ '--field': fieldColour(field) } as CSSProperties}
        >
          {fieldName(field)}
        </li>
      ))}
    </ul>
  );
}
