/** Cross-validates the name tagger on its own training data, which no other figure can do honestly. */
import { Command } from 'commander';
import { Analyser } from '../src/language/analyse.js';
import { NameSentence } from '../src/language/names/name-features.js';
import { bestTags, namesOfTags } from '../src/language/names/name-tagger.js';
import { packagePath } from '../src/package-root.js';
import { hyperparameters } from './hyperparameters.js';
import { type NamedDocument, spannedDocuments, taggedDocuments } from './name-sources.js';
import { type NamedSentence, trainNames } from './names.js';

const options = new Command('names-check')
  .description('Five-fold cross-validation of names, a document always whole in one fold.')
  .option(
    '--names <folder>',
    'holds uner_ewt-dev.iob2 and re3d.jsonl',
    packagePath('..', 'shared', 'data', 'ner'),
  )
  .parse()
  .opts<{ names: string }>();
const folds = 5;

const analyser = new Analyser();
const sources: Readonly<Record<string, NamedDocument[]>> = {
  'uner_ewt-dev.iob2': taggedDocuments(`${options.names}/uner_ewt-dev.iob2`, analyser),
  're3d.jsonl': spannedDocuments(`${options.names}/re3d.jsonl`, analyser),
};
for (const [name, documents] of Object.entries(sources)) {
  const counts = { right: 0, answered: 0, wanted: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const training: NamedSentence[] = [];
    for (const [other, all] of Object.entries(sources)) {
      all.forEach((document, d) => {
        if (other !== name || d % folds !== fold) training.push(...document);
      });
    }
    const { weights, transitions } = trainNames(training, { ...hyperparameters.names, seed: 1 });
    documents.forEach((document, d) => {
      if (d % folds === fold) for (const sentence of document) score(sentence, weights, transitions, counts);
    });
  }
  const precision = counts.right / counts.answered;
  const recall = counts.right / counts.wanted;
  const f1 = (200 * precision * recall) / (precision + recall);
  const percent = (share: number): string => (100 * share).toFixed(1);
  process.stdout.write(
    `${name}: precision ${percent(precision)} recall ${percent(recall)} F1 ${f1.toFixed(1)}\n`,
  );
}

function score(
  { words, tags }: NamedSentence,
  weights: Float32Array,
  transitions: Float64Array,
  counts: { right: number; answered: number; wanted: number },
): void {
  const key = ({ first, last, type }: { first: number; last: number; type: string }): string =>
    `${first} ${last} ${type}`;
  const wanted = new Set(namesOfTags(tags).map(key));
  const answered = namesOfTags(bestTags(new NameSentence(words), weights, transitions)).map(key);
  counts.wanted += wanted.size;
  counts.answered += answered.length;
  for (const name of answered) if (wanted.has(name)) counts.right++;
}
