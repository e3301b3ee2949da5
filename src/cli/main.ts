/** The command line: runs one command and gives its exit code. */
import { CommanderError } from 'commander';
import { messageOf } from '../errors.js';
import { createProgram } from './program.js';
import { Interrupted, processTerminal, type Terminal } from './terminal.js';

/**
 * Runs a command.
 *
 * @param words what stands after `chancery` on the command line
 * @returns 0 all done, 1 some inputs failed, 2 wrong use, 130 interrupted
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(words, { from: 'user' });
    return terminal.exitCode;
  } catch (error) {
    if (error instanceof Interrupted) return 130;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.note(messageOf(error));
    return 1;
  }
}

/** Runs the process’s own command line. */
export async function runProcess(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processTerminal());
}
