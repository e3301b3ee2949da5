/** All evaluation tasks by name. */
import { eventsTask } from './tasks/events.js';
import { namesTask } from './tasks/names.js';
import { parseTask } from './tasks/parse.js';
import type { Task } from './tasks/task.js';
import { tokeniseTask } from './tasks/tokenise.js';

export const taskNames = ['parse', 'tokenise', 'names', 'events'] as const;
export type TaskName = (typeof taskNames)[number];

export const tasks: Readonly<Record<TaskName, Task>> = {
  parse: parseTask,
  tokenise: tokeniseTask,
  names: namesTask,
  events: eventsTask,
};
