/** A situation’s question in words for a reader. */
import type { SituationQuery } from '../../situations/query.js';
import { actorWords, countryName } from '../vocabulary/actor-key.js';
import { contexts as contextNames } from '../vocabulary/contexts.js';
import { shortDay } from '../vocabulary/days.js';
import { instruments } from '../vocabulary/instruments.js';

/** “China and United States, about tariff or illegal drugs, from 1 Feb 2025”. */
export function queryInWords({ actors, against, contexts, kinds, words, from, to }: SituationQuery): string {
  const topics = [
    ...kinds.map((kind) => instruments[kind]),
    ...contexts.map((context) => contextNames[context]),
    ...(words === null ? [] : [`“${words}”`]),
  ];
  return [
    listed(actors.map(actorWords), 'and'),
    ...(against.length === 0 ? [] : [`with ${listed(against.map(actorWords), 'or')}`]),
    ...(topics.length === 0 ? [] : [`about ${listed(topics, 'or')}`]),
    ...(from === null ? [] : [`from ${shortDay(from)}`]),
    ...(to === null ? [] : [`until ${shortDay(to)}`]),
  ].join(', ');
}

/** “China → United States”, of the codes of parties. */
export function directionInWords(source: readonly string[], target: readonly string[]): string {
  const names = (codes: readonly string[]) => listed([...new Set(codes.map(partyName))], 'and');
  return target.length === 0 ? names(source) : `${names(source)} → ${names(target)}`;
}

/** The name of a party’s code or key. */
export function partyName(key: string): string {
  const words = actorWords(key);
  return words === key ? countryName(key) : words;
}

function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
