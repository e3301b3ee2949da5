/** The task `parse`: tags and trees on gold words. */
import { Analyser } from '../../language/analyse.js';
import { parseConllu } from '../../language/conllu.js';
import { formatConllu } from '../../language/conllu-text.js';
import { goldName, readGold } from '../gold-file.js';
import { scoreParse, withAnswers } from '../parse.js';
import { type Task, timed } from './task.js';

/** Sentences parsed before the clock starts, so that the figure is of a warm engine. */
const WARM_UP = 300;

export const parseTask: Task = {
  measures:
    'tags, lemmas and trees on gold words, in percent (punctuation counted, subtypes of relations not)',
  gold: 'FILE.conllu',
  async run(path) {
    const gold = parseConllu(await readGold(path), goldName(path));
    const forms = gold.map(({ words }) => words.map(({ form }) => form));
    const analyser = new Analyser();
    analyser.parse(forms.slice(0, WARM_UP));
    const { value: answers, seconds } = timed(() => analyser.parse(forms));
    return {
      result: scoreParse(gold, answers, seconds),
      predictions: formatConllu(withAnswers(gold, answers)),
    };
  },
};
