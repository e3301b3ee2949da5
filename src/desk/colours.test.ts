/** The colours of the desk by day and by night: text can be read on everything that it stands on (WCAG 2.2, AA). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../package-root.js';

const [day = '', night = ''] = readFileSync(packagePath('src', 'desk', 'colours.css'), 'utf8').split(
  '@media',
);
const read = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+):\s*#([0-9a-f]{6})\b/g)].map(([, name, hex]) => [name, hex]));
const papers = { day: read(day), night: read(night) };

/** Relative luminance of an sRGB colour, by WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that a share of one makes over another. */
function over(top: string, share: number, under: string): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [0, 2, 4]
    .map((at) => Math.round(part(top, at) * share + part(under, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
}

describe.each(Object.entries(papers))('%s', (_, colours) => {
  const colour = (name: string) => colours.get(name) ?? expect.fail(`no colour ${name}`);
  const named = (start: string) => [...colours.keys()].filter((name) => name.startsWith(start));

  test('the names are those of the other paper', () => {
    expect([...colours.keys()]).toEqual([...papers.day.keys()]);
  });

  test.each(['ink', 'muted', 'link', 'seal', ...named('quad-')])('%s as text', (name) => {
    for (const paper of ['page', 'desk', 'hover'])
      expect(contrast(colour(name), colour(paper)), `on ${paper}`).toBeGreaterThanOrEqual(4.5);
  });

  test.each(named('field-').filter((name) => name !== 'field-line'))(
    '%s as a line and under words',
    (name) => {
      expect(contrast(colour(name), colour('page')), 'line').toBeGreaterThanOrEqual(2);
      for (const share of [0.16, 0.28, 0.42]) {
        const tint = over(colour(name), share, colour('page'));
        expect(contrast(colour('ink'), tint), `words on ${share}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('edges of what one types in, and the focus', () => {
    for (const name of ['focus', 'field-line'])
      expect(contrast(colour(name), colour('desk')), name).toBeGreaterThanOrEqual(3);
  });
});
