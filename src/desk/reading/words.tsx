/** A segment of the text that records rest on: coloured for the chosen ones, and a way to choose them. */
import type { CSSProperties } from 'react';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { fieldColour, fieldName } from '../vocabulary/fields.js';
import type { Pointed } from './drawn.js';
import type { Segment } from './segments.js';
import './words.css';

interface WordsProps {
  readonly text: string;
  readonly segment: Segment;
  readonly address: Address;
  readonly pointed: Pointed | null;
  /** Whether the words are a record's first predicate: a stop for the keyboard. */
  readonly stop: boolean;
}

export function Words({ text, segment, address, pointed, stop }: WordsProps) {
  const loud = segment.marks.filter(({ quiet }) => quiet !== true);
  const records = [...new Set((loud.length > 0 ? loud : segment.marks).map(({ record }) => record))];
  const chosen = segment.marks.filter(({ record }) => address.chosen.includes(record));
  const fields = [...new Set(chosen.map(({ field }) => field))];
  const isPointed =
    pointed !== null &&
    chosen.some(({ record, field }) => record === pointed.record && field === pointed.field);
  const classes = ['words', chosen.length > 0 && 'words-chosen', isPointed && 'words-pointed'];
  return (
    <Link
      to={{ ...address, chosen: records }}
      className={classes.filter(Boolean).join(' ')}
      style={coloursOf(fields, isPointed ? pointed.field : null)}
      tabIndex={stop ? 0 : -1}
      data-fields={fields.join(' ')}
      title={fields.length > 0 ? fields.map(fieldName).join(', ') : 'Show what rests on these words'}
      aria-current={chosen.length > 0 ? 'true' : undefined}
    >
      {text}
    </Link>
  );
}

/** The shortest field tints the words; each field underlines them, the longest at the bottom. */
function coloursOf(fields: readonly string[], pointed: string | null): CSSProperties | undefined {
  const top = pointed ?? fields.at(-1);
  if (top === undefined) return undefined;
  const lines = fields.map((field, index) => `inset 0 ${-2 * (index + 1)}px 0 ${fieldColour(field)}`);
  return {
    '--field': fieldColour(top),
    boxShadow: lines.join(', '),
    paddingBottom: `${2 * fields.length}px`,
  } as CSSProperties;
}
