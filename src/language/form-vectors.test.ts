/** Vectors of word forms: computed once, and again when all were forgotten. */
import { expect, it } from 'vitest';
import { FormVectors } from './form-vectors.js';
import { Kernel } from './kernel/kernel.js';

it('computes each form once while there is room, and never mixes two up', () => {
  const kernel = new Kernel();
  const computed: string[] = [];
  const vectors = new FormVectors(kernel, 4, (forms, target) => {
    computed.push(...forms);
    for (const [i, form] of forms.entries())
      kernel.floats.fill(Number(form), (target >> 2) + i * 4, (target >> 2) + i * 4 + 4);
  });
  const valuesOf = (forms: readonly string[]): number[] =>
    Array.from(vectors.slotsOf(forms), (slot) => kernel.floats[(vectors.vectors >> 2) + slot * 4 + 3]);
  for (let batch = 0; batch < 20; batch++) {
    const forms = Array.from({ length: 1000 }, (_, i) => String(batch * 900 + i));
    expect(valuesOf(forms)).toEqual(forms.map(Number));
  }
  const before = computed.length;
  expect(valuesOf(['18099', '18099'])).toEqual([18_099, 18_099]);
  expect(computed.length - before).toBeLessThanOrEqual(1);
});
