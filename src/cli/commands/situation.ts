/** `chancery situation`: saved questions, and what the record answers to them. */
import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';
import { addList } from './situation/list.js';
import { addRemove } from './situation/remove.js';
import { addSave } from './situation/save.js';
import { addShow } from './situation/show.js';

export function addSituation(program: Command, terminal: Terminal): void {
  const situation = program
    .command('situation')
    .summary('save a question, and print its timeline, ledger, index and open threads')
    .description(
      'A situation is a question saved in the record: whose dealings, about what, from when to when. Asked for, it gives the ' +
        'timeline of what they did, the ledger of the measures between them, an index of cooperation and conflict, what is ' +
        'planned or threatened and still open, and who answers what.',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ chancery situation save "tariffs and fentanyl" --actors USA,CHN,MEX,CAN --kinds tariff --contexts illegal_drugs
  $ chancery situation show "tariffs and fentanyl" --by month
  $ chancery situation list`,
    );
  for (const add of [addSave, addList, addShow, addRemove]) add(situation, terminal);
}
