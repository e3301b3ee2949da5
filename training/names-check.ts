/** Cross-validates the name tagger on its own training data, which no other figure can do honestly. */
import { Command } from 'commander';
import { type NameSpan, scoreNameSpans } from '../src/evaluate/names.js';
import { Analyser } from '../src/language/analyse.js';
import type { NameType } from '../src/language/analysis.js';
import {
  namesOfDocument,
  namesOfTags,
  nameTagsOf,
  scorerOf,
  type TaggedName,
} from '../src/language/names/name-tagger.js';
import { packagePath } from '../src/package-root.js';
import { hyperparameters } from './hyperparameters.js';
import type { NamedDocument } from './name-data.js';
import {
  type SpannedDocument,
  spannedDocuments,
  taggedDocuments,
  treebankDocuments,
} from './name-sources.js';
import { nameTable, trainNames } from './names.js';
import { readTreebank } from './treebank.js';

const options = new Command('names-check')
  .description(
    'Cross-validation of names, a document always whole in one fold. No fold’s own gold is learnt from.',
  )
  .option(
    '--names <folder>',
    'holds uner_ewt-dev.iob2 and re3d.jsonl',
    packagePath('..', 'shared', 'data', 'ner'),
  )
  .option(
    '--treebank <folder>',
    'holds *-train.conllu, plain or .xz',
    packagePath('..', 'shared', 'data', 'ud'),
  )
  .option('--folds <n>', 'how many', '5')
  .parse()
  .opts<{ names: string; treebank: string; folds: string }>();
const folds = Number(options.folds);

const analyser = new Analyser();
const uner = taggedDocuments(`${options.names}/uner_ewt-dev.iob2`, analyser);
const re3d = spannedDocuments(`${options.names}/re3d.jsonl`, analyser);
const treebank = treebankDocuments(await readTreebank(options.treebank, 'train'), analyser);

const counts = { right: 0, answered: 0, wanted: 0 };
const answers: NameSpan[][] = re3d.map(() => []);
for (let fold = 0; fold < folds; fold++) {
  const rest = (_: NamedDocument, d: number): boolean => d % folds !== fold;
  const weights = trainNames(
    [...treebank, ...uner.filter(rest), ...re3d.filter(rest)],
    hyperparameters.names,
  );
  const score = scorerOf(nameTable(weights, hyperparameters.names.slots));
  const answer = ({ sentences }: NamedDocument): TaggedName[][] =>
    namesOfDocument(
      sentences.map(({ words }) => words),
      (sentence) => nameTagsOf(sentence, score, weights.transitions),
    );
  uner.forEach((document, d) => {
    if (d % folds !== fold) return;
    answer(document).forEach((names, s) => {
      count(names, document.sentences[s].tags);
    });
  });
  re3d.forEach((document, d) => {
    if (d % folds === fold) answers[d] = spansOf(document, answer(document));
  });
}
const precision = counts.right / counts.answered;
const recall = counts.right / counts.wanted;
say('uner_ewt-dev.iob2', 100 * precision, 100 * recall, (200 * precision * recall) / (precision + recall));
const spans = scoreNameSpans(
  re3d.map(({ gold }) => gold),
  answers,
);
say('re3d.jsonl', spans.precision, spans.recall, spans.f1);

function say(name: string, ...figures: number[]): void {
  const [p, r, f] = figures.map((figure) => figure.toFixed(1));
  process.stdout.write(`${name}: precision ${p} recall ${r} F1 ${f}\n`);
}

function count(names: readonly TaggedName[], tags: Uint8Array): void {
  const key = ({ first, last, type }: TaggedName): string => `${first} ${last} ${type}`;
  const wanted = new Set(namesOfTags(tags).map(key));
  counts.wanted += wanted.size;
  counts.answered += names.length;
  for (const name of names) if (wanted.has(key(name))) counts.right++;
}

function spansOf({ tokens }: SpannedDocument, names: readonly (readonly TaggedName[])[]): NameSpan[] {
  const types: Readonly<Record<NameType, NameSpan['type']>> = {
    PER: 'Person',
    LOC: 'Location',
    ORG: 'Organisation',
  };
  return names.flatMap((list, s) =>
    list.map(({ first, last, type }) => ({
      start: tokens[s][first].start,
      end: tokens[s][last].end,
      type: types[type],
    })),
  );
}
