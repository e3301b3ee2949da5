/** A function with a memory answers as the function does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneString, remembered, rememberedFor } from './remembered.js';

it('answers as the function does, however often it is asked', () => {
  const upper = remembered((text) => text.toUpperCase());
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([upper(text), upper(text)]).toEqual([text.toUpperCase(), text.toUpperCase()]);
    }),
  );
});

it('works a short text out once, and does not keep long ones', () => {
  const asked: string[] = [];
  const length = remembered((text) => asked.push(text));
  for (const text of ['said', 'said', 'a longer stretch', 'a longer stretch']) length(text);
  expect(asked).toEqual(['said', 'a longer stretch', 'a longer stretch']);
});

it('forgets when it has too much to keep, and answers as before', () => {
  const same = remembered((text) => text);
  for (let i = 0; i < 50_000; i++) expect(same(`${i}`)).toBe(`${i}`);
});

it('works an object out once', () => {
  let asked = 0;
  const sizes = rememberedFor((list: readonly number[]) => ({ size: list.length, asked: ++asked }));
  const list = [1, 2];
  expect([sizes(list), sizes(list), sizes([1])].map((one) => one.asked)).toEqual([1, 1, 2]);
});

it('gives every text back as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => oneString(text) === text));
});
