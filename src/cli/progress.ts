/** A progress bar on standard error, for a person who watches a terminal; nothing at all for anyone else. */
import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.js';

export interface Progress {
  /** True when a bar is drawn. */
  readonly visible: boolean;
  /** One more report is done. */
  step(): void;
  stop(): void;
}

const silent: Progress = { visible: false, step: () => {}, stop: () => {} };

/** A bar when there is more than one report, standard error is a terminal and the output goes into no pipe. */
export function progressOf(total: number, terminal: Terminal): Progress {
  if (!terminal.errors.isTTY || terminal.piped || total < 2) return silent;
  const bar = new SingleBar({
    format: '{bar} {value}/{total} reports, {eta_formatted} left',
    barCompleteChar: '━',
    barIncompleteChar: '·',
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    stream: terminal.errors,
  });
  bar.start(total, 0);
  return { visible: true, step: () => bar.increment(), stop: () => bar.stop() };
}
