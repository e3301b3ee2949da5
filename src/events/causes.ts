/** The cause of deaths and harm that a figure counts: “overdose deaths”, “died of”, “fentanyl kills” (`lexicon/cause-words.tsv`). */
import type { ReportActors } from '../actors/resolver.js';
import type { Sentence } from '../language/analysis.js';
import { cellList, readTable } from '../lexicon/table.js';
import type { Span } from '../report/report.js';
import { prepositionOf } from './arguments/argument.js';
import { phraseSpan } from './phrase-span.js';

export class Causes {
  private readonly slots = new Map<string, readonly string[]>();

  constructor() {
    for (const { cells } of readTable('cause-words', ['word', 'pos', 'slot']))
      this.slots.set(`${cells.pos} ${cells.word}`, cellList(cells.slot));
  }

  /** The cause that stands by the counted noun, or else by the verb above it; null when none is said. */
  at(sentence: Sentence, counted: number, clause: number, actors: ReportActors): Span | null {
    const noun = sentence.tokens[counted];
    const before = this.slots.get(`noun ${noun.lemma.toLowerCase()}`);
    if (before !== undefined)
      return this.byNoun(sentence, counted, before) ?? this.byVerb(sentence, counted, clause, actors);
    return this.byVerb(sentence, counted, clause, actors);
  }

  private byNoun(sentence: Sentence, noun: number, slots: readonly string[]): Span | null {
    const compound = sentence.childrenWith(noun, 'compound').find(({ upos }) => upos === 'NOUN');
    if (slots.includes('before') && compound !== undefined) return sentence.span([compound.index]);
    return this.byPreposition(sentence, noun, slots);
  }

  private byVerb(sentence: Sentence, counted: number, clause: number, actors: ReportActors): Span | null {
    const verb = sentence.tokens[clause];
    const slots = this.slots.get(`verb ${verb.lemma.toLowerCase()}`);
    if (verb.upos !== 'VERB' || slots === undefined) return null;
    const subject = sentence.child(clause, 'nsubj');
    const isCause =
      subject !== null &&
      subject.index !== counted &&
      (subject.upos === 'NOUN' || subject.upos === 'PROPN') &&
      actors.at(sentence.index, subject.index).length === 0;
    if (slots.includes('subj') && isCause) return phraseSpan(sentence, [subject.index]);
    return this.byPreposition(sentence, clause, slots);
  }

  private byPreposition(sentence: Sentence, word: number, slots: readonly string[]): Span | null {
    for (const { index, upos } of sentence.childrenWith(word, 'nmod', 'obl')) {
      const preposition = prepositionOf(sentence, index);
      if (upos !== 'NOUN' || preposition === null || !slots.includes(preposition)) continue;
      return phraseSpan(sentence, [index], inPlace);
    }
    return null;
  }
}

const inPlace: ReadonlySet<string> = new Set(['in', 'at', 'across', 'during']);
