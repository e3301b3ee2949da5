/** Vectors of word forms: computed once, and again when all were forgotten. */
import { expect, it } from 'vitest';
import { FormVectors } from './form-vectors.js';
import { Kernel } from './kernel/kernel.js';

it('computes each form once while there is room, and never mixes two up', () => {
  const kernel = new Kernel();
  const computed: string[] = [];
  const vectors = new FormVectors(kernel, 4, (form, target) => {
    computed.push(form);
    kernel.floats.fill(Number(form), target >> 2, (target >> 2) + 4);
  });
  const value = (form: string): number => kernel.floats[(vectors.vectors >> 2) + vectors.slot(form) * 4 + 3];
  for (let batch = 0; batch < 20; batch++) {
    vectors.makeRoom(1000);
    for (let i = 0; i < 1000; i++) {
      const form = String(batch * 900 + i);
      expect(value(form)).toBe(Number(form));
    }
  }
  vectors.makeRoom(2);
  const before = computed.length;
  expect([value('18099'), value('18099')]).toEqual([18_099, 18_099]);
  expect(computed.length - before).toBeLessThanOrEqual(1);
});
