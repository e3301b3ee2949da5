/** Who a stretch of words names, and whose the things in it are: “Chilean goods”, “imports from Chile”, “Chile and Peru”. */
import type { ReportActors } from '../../actors/resolver.js';
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { Party } from '../parties/parties.js';

/** The parties with a country that the words name, each country once, those named themselves before those who own. */
export function partiesIn(
  sentence: Sentence,
  { first, last }: { readonly first: number; readonly last: number },
  actors: ReportActors,
  slot: string,
): Party[] {
  const found: Party[] = [];
  for (let word = first; word <= last; word++) {
    if (!/^(NOUN|PROPN|PRON)$/.test(sentence.tokens[word].upos)) continue;
    const named = actors.at(sentence.index, word).map((one) => ({ ...one, owner: false, path: 'named' }));
    const owners = actors
      .belonging(sentence.index, word)
      .map((one) => ({ ...one, owner: true, path: 'owner' }));
    for (const one of [...named, ...owners]) {
      if (one.actor.code === null || found.some(({ actor }) => actor.code === one.actor.code)) continue;
      found.push({ ...one, slot });
    }
  }
  return found;
}

/** “American duties”: whose the thing is that the noun names, apart from those named within a stretch of words. */
export function ownersOf(
  sentence: Sentence,
  noun: number,
  apart: Span | null,
  actors: ReportActors,
  slot: string,
): Party[] {
  const isApart = ({ start }: Span) => apart !== null && apart.start <= start && start < apart.end;
  return actors
    .belonging(sentence.index, noun)
    .filter(({ actor, span }) => actor.code !== null && !isApart(span))
    .map((one) => ({ ...one, slot, path: 'owner', owner: true }));
}

/** Whose the things are that the words tell by an adjective or an owner: “the American 30%”. */
export function ownersIn(
  sentence: Sentence,
  { first, last }: { readonly first: number; readonly last: number },
  actors: ReportActors,
): Party[] {
  const found: Party[] = [];
  for (let word = first; word <= last; word++)
    for (const one of [...actors.at(sentence.index, word), ...actors.belonging(sentence.index, word)]) {
      const { start } = sentence.tokens[first];
      if (one.actor.code === null || one.span.start < start) continue;
      if (found.some(({ actor }) => actor.code === one.actor.code)) continue;
      found.push({ ...one, slot: 'rate', path: 'owner', owner: true });
    }
  return found;
}

/** Governments that the sentence names, as who acts, who owns, or of whom something is said to be: each country once. */
export function actingGovernments(sentence: Sentence, actors: ReportActors): Party[] {
  const found: Party[] = [];
  for (const { index, deprel, upos } of sentence.tokens) {
    if (upos !== 'PROPN' && upos !== 'NOUN') continue;
    const acts = /^(nsubj|nmod:poss|obl:agent)/.test(deprel);
    const named = actors.at(sentence.index, index);
    // “The tariff commission of the State Council announced”.
    const owners = named.length === 0 && acts ? actors.belonging(sentence.index, index) : [];
    for (const one of [...named, ...owners.filter(({ actor }) => actor.sector === 'GOV')]) {
      const { code, sector } = one.actor;
      if (code === null || (sector !== 'GOV' && !(acts && sector === null))) continue;
      if (found.some(({ actor }) => actor.code === code)) continue;
      found.push({ ...one, slot: 'inferred', path: `sentence: ${deprel}`, owner: false });
    }
  }
  return found;
}

/** How far after a noun the origin of its goods may stand, in words. */
const farthestOrigin = 24;

/** Whose the goods are that the sentence names after the noun: “on imports originating in the United States”, “from Chile”. */
export function originsIn(sentence: Sentence, noun: number, actors: ReportActors): Party[] {
  const { tokens } = sentence;
  for (let at = noun + 1; at < Math.min(tokens.length, noun + farthestOrigin); at++) {
    const form = tokens[at].form.toLowerCase();
    const opens =
      form === 'from' ||
      form === 'against' ||
      (form === 'on' && tokens[at - 1].form !== ',') ||
      (form === 'in' && /^originat/i.test(tokens[at - 1].form));
    if (!opens) continue;
    const found = partiesIn(
      sentence,
      { first: at + 1, last: Math.min(tokens.length - 1, at + 6) },
      actors,
      'origin',
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Words after “for” that may name whom something is for. */
const longestNames = 6;

/** “Rose to 40%, also for Chile and Peru”: whom the words after a rate say that it is for. */
export function partiesForWhom(sentence: Sentence, from: number, actors: ReportActors): Party[] {
  const { tokens } = sentence;
  for (const { index, form, upos } of tokens.slice(from)) {
    if (/^[;:]$/.test(form) || upos === 'VERB') return [];
    if (!/^for$/i.test(form)) continue;
    const names = tokens.slice(index + 1, index + 1 + longestNames);
    const end = names.findIndex((one) => !/^(PROPN|CCONJ|PUNCT|DET|ADV)$/.test(one.upos));
    const length = end < 0 ? names.length : end;
    return length === 0 ? [] : partiesIn(sentence, { first: index + 1, last: index + length }, actors, 'for');
  }
  return [];
}
