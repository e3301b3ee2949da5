/** The task `events`: who did what to whom, text by text. */
import { createCoder } from '../../coder.js';
import type { Event } from '../../events/event.js';
import { type BareEvent, CodedSentence, scoreEvents } from '../events.js';
import { goldName, parseJsonLines, readGold } from '../gold-file.js';
import { sentenceReport } from '../sentence-report.js';
import { jsonLines, type Task } from './task.js';

/** Said not to be so: no answer. What is planned, considered or possible is one. */
export const notAnswered: ReadonlySet<Event['chancery']['status']> = new Set(['denied', 'not-occurred']);

export const eventsTask: Task = {
  measures:
    'precision, recall and F1 of events by type, and in full with the countries of both parties, those that words tell or also inferred ones',
  gold: 'FILE.jsonl: {text, events: [{actor, recipient, type}]}',
  async run(path) {
    const gold = parseJsonLines(await readGold(path), CodedSentence, goldName(path));
    const coder = createCoder();
    const coded = gold.map(({ text }) =>
      coder.code(sentenceReport(text)).events.filter(({ chancery }) => !notAnswered.has(chancery.status)),
    );
    const answers = coded.map((events) => events.map((event) => ({ ...bareEvent(event), ...saidOf(event) })));
    const withInferred = coded.map((events) => events.map((event) => bareEvent(event, true)));
    return {
      result: { ...scoreEvents(gold, answers), fullWithInferred: scoreEvents(gold, withInferred).full },
      predictions: jsonLines(gold.map((row, i) => ({ ...row, events: answers[i] }))),
    };
  },
};

/** An event’s type and the countries of its parties, each once: those that words tell, or also those that are inferred. */
export function bareEvent({ event, actor, recipient }: Event, withInferred = false): BareEvent {
  const codes = (actors: Event['actor']): string[] => [
    ...new Set(
      actors.flatMap(({ code, inferred }) => (inferred === true && !withInferred ? [] : (code ?? []))),
    ),
  ];
  return { actor: codes(actor).sort(), recipient: codes(recipient).sort(), type: event[0] };
}

function saidOf({ chancery }: Event): { status: string; confidence: number } {
  return { status: chancery.status, confidence: chancery.confidence };
}
