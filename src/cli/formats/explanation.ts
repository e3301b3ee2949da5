/** How a report was coded, sentence by sentence: the tree, who is named, and each candidate with what became of it. */
import type { ReportActors } from '../../actors/resolver.js';
import type { CodedReport } from '../../coded.js';
import type { Event } from '../../events/event.js';
import type { TraceEntry } from '../../events/trace.js';
import type { Analysis, Sentence } from '../../language/analysis.js';
import { bySentence } from '../../language/by-sentence.js';
import { printable } from '../terminal.js';
import { wrap } from './grid.js';
import { type Paint, paintFor } from './paint.js';
import type { TableStyle } from './table.js';
import { treeLines } from './tree.js';
import { actorWords } from './wording.js';

/** What coding a report looked at and what it gave. */
export interface Explained {
  readonly analysis: Analysis;
  readonly actors: ReportActors;
  readonly coded: Pick<CodedReport, 'events'>;
  readonly trace: readonly TraceEntry[];
}

/** Each sentence’s part of the explanation, in order, as text for people. */
export function* explanationParts(explained: Explained, style: TableStyle): Generator<string> {
  const paint = paintFor(style.colour);
  const numbers = new Map(explained.coded.events.map(({ id }, i) => [id, i]));
  const candidates = bySentence(explained.trace);
  for (const sentence of explained.analysis.sentences) {
    const lines = [
      ...wrap(printable(`${sentence.index + 1}  ${sentence.text}`), style.width).map(paint.strong),
      '',
      ...indented(treeLines(sentence).map(printable)),
      '',
      ...indented(actorLines(sentence, explained.actors)),
      ...indented(
        candidateLines(candidates.get(sentence.index) ?? [], numbers, explained.coded.events, paint),
      ),
    ];
    yield `${lines.join('\n')}\n\n`;
  }
}

const naming = new Set(['NOUN', 'PROPN', 'PRON']);

function actorLines(sentence: Sentence, actors: ReportActors): string[] {
  const lines = new Set<string>();
  for (const { upos, index } of sentence.tokens) {
    if (!naming.has(upos)) continue;
    for (const { actor, reason } of actors.at(sentence.index, index)) {
      lines.add(printable(`actor  ${actorWords(actor)}  by ${reason}`));
    }
  }
  return lines.size === 0 ? [] : [...lines, ''];
}

function candidateLines(
  entries: readonly TraceEntry[],
  numbers: ReadonlyMap<string, number>,
  events: readonly Event[],
  paint: Paint,
): string[] {
  if (entries.length === 0)
    return ['no candidate: no word of the lexicon heads a clause or names an act here'];
  return entries.flatMap((entry) => {
    const number = numbers.get(entry.event ?? '') ?? -1;
    const event = events[number];
    const head = event
      ? `${paint.good('event')} ${number + 1}  ${printable(entry.predicate)} → ${[...event.event, ...event.mode].join(' ')}, ${event.chancery.status}  by ${entry.outcome}`
      : `${paint.bad('no event')}  ${printable(entry.predicate)}: ${entry.outcome}`;
    const slots = entry.slots.map(
      ({ slot, text, path }) => `${slot.padEnd(10)} ${printable(text)}  (${path})`,
    );
    const roles = entry.roles.map(
      ({ role, text, slot, path }) => `${role.padEnd(10)} ${printable(text)}  by ${slot} (${path})`,
    );
    const trials = entry.trials
      .filter(({ failed }) => failed !== null)
      .map(({ frame, failed }) => `${frame} wants ${failed}`);
    const status = entry.status.length === 0 ? [] : [`status     ${entry.status.join('; ')}`];
    return [head, ...indented([...roles, ...slots, ...status, ...trials.map(paint.faint)]), ''];
  });
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
