/** On whose word a clause stands: reporting clauses, “according to”, quotations; the nearest first. */
import type { Actor } from '../actors/actor.js';
import type { ReportActors } from '../actors/resolver.js';
import type { Anaphor, Name, Quote, Sentence, WordPlace } from '../language/analysis.js';
import type { Span } from '../report/report.js';
import { prepositionOf } from './arguments/argument.js';
import type { SlotTable } from './arguments/slot-table.js';
import { verbNames } from './predicate.js';
import type { Attribution } from './provenance.js';
import type { ReportingWords } from './reporting-words.js';

/** One link of the chain with the words that say it. */
export interface Source {
  readonly attribution: Attribution;
  readonly span: Span;
  /** Who it is, when it resolves. */
  readonly actor: Actor | null;
}

export interface AttributionTools {
  readonly actors: ReportActors;
  readonly reporting: ReportingWords;
  readonly table: (sentence: Sentence) => SlotTable;
  readonly quotes: readonly Quote[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly anaphora: readonly Anaphor[];
}

/** The chain of those on whose word the clause at `word` stands; empty when the report says it itself. */
export function sourcesOf(sentence: Sentence, word: number, tools: AttributionTools): Source[] {
  const sources: Source[] = [];
  const add = (found: Source | null) => {
    if (found !== null && !sources.some(({ span }) => span.start === found.span.start)) sources.push(found);
  };
  for (let at = word, steps = 0; at >= 0 && steps < 32; steps++) {
    for (const phrase of sentence.childrenWith(at, 'obl', 'nmod', 'advcl'))
      add(byPhrase(sentence, phrase.index, tools));
    const { head, deprel } = sentence.tokens[at];
    if (
      head >= 0 &&
      (deprel.startsWith('ccomp') || deprel.startsWith('xcomp') || deprel.startsWith('parataxis'))
    ) {
      add(byClause(sentence, head, at, tools));
    }
    for (const clause of sentence.childrenWith(at, 'parataxis', 'advcl')) {
      if (clause.index !== word) add(byInsertedClause(sentence, clause.index, tools));
    }
    if (deprel === 'acl:relcl') break;
    at = head;
  }
  if (sources.length === 0) add(byQuote(sentence, word, tools));
  return sources;
}

/** “according to a report by X”, “per X”. */
function byPhrase(sentence: Sentence, phrase: number, tools: AttributionTools): Source | null {
  const preposition = prepositionOf(sentence, phrase);
  if (preposition === null || tools.reporting.stance([preposition], 'prep') === null) return null;
  return sourceAt(sentence, phrase, tools);
}

/** A reporting verb or noun above: “X said that ...”, “in a statement that ...”. */
function byClause(sentence: Sentence, verb: number, below: number, tools: AttributionTools): Source | null {
  const token = sentence.tokens[verb];
  if (token.upos !== 'VERB' || tools.reporting.stance(verbNames(sentence, verb), 'verb') === null)
    return null;
  const speaker = (tools.table(sentence).of(verb).get('subj') ?? []).find(
    ({ words }) => !words.includes(below),
  );
  return speaker === undefined ? null : sourceAt(sentence, speaker.words[0], tools);
}

/** “..., officials said, ...”; “as X reported”. */
function byInsertedClause(sentence: Sentence, verb: number, tools: AttributionTools): Source | null {
  if (sentence.tokens[verb].deprel.startsWith('advcl')) {
    const mark = sentence.child(verb, 'mark', 'advmod');
    if (mark?.form.toLowerCase() !== 'as') return null;
  }
  if (sentence.child(verb, 'ccomp') !== null) return null;
  return byClause(sentence, verb, -1, tools);
}

function byQuote(sentence: Sentence, word: number, tools: AttributionTools): Source | null {
  const { start } = sentence.tokens[word];
  const quote = tools.quotes.find((one) => one.speaker !== null && one.start <= start && start < one.end);
  if (quote === undefined || quote.speaker === null) return null;
  return sourceAt(tools.sentences[quote.sentence], quote.speaker, tools);
}

/** Who the phrase names as the source; a document is passed through to who made it, when that is said. */
export function sourceAt(sentence: Sentence, word: number, tools: AttributionTools): Source | null {
  const token = sentence.tokens[word];
  if (tools.reporting.stance([token.lemma.toLowerCase()], 'noun') !== null) {
    for (const slot of ['by', 'from', 'in', 'of', 'poss', 'compound']) {
      for (const { words } of tools.table(sentence).of(word).get(slot) ?? []) {
        const maker = fromActors(sentence, words[0], tools);
        if (maker !== null) return maker;
      }
    }
    return plain(sentence, word, 'document');
  }
  return (
    fromActors(sentence, word, tools) ??
    (token.upos === 'PRON' ? null : plain(sentence, word, kindByName(sentence, word, tools)))
  );
}

function fromActors(sentence: Sentence, word: number, tools: AttributionTools): Source | null {
  const antecedent = antecedentOf(sentence, word, tools);
  if (antecedent !== null) {
    const named = sourceAt(tools.sentences[antecedent.sentence], antecedent.word, tools);
    if (named !== null) {
      const { start, end } = sentence.tokens[word];
      return { ...named, span: { start, end } };
    }
  }
  const [found] = tools.actors.at(sentence.index, word);
  if (found === undefined) return null;
  const { actor, span } = found;
  // “the minister, Jane Doe, said”: the name says more than the office.
  const name = sentence.child(word, 'appos');
  if (
    actor.identifier_id === null &&
    name !== null &&
    name.upos === 'PROPN' &&
    kindByName(sentence, name.index, tools) === 'person'
  ) {
    const named = plain(sentence, name.index, 'person');
    return { ...named, actor };
  }
  return {
    attribution: {
      name: actor.identifier_text ?? actor.entity_text,
      kind:
        actor.identifier_id === null && actor.sector !== 'JRN'
          ? kindByName(sentence, word, tools)
          : kindOf(actor),
    },
    span,
    actor,
  };
}

/** What a pronoun stands for, the nearest when it stands for several; null for other words. */
function antecedentOf(
  { index, tokens }: Sentence,
  word: number,
  { anaphora }: AttributionTools,
): WordPlace | null {
  if (tokens[word].upos !== 'PRON') return null;
  const found = anaphora.find(({ sentence, head }) => sentence === index && head === word);
  const place = found?.antecedents[0] ?? null;
  return place !== null && (place.sentence < index || (place.sentence === index && place.word < word))
    ? place
    : null;
}

/** What a name that no table knows may be: a person, an organisation; a common noun (“officials”) is unnamed. */
function kindByName(
  { index, tokens }: Sentence,
  word: number,
  { names }: AttributionTools,
): Attribution['kind'] {
  const name = names.find(({ sentence, first, last }) => sentence === index && first <= word && word <= last);
  if (name !== undefined)
    return name.type === 'PER' ? 'person' : name.type === 'ORG' ? 'organisation' : 'state';
  return tokens[word].upos === 'PROPN' ? 'person' : 'unnamed';
}

function kindOf({ identifier_id, sector, code }: Actor): Attribution['kind'] {
  if (sector === 'JRN') return 'outlet';
  const kind = identifier_id?.split(':')[0];
  if (kind === 'country' || kind === 'government') return 'state';
  if (kind === 'person') return 'person';
  if (kind === 'organisation' || kind === 'organization' || kind === 'org' || kind === 'body')
    return 'organisation';
  return code !== null && sector === null ? 'state' : 'group';
}

function plain(sentence: Sentence, word: number, kind: Attribution['kind']): Source {
  const words = sentence
    .subtree(word, ['acl', 'appos', 'punct', 'conj', 'cc', 'parataxis', 'case'])
    .filter((at) => at <= word || sentence.tokens[at].head === word || at < word + 8);
  const span = sentence.span(words);
  return {
    attribution: { name: sentence.words(Math.min(...words), Math.max(...words)), kind },
    span,
    actor: null,
  };
}
