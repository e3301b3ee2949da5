/** The task `tokenise`: words and sentences on running text. */
import { Analyser } from '../../language/analyse.js';
import type { Analysis } from '../../language/analysis.js';
import { parseConllu } from '../../language/conllu.js';
import { conlluOf, formatConllu } from '../../language/conllu-text.js';
import { goldDocuments } from '../documents.js';
import { goldName, readGold } from '../gold-file.js';
import { type CutText, scoreTokenise } from '../tokenise.js';
import type { Task } from './task.js';

export const tokeniseTask: Task = {
  measures: 'F1 of words and of sentences on the text of each document, in percent',
  gold: 'FILE.conllu',
  async run(path) {
    const gold = goldDocuments(parseConllu(await readGold(path), goldName(path)));
    const analyser = new Analyser();
    const analyses = gold.map(({ text }) => analyser.analyse(text));
    const sentences = analyses.flatMap((analysis, d) => conlluOf(analysis.sentences, `document-${d + 1}`));
    return { result: scoreTokenise(gold, analyses.map(cutText)), predictions: formatConllu(sentences) };
  },
};

function cutText({ sentences }: Analysis): CutText {
  return {
    sentences: sentences.map(({ start, end }) => [start, end] as const),
    words: sentences.flatMap(({ tokens }) => tokens.map(({ start, end }) => [start, end] as const)),
  };
}
