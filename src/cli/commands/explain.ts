/** `chancery explain`: how a report was coded, sentence by sentence. */
import type { Command } from 'commander';
import { conlluOf, formatConllu } from '../../language/conllu-text.js';
import { coderWith } from '../coder.js';
import { explanationParts } from '../formats/explanation.js';
import { findInputs, readInput } from '../inputs.js';
import { actorsOption } from '../options.js';
import type { Terminal } from '../terminal.js';

export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .summary('show how a report was coded, sentence by sentence')
    .description(
      'Prints for each sentence its tree, the actors, and each candidate: the event that it became and by which entry ' +
        'of the lexicon, or why it became none.',
    )
    .argument('<file>', 'a text or HTML file, or - for standard input')
    .addOption(actorsOption())
    .option('--conllu', 'print the trees as CoNLL-U instead')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery explain report.txt | less
  $ echo 'Ottawa may lift the tariff.' | chancery explain -
  $ chancery explain report.txt --actors own.actors.txt
  $ chancery explain report.html --conllu > report.conllu`,
    )
    .action(async (file: string, { conllu, actors }: { conllu?: boolean; actors: string[] }) => {
      const inputs = await findInputs([file], terminal);
      if (inputs.length === 0) return;
      const coder = await coderWith(actors, terminal);
      for (const input of inputs) {
        const read = readInput(input, terminal, (report) => coder.explain(report));
        for await (const { name, value: explained } of read) {
          const { notCoded } = explained.coded;
          if (notCoded) terminal.note(`${name}: not coded: ${notCoded}`);
          if (conllu) {
            await terminal.print(formatConllu(conlluOf(explained.analysis.sentences, 'sentence')));
            continue;
          }
          const style = { width: terminal.width, colour: terminal.colour };
          for (const part of explanationParts(explained, style)) await terminal.print(part);
        }
      }
    });
}
