// The kernel for training: analysis's own and the gradients.
export { multiply, pack, packTransposed } from '../../src/language/kernel/matrix.as';
export { lstmStep } from '../../src/language/kernel/recurrence.as';
export { addTo, fillRows, gatherRows, rectify, scatterRows, sumRowsOf } from '../../src/language/kernel/rows.as';
export {
  adam, addRowsAt, dropoutMask, lstmStepBackward, multiplyElements, rectifyBackward, squares, sumRows,
} from './gradient.as';
