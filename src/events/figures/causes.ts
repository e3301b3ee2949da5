/** The cause of deaths and harm that a figure counts: “overdose deaths”, “died of”, “fentanyl kills” (`lexicon/cause-words.tsv`). */
import type { ReportActors } from '../../actors/resolver.js';
import type { Sentence } from '../../language/analysis.js';
import { cellList, readTable } from '../../lexicon/table.js';
import type { Span } from '../../report/report.js';
import { prepositionOf } from '../arguments/argument.js';
import { phraseSpan } from '../phrase-span.js';

export class Causes {
  private readonly slots = new Map<string, readonly string[]>();

  constructor() {
    for (const { cells } of readTable('cause-words', ['word', 'pos', 'slot']))
      this.slots.set(`${cells.pos} ${cells.word}`, cellList(cells.slot));
  }

  /** The cause that the verb above the counted noun tells, or else what stands by the noun; null when none is said. */
  at(sentence: Sentence, counted: number, clause: number, actors: ReportActors): Span | null {
    const noun = sentence.tokens[counted];
    const before = this.slots.get(`noun ${noun.lemma.toLowerCase()}`);
    const said = this.byVerb(sentence, counted, clause, actors, before !== undefined);
    return said ?? (before === undefined ? null : this.byNoun(sentence, counted, before));
  }

  private byNoun(sentence: Sentence, noun: number, slots: readonly string[]): Span | null {
    const compound = sentence.childrenWith(noun, 'compound').find(({ upos }) => upos === 'NOUN');
    if (slots.includes('before') && compound !== undefined) return sentence.span([compound.index]);
    return this.byPreposition(sentence, noun, slots);
  }

  /** `harm`: the counted noun itself tells of harm, which verbs of any outcome (“led to”) do not. */
  private byVerb(
    sentence: Sentence,
    counted: number,
    clause: number,
    actors: ReportActors,
    harm: boolean,
  ): Span | null {
    const verb = sentence.tokens[clause];
    const name = `verb ${verb.lemma.toLowerCase()}`;
    const preposition = prepositionOf(sentence, phraseBelow(sentence, counted, clause));
    const slots = (harm ? this.slots.get(`${name} ${preposition}`) : undefined) ?? this.slots.get(name);
    if (verb.upos !== 'VERB' || slots === undefined) return null;
    const subject = sentence.child(clause, 'nsubj');
    const isCause =
      subject !== null &&
      subject.index !== counted &&
      (subject.upos === 'NOUN' || subject.upos === 'PROPN') &&
      actors.at(sentence.index, subject.index).length === 0;
    if (slots.includes('subj') && isCause) return this.withItsCause(sentence, subject.index);
    return this.byPreposition(sentence, clause, slots);
  }

  /** “The crisis tied to heroin”, “the epidemic fuelled by heroin”: the noun with the participle that says what is behind it. */
  private withItsCause(sentence: Sentence, noun: number): Span {
    const span = phraseSpan(sentence, [noun]);
    for (const { index, upos, lemma } of sentence.childrenWith(noun, 'acl')) {
      const slots = upos === 'VERB' ? this.slots.get(`verb ${lemma.toLowerCase()}`) : undefined;
      const behind = slots === undefined ? null : this.byPreposition(sentence, index, slots);
      if (behind !== null && behind.start > span.end) return { start: span.start, end: behind.end };
    }
    return span;
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

/** The head of the phrase of the verb in which the word stands: “tens” of “led to tens of thousands of deaths”. */
function phraseBelow(sentence: Sentence, word: number, verb: number): number {
  let at = word;
  for (let steps = 0; steps < 16; steps++) {
    const { head } = sentence.tokens[at];
    if (head < 0 || head === verb) return at;
    at = head;
  }
  return at;
}

const inPlace: ReadonlySet<string> = new Set(['in', 'at', 'across', 'during']);
