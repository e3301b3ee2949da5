/** The rate of a measure in words for a reader. */
import type { Rate } from '../../events/terms/measure-terms.js';

const bounds = { exact: '', 'up-to': 'up to ', 'at-least': 'at least ', about: 'about ' } as const;

/** The same where there is little room: “84% → 125%”. */
export function rateInShort(rate: Rate): string {
  const { from, to } = rate;
  if (from === null || to === null) return rateInWords(rate);
  return `${rateInWords({ ...rate, to: null, by: null })} → ${rateInWords({ ...rate, from: null, by: null })}`.slice(
    'from '.length,
  );
}

/** “from 20% to 145%”, “up to 125%”, “by 10 points”. */
export function rateInWords({ to, by, from, unit, bound }: Rate): string {
  const amount = (value: number) => (unit === 'percent' ? `${value}%` : `${value} points`);
  const parts = [
    from === null ? null : `from ${amount(from)}`,
    to === null ? null : `${from === null && by === null ? '' : 'to '}${bounds[bound]}${amount(to)}`,
    by === null
      ? null
      : `${by < 0 ? 'less' : 'more'} by ${to === null ? bounds[bound] : ''}${amount(Math.abs(by))}`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}
