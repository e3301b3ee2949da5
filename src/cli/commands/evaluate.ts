/** `chancery evaluate`: how good the coder is, on anyone’s gold file. */
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { ChanceryError } from '../../errors.js';
import { type TaskName, taskNames, tasks } from '../../evaluate/tasks.js';
import { withSink } from '../sink.js';
import type { Terminal } from '../terminal.js';

export function addEvaluate(program: Command, terminal: Terminal): void {
  const width = Math.max(...taskNames.map((name) => name.length));
  const list = taskNames.map((name) => {
    const { gold, measures } = tasks[name];
    return `  ${name.padEnd(width)}  ${gold}\n  ${' '.repeat(width)}  ${measures}`;
  });
  program
    .command('evaluate')
    .summary('measure the coder on a gold file')
    .description(
      'Measures one task on a gold file and prints one JSON object. A gold file may end in .gz or .xz.',
    )
    .addArgument(new Argument('<task>', taskNames.join(', ')).argParser(taskName))
    .argument('<file>', 'the gold file (a folder for extraction)')
    .option('-p, --predictions <out>', 'also write what was answered, in the gold file’s own format')
    .addHelpText(
      'after',
      `
Tasks:
${list.join('\n')}

Examples:
  $ chancery evaluate parse en_ewt-ud-dev.conllu
  $ chancery evaluate events gold.jsonl --predictions answers.jsonl`,
    )
    .action(async (task: TaskName, file: string, { predictions }: { predictions?: string }) => {
      const evaluation = await tasks[task].run(file);
      if (predictions !== undefined) {
        await withSink(predictions, terminal, async (sink) => {
          await sink.write(evaluation.predictions);
          return true;
        });
      }
      await terminal.print(`${JSON.stringify(evaluation.result)}\n`);
    });
}

function taskName(value: string): TaskName {
  const name = taskNames.find((known) => known === value);
  if (name) return name;
  const { message } = new ChanceryError('C602', { thing: value, tasks: taskNames.join(', ') });
  throw new InvalidArgumentError(message);
}
