/** Where events are put: the town’s or country’s coordinates, or none where the text leaves it open. */
import { expect, it } from 'vitest';
import { codeText } from './coding.fixture.js';

it.each<[text: string, place: string | null, country?: string | null, lat?: number, lon?: number]>([
  ['Police arrested two protesters in Kharkiv.', 'Kharkiv', 'UKR', 49.98, 36.25],
  ['Russian troops attacked the Ukrainian army near Bakhmut.', 'Bakhmut', 'UKR', 48.59, 38.0],
  ['Police arrested two protesters in Tbilisi.', 'Tbilisi', 'GEO', 41.69, 44.83],
  ['China and Japan held talks in Switzerland.', 'Switzerland', 'CHE', 47, 8],
  ['Police in Spain arrested two men in Valencia.', 'Valencia', 'ESP', 39.47, -0.38],
  ['The Myanmar air force bombed a school in Sagaing.', 'Sagaing', 'MMR', 21.88, 95.98],
  ['Police arrested two protesters in Springfield.', null, null],
  ['Police arrested two protesters.', null],
])('%s', (text, place, country = null, lat, lon) => {
  const [event] = codeText(text).events;
  const where = event?.event_loc ?? null;
  expect(where?.resolved_place ?? null).toBe(place);
  expect(where?.country_code ?? null).toBe(country);
  if (lat === undefined) expect(where?.lat ?? null).toBeNull();
  else expect([where?.lat, where?.lon]).toEqual([expect.closeTo(lat, 0), expect.closeTo(lon ?? 0, 0)]);
});
