/** One field of a card. Pointing at it, with the mouse or the keyboard, shows the words that it rests on. */
import type { CSSProperties, ReactNode } from 'react';
import type { Pointed } from '../reading/drawn.js';
import { fieldColour, fieldName } from '../vocabulary/fields.js';
import './field-row.css';

export interface FieldRowProps {
  readonly record: string;
  readonly field: string;
  /** Whether it rests on words of the report. */
  readonly hasWords: boolean;
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly children: ReactNode;
}

export function FieldRow({ record, field, hasWords, pointed, onPoint, children }: FieldRowProps) {
  const isPointed = pointed?.record === record && pointed.field === field;
  const name = fieldName(field);
  if (!hasWords)
    return (
      <div className="field-row">
        <dt>{name}</dt>
        <dd>{children}</dd>
      </div>
    );
  const point = () => onPoint({ record, field });
  const leave = () => onPoint(null);
  return (
    <div
      className={isPointed ? 'field-row field-row-pointed' : 'field-row'}
      style={{ '--field': fieldColour(field) } as CSSProperties}
      onPointerEnter={point}
      onPointerLeave={leave}
    >
      <dt>
        <button type="button" onFocus={point} onBlur={leave} onClick={point} aria-pressed={isPointed}>
          <span className="field-swatch" />
          {name}
        </button>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
