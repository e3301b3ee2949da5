/**
 * Questions that a network is asked only while it learns, so that it learns to see more (multi-task learning, Caruana 1997).
 * What answers them is named `auxiliary…` and is no part of the model.
 */
import type { Tensor } from '../../src/language/model-file.js';

export const auxiliaryPrefix = 'auxiliary';

/** The tensors that are used once it has learnt. */
export function withoutAuxiliary(tensors: readonly Tensor[]): Tensor[] {
  return tensors.filter(({ name }) => !name.split('.').some((part) => part.startsWith(auxiliaryPrefix)));
}
