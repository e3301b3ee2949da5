/** An answer of the API as state: while another is awaited the last one stays, so that the page does not flicker. */
import { useCallback, useEffect, useState } from 'react';
import { type Answers, ask } from './ask.js';

export interface Answer<Data> {
  /** The latest answer, maybe to the question before; null before the first. */
  readonly data: Data | null;
  readonly waiting: boolean;
  /** Why the latest question has no answer. */
  readonly problem: string | null;
  readonly retry: () => void;
}

/** @param path address of the API; null to ask nothing. */
export function useAnswer<Name extends keyof Answers>(
  _name: Name,
  path: string | null,
): Answer<Answers[Name]> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{
    asked: string | null;
    data: Answers[Name] | null;
    problem: string | null;
  }>({ asked: null, data: null, problem: null });
  const question = path === null ? null : `${attempt} ${path}`;

  useEffect(() => {
    if (question === null) {
      setState({ asked: null, data: null, problem: null });
      return;
    }
    const ending = new AbortController();
    ask<Name>(question.slice(question.indexOf(' ') + 1), ending.signal).then(
      (data) => setState({ asked: question, data, problem: null }),
      (error: unknown) => {
        if (ending.signal.aborted) return;
        const problem = error instanceof Error ? error.message : String(error);
        setState({ asked: question, data: null, problem });
      },
    );
    return () => ending.abort();
  }, [question]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const waiting = question !== null && state.asked !== question;
  return {
    data: question === null ? null : state.data,
    waiting,
    problem: waiting ? null : state.problem,
    retry,
  };
}
