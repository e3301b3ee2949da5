/** A measure in two lines: which instrument at which rate, by whom against whom, on what. */
import type { Measure } from '../../measures/measure.js';
import { partiesOf } from '../vocabulary/parties.js';
import { rateInWords } from '../vocabulary/rates.js';
import { measureName } from '../vocabulary/steps.js';
import './measure-line.css';

interface MeasureLineProps {
  readonly measure: Pick<Measure, 'measure' | 'imposer' | 'target'>;
}

export function MeasureLine({ measure: { measure, imposer, target } }: MeasureLineProps) {
  const { kind, name, rate, scope } = measure;
  return (
    <span className="measure-line">
      <span className="measure-terms">
        <span className="row-strong">{measureName({ instrument: kind, name })}</span>
        {rate && <span className="measure-rate">{rateInWords(rate)}</span>}
      </span>
      <span className="measure-parties">
        {partiesOf(imposer)}
        {target.length > 0 && ` → ${partiesOf(target)}`}
        {scope && `, on ${scope}`}
      </span>
    </span>
  );
}
