// The language model's kernel: what `npm run build:kernel` compiles for analysis.
export { multiplyIntegers, packIntegers, roundRows } from './integer-matrix.as';
export { multiply, packTransposed } from './matrix.as';
export { lstmSequences } from './recurrence.as';
export { addTo, gatherRows, rectify, sumIntegerRowsOf } from './rows.as';
