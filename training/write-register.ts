/** Makes `register.tsv` anew from the frames’ examples and the labelled sentences: `node .build/training/write-register.js`. */
import { writeFileSync } from 'node:fs';
import { packagePath } from '../src/package-root.js';
import { ownSentences } from './own-sentences.js';
import { registerTable } from './register.js';

writeFileSync(packagePath('training', 'register.tsv'), registerTable(ownSentences()));
