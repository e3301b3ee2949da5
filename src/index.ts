/** The library’s face: `import { createCoder, readReport } from 'chancery'`. */
export type { Actor, Sector } from './actors/actor.js';
export { type CodedReport, schemas } from './coded.js';
export { type Coder, type CoderOptions, createCoder, type Explanation } from './coder.js';
export { ChanceryError, type ErrorCode } from './errors.js';
export type { Event } from './events/event.js';
export type { Figure } from './events/figure.js';
export type { Flow } from './events/flow.js';
export type { MeasureTerms } from './events/measure-terms.js';
export type { Attribution, Evidence, Versions } from './events/provenance.js';
export type { Statement } from './events/statement.js';
export type { Measure } from './measures/measure.js';
export { type ReadOptions, readReport } from './report/read.js';
export type { Report, Span } from './report/report.js';
