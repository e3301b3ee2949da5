// The language model's kernel: what `npm run build:kernel` compiles for analysis.
export { multiply, pack, packTransposed } from './matrix.as';
export { lstmStep } from './recurrence.as';
export { addTo, fillRows, gatherRows, rectify, scatterRows, sumRowsOf } from './rows.as';
