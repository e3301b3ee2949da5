/** The task `extraction`: how well the story is found in saved pages. */
import { evaluateExtraction } from '../extraction.js';
import { rounded } from '../scores.js';
import type { Task } from './task.js';

export const extractionTask: Task = {
  measures: 'F1 of the story’s text in saved pages, as the public article-extraction benchmark has it',
  gold: 'DIR with html/*.html.gz and ground-truth.json',
  async run(path) {
    const { figures, predictions } = evaluateExtraction(path);
    return {
      result: {
        f1: rounded(figures.f1),
        precision: rounded(figures.precision),
        recall: rounded(figures.recall),
        pagesPerSecond: rounded(figures.pagesPerSecond, 1),
      },
      predictions: `${JSON.stringify(predictions, null, 1)}\n`,
    };
  },
};
