/** Asks the API. Its answers have the shapes of `src/api/shapes.ts`, which the server checks and the types follow. */
import type {
  Accounts,
  Events,
  Health,
  LedgerPairs,
  LedgerRates,
  Measures,
  Occurrences,
  Problem,
  Reports,
  Situations,
  Stories,
} from '../../api/shapes.js';
import type { CodedReport } from '../../coded.js';
import type { Ledger } from '../../measures/ledger/ledger.js';
import type { Situation } from '../../situations/situation.js';
import type { Occurrence } from '../../stories/occurrences/occurrence.js';
import type { Story } from '../../stories/story.js';

/** What each address of the API that the desk asks answers. */
export interface Answers {
  health: Health;
  events: Events;
  reports: Reports;
  measures: Measures;
  report: CodedReport;
  ledger: Ledger;
  ledgerPairs: LedgerPairs;
  ledgerRates: LedgerRates;
  occurrences: Occurrences;
  occurrence: Occurrence;
  accounts: Accounts;
  situations: Situations;
  situation: Situation;
  stories: Stories;
  story: Story;
}

/** Why there is no answer, in words for a person. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const unreachable = 'The server cannot be reached. Is “chancery serve” still running?';

/**
 * @param path address of the API, from the root of the server.
 * @throws NoAnswer the server cannot be reached, or says why it does not answer.
 */
export async function ask<Name extends keyof Answers>(
  path: string,
  signal: AbortSignal,
): Promise<Answers[Name]> {
  let response: Response;
  try {
    response = await fetch(path, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new NoAnswer(unreachable);
  }
  if (!response.ok) throw new NoAnswer(await reasonOf(response));
  return response.json() as Promise<Answers[Name]>;
}

/**
 * Sends what is to be changed.
 *
 * @throws NoAnswer the server cannot be reached, or says why it does not do it.
 */
export async function send(method: 'PUT' | 'DELETE', path: string, body?: unknown): Promise<void> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch {
    throw new NoAnswer(unreachable);
  }
  if (!response.ok) throw new NoAnswer(await reasonOf(response));
}

async function reasonOf(response: Response): Promise<string> {
  try {
    return ((await response.json()) as Problem).error.message;
  } catch {
    return `The server answered ${response.status} ${response.statusText}`.trim();
  }
}
