/** All evaluation tasks by name. */
import { actorsTask } from './tasks/actors.js';
import { copiesTask } from './tasks/copies.js';
import { eventsTask } from './tasks/events.js';
import { extractionTask } from './tasks/extraction.js';
import { namesTask } from './tasks/names.js';
import { parseTask } from './tasks/parse.js';
import { relationsTask } from './tasks/relations.js';
import type { Task } from './tasks/task.js';
import { tokeniseTask } from './tasks/tokenise.js';

export const taskNames = [
  'parse',
  'tokenise',
  'names',
  'relations',
  'actors',
  'events',
  'extraction',
  'copies',
] as const;
export type TaskName = (typeof taskNames)[number];

export const tasks: Readonly<Record<TaskName, Task>> = {
  parse: parseTask,
  tokenise: tokeniseTask,
  names: namesTask,
  relations: relationsTask,
  actors: actorsTask,
  events: eventsTask,
  extraction: extractionTask,
  copies: copiesTask,
};
