/** The task `relations`: the type of what one marked actor does to another. */
import { createCoder } from '../../coder.js';
import { goldName, parseTabbed, readGold } from '../gold-file.js';
import { relationAnswerer } from '../relation-answer.js';
import { RelationRow, relationLabel, relationQuad, scoreRelations } from '../relations.js';
import { type Task, timed } from './task.js';

export const relationsTask: Task = {
  measures:
    'macro-F1 of the type (CONCEDE and RETREAT as YIELD), of its quad class, of cooperation against conflict',
  gold: 'FILE.tsv: id sentence marked source target type quad',
  async run(path) {
    const { header, rows } = parseTabbed(await readGold(path), RelationRow, goldName(path));
    const answer = relationAnswerer(createCoder());
    const { value: answers, seconds } = timed(() => rows.map((row) => answer(row)));
    const types = answers.map(({ type }) => type);
    const lines = rows.map((row, i) => {
      const type = relationLabel(types[i]);
      const answered: Readonly<Record<string, unknown>> = { ...row, type, quad: relationQuad(type) };
      return header.map((column) => answered[column]).join('\t');
    });
    return {
      result: scoreRelations(rows, types, seconds),
      predictions: `${[header.join('\t'), ...lines].join('\n')}\n`,
    };
  },
};
