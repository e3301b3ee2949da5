/** The training tasks by name, as threads are told them. */
import type { ThreadContext } from './network/threads.js';
import { type ParserSettings, trainParser } from './parser.js';
import { type SplitterSettings, trainSplitter } from './splitter.js';

export const tasks: Readonly<Record<string, (context: ThreadContext, settings: unknown) => unknown>> = {
  parser: (context, settings) => trainParser(context, settings as ParserSettings),
  splitter: (context, settings) => trainSplitter(context, settings as SplitterSettings),
};
