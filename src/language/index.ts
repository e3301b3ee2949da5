/** The language engine by itself: `import { analyse } from 'chancery/language'`. */
export { Analyser, analyse } from './analyse.js';
export type {
  Analysis,
  Anaphor,
  Name,
  NameType,
  Precision,
  Quantity,
  Quote,
  TimeExpression,
  Token,
  WordPlace,
  WordRange,
} from './analysis.js';
export { Sentence } from './analysis.js';
export { conlluOf, formatConllu } from './conllu-text.js';
