import { describe, expect, it } from 'vitest';
import { WordScan } from './words.js';

/** The words of a text as the scan takes them, in their own spelling. */
function words(text: string): string[] {
  const scan = new WordScan();
  scan.read(text);
  return Array.from({ length: scan.count }, (_, i) => text.slice(scan.starts[i], scan.ends[i]));
}

/** True when two texts are the same to the scan. */
function same(first: string, second: string): boolean {
  const hashes = (text: string) => {
    const scan = new WordScan();
    scan.read(text);
    return scan.hashes.slice(0, scan.count).join();
  };
  return hashes(first) === hashes(second);
}

describe('WordScan', () => {
  it.each([
    ['The duty on salmon was lifted.', ['duty', 'salmon', 'lifted']],
    ['Peru’s “anchovy war”—over?', ['Peru’s', 'anchovy', 'war']],
    ['$1,200.50 in 2025, 3.5bn', ['1,200.50', '2025', '3.5bn']],
    ['北京 lifts 关税', ['北', '京', 'lifts', '关', '税']],
    ['İzmir, Łódź', ['İzmir', 'Łódź']],
    ['…', []],
    ['', []],
  ])('%s', (text, found) => expect(words(text)).toEqual(found));

  it.each([
    ['case', 'Oslo LIFTS Ban', 'oslo lifts ban'],
    ['accents', 'São Tomé', 'Sao Tome'],
    ['accents put together and apart', 'caf\u00e9 noir', 'cafe\u0301 noir'],
    ['marks', '“Oslo”, it lifts: ban', 'Oslo lifts ban'],
    ['apostrophes', 'Peru’s', "Peru's"],
    ['little words', 'The ban of the port', 'a ban at this port'],
  ])('takes no notice of %s', (_, first, second) => expect(same(first, second)).toBe(true));

  it.each([
    ['order', 'ban lifted', 'lifted ban'],
    ['figures', 'ban of 10', 'ban of 12'],
    ['points in figures', '1.5 tons', '15 tons'],
  ])('minds %s', (_, first, second) => expect(same(first, second)).toBe(false));

  it('is used again for a shorter text', () => {
    const scan = new WordScan();
    scan.read('fish '.repeat(20_000));
    expect(scan.count).toBe(20_000);
    scan.read('fish');
    expect(scan.count).toBe(1);
  });
});
