/** The task `actors`: the country and sector that a phrase names. */
import { actorOfPhrase } from '../../actors/phrase.js';
import { ActorRow, scoreActors } from '../actors.js';
import { goldName, parseJsonLines, readGold } from '../gold-file.js';
import { jsonLines, type Task } from './task.js';

export const actorsTask: Task = {
  measures: 'share of phrases with the right country, and with the right sector, where each is asked',
  gold: 'FILE.jsonl: {text, context, country, sector}',
  async run(path) {
    const gold = parseJsonLines(await readGold(path), ActorRow, goldName(path));
    const answers = gold.map(({ text, context }) => actorOfPhrase(text, context));
    return {
      result: scoreActors(gold, answers),
      predictions: jsonLines(
        gold.map((row, i) => ({
          ...row,
          country: answers[i].country,
          sector: answers[i].sector,
        })),
      ),
    };
  },
};
