/** The tariff on all goods as steps over time. All that it shows stands in the table beside it, which screen readers read. */
import type { RateSpell } from '../../measures/ledger/rates-over-time.js';
import type { Address } from '../address/address.js';
import { Link } from '../address/link.js';
import { dayNumber, linear, monthInShort, monthsBetween, ticksTo } from '../chart/scales.js';
import { useWidth } from '../chart/use-width.js';
import { shortDay } from '../vocabulary/days.js';
import { percent } from '../vocabulary/steps.js';
import '../chart/chart.css';

interface RateChartProps {
  readonly spells: readonly RateSpell[];
  /** The day asked about: what lies after it is drawn as what is to come. */
  readonly on: string;
  readonly address: Address;
}

/** In pixels. */
const height = 210;
const edge = { top: 24, right: 14, bottom: 24, left: 40 };

export function RateChart({ spells, on, address }: RateChartProps) {
  const [box, width] = useWidth<HTMLElement>();
  return (
    <figure className="chart" ref={box}>
      {width > 0 && spells.length > 0 && <Steps {...{ spells, on, address, width }} />}
    </figure>
  );
}

function Steps({ spells, on, address, width }: RateChartProps & { readonly width: number }) {
  const first = spells[0].from;
  const changed = spells[spells.length - 1].from;
  const lastDay = on > changed ? on : changed;
  // Some room after the last step, so that one sees where it leads.
  const start = dayNumber(first);
  const end = Math.max(dayNumber(lastDay), start + 1);
  const until = end + (end - start) * 0.04;
  const x = linear(start, until, edge.left, width - edge.right);
  const ticks = ticksTo(Math.max(...spells.flatMap(({ rates }) => rates)));
  const y = linear(0, ticks.at(-1) ?? 1, height - edge.bottom, edge.top);
  const here = Math.min(Math.max(dayNumber(on), start), until);
  const spans = spells.map((spell) => ({
    ...spell,
    left: x(dayNumber(spell.from)),
    right: x(spell.until === null ? until : dayNumber(spell.until)),
  }));
  return (
    <svg height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={told(spells)}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
          <text x={edge.left - 8} y={y(tick) + 4} textAnchor="end">
            {percent(tick)}
          </text>
        </g>
      ))}
      {monthsBetween(first, lastDay, width / 60).map((month) => (
        <text key={month} x={x(dayNumber(month))} y={height - 6} textAnchor="middle">
          {monthInShort(month)}
        </text>
      ))}
      {spans.map(({ from, rates, left, right }) =>
        rates.length === 0 ? null : (
          <rect
            key={from}
            className="chart-area"
            x={left}
            width={right - left}
            y={y(Math.max(...rates))}
            height={y(rates.length > 1 ? Math.min(...rates) : 0) - y(Math.max(...rates))}
          />
        ),
      )}
      <path className="chart-line" d={pathOf(spans, y, edge.left, x(here))} />
      <path className="chart-line chart-later" d={pathOf(spans, y, x(here), width)} />
      {on >= first && (
        <line
          className="chart-marker"
          x1={x(here)}
          x2={x(here)}
          y1={edge.top - 14}
          y2={height - edge.bottom}
        />
      )}
      {labelsOf(spans, y, width).map(({ left, top, words }) => (
        <text key={left} className="chart-value" x={left} y={top}>
          {words}
        </text>
      ))}
      {spans.map(({ from, until, rates, left, right }) => (
        <Link
          key={from}
          to={{ ...address, filters: { ...address.filters, on: from } }}
          tabIndex={-1}
          aria-hidden="true"
        >
          <rect
            className="chart-spell"
            x={left}
            width={Math.max(right - left, 1)}
            y={edge.top - 14}
            height={height - edge.top - edge.bottom + 14}
          >
            <title>{`${spellInWords({ from, until, rates })}. Show the ledger of ${shortDay(from)}`}</title>
          </rect>
        </Link>
      ))}
    </svg>
  );
}

interface Span extends RateSpell {
  readonly left: number;
  readonly right: number;
}

/** The line between two places: along each rate of each spell, and up or down where one follows another. */
function pathOf(spans: readonly Span[], y: (rate: number) => number, from: number, to: number): string {
  const parts: string[] = [];
  for (const [i, { rates, left, right }] of spans.entries()) {
    const [start, end] = [Math.max(left, from), Math.min(right, to)];
    if (start > end) continue;
    for (const rate of rates) parts.push(`M${start} ${y(rate)}H${end}`);
    const before = spans[i - 1]?.rates ?? [];
    const all = [...before, ...rates];
    if (start === left && rates.length > 0 && before.length > 0)
      parts.push(`M${left} ${y(Math.min(...all))}V${y(Math.max(...all))}`);
  }
  return parts.join('');
}

interface Label {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly words: string;
}

/** The rate over each spell that has room for it; the longest spells first, and the highest rate in any case. */
function labelsOf(spans: readonly Span[], y: (rate: number) => number, width: number): readonly Label[] {
  const highest = Math.max(...spans.flatMap(({ rates }) => rates));
  const isHighest = ({ rates }: Span) => rates.includes(highest);
  const order = [...spans].sort(
    (a, b) => Number(isHighest(b)) - Number(isHighest(a)) || b.right - b.left - (a.right - a.left),
  );
  const labels: Label[] = [];
  for (const span of order) {
    const { rates } = span;
    if (rates.length === 0) continue;
    const words = ratesInWords(rates);
    const size = words.length * 7.5;
    const left = Math.min(span.left + 3, width - size);
    const label = { left, right: left + size, top: y(Math.max(...rates)) - 6, words };
    const hasRoom = span.right - span.left >= size || isHighest(span);
    const isFree = labels.every((other) => other.left > label.right || other.right < left);
    if (hasRoom && isFree) labels.push(label);
  }
  return labels;
}

function ratesInWords(rates: readonly number[]): string {
  return rates.length === 0 ? 'none' : rates.map((rate) => percent(rate)).join(' or ');
}

function spellInWords({ from, until, rates }: RateSpell): string {
  return `${shortDay(from)}${until === null ? ' on' : ` to ${shortDay(until)}`}: ${ratesInWords(rates)}`;
}

function told(spells: readonly RateSpell[]): string {
  return `The tariff on all goods over time. ${spells.map(spellInWords).join('; ')}`;
}
