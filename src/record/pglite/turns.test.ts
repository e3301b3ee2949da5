/** Who asks first goes first, one at a time. */
import { expect, test } from 'vitest';
import { Turns } from './turns.js';

test('turns do not overlap and keep their order', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  const work = async (name: string) => {
    await turns.take();
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    turns.pass();
  };
  await Promise.all([work('a'), work('b'), work('c')]);
  await work('d');
  expect(seen).toEqual(['a', 'b', 'c', 'd'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});
