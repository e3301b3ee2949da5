/** The index as bars: what cooperation adds up to above the line, conflict below it. The table beside it has the numbers. */
import type { ActIndex } from '../../situations/act-index.js';
import { dayNumber, linear, monthInShort, monthsBetween, ticksTo } from '../chart/scales.js';
import { useWidth } from '../chart/use-width.js';
import { shortDay } from '../vocabulary/days.js';
import type { Shown } from './index-section.js';
import '../chart/chart.css';

interface IndexChartProps {
  readonly shown: readonly Shown[];
  readonly by: ActIndex['by'];
}

/** In pixels. */
const height = 190;
const edge = { top: 10, right: 10, bottom: 24, left: 40 };

export function IndexChart({ shown, by }: IndexChartProps) {
  const [box, width] = useWidth<HTMLElement>();
  return (
    <figure className="chart" ref={box}>
      {width > 0 && shown.length > 0 && <Bars {...{ shown, by, width }} />}
    </figure>
  );
}

function Bars({ shown, by, width }: IndexChartProps & { readonly width: number }) {
  const first = shown[0].start;
  const last = shown[shown.length - 1].end;
  const x = linear(dayNumber(first), dayNumber(last) + 1, edge.left, width - edge.right);
  const most = Math.max(1, ...shown.map(({ cell }) => cell.cooperation.sum));
  const least = Math.max(1, ...shown.map(({ cell }) => -cell.conflict.sum));
  const ticks = ticksTo(Math.max(most, least)).filter((tick) => tick > 0);
  const y = linear(-least, most, height - edge.bottom, edge.top);
  const grid = [
    ...ticks.filter((tick) => tick <= most),
    ...ticks.filter((tick) => tick <= least).map((tick) => -tick),
    0,
  ];
  return (
    <svg height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={told(shown, by)}>
      {grid.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'index-zero' : 'chart-grid'}
            x1={edge.left}
            x2={width - edge.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={edge.left - 8} y={y(tick) + 4} textAnchor="end">
            {signed(tick)}
          </text>
        </g>
      ))}
      {monthsBetween(first, last, width / 60).map((month) => (
        <text key={month} x={x(dayNumber(month))} y={height - 6} textAnchor="middle">
          {monthInShort(month)}
        </text>
      ))}
      {shown.map(({ start, end, cell }) => {
        const left = x(dayNumber(start));
        const whole = x(dayNumber(end) + 1) - left;
        const gap = Math.min(2, whole * 0.2);
        const size = Math.max(whole - gap, 0.5);
        const { cooperation, conflict } = cell;
        return (
          <g key={start}>
            {cooperation.sum > 0 && (
              <rect
                className="index-bar-cooperation"
                x={left}
                width={size}
                y={y(cooperation.sum)}
                height={y(0) - y(cooperation.sum)}
              />
            )}
            {conflict.sum < 0 && (
              <rect
                className="index-bar-conflict"
                x={left}
                width={size}
                y={y(0)}
                height={y(conflict.sum) - y(0)}
              />
            )}
            {cell.acts > 0 && (
              <rect
                className="index-hover"
                x={left}
                width={whole}
                y={edge.top}
                height={height - edge.top - edge.bottom}
              >
                <title>{inWords({ start, end, cell })}</title>
              </rect>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** “+4.5”, “−6”, “0”. */
export function signed(value: number): string {
  const size = Math.abs(value).toLocaleString('en', { maximumFractionDigits: 1 });
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size;
}

function inWords({ start, end, cell }: Shown): string {
  const { acts, cooperation, conflict } = cell;
  return `${shortDay(start)} – ${shortDay(end)}: ${acts} ${acts === 1 ? 'act' : 'acts'}, ${signed(cooperation.sum)} cooperation, ${signed(conflict.sum)} conflict`;
}

function told(shown: readonly Shown[], by: ActIndex['by']): string {
  const worst = [...shown].sort((a, b) => a.cell.sum - b.cell.sum)[0];
  const best = [...shown].sort((a, b) => b.cell.sum - a.cell.sum)[0];
  return `Cooperation and conflict by ${by}, ${shortDay(shown[0].start)} to ${shortDay(shown[shown.length - 1].end)}. Most hostile: ${inWords(worst)}. Friendliest: ${inWords(best)}.`;
}
