/** The words that report speech (`lexicon/reporting-verbs.tsv`) and those that only carry a quoted phrase (`quoting-verbs.tsv`). */
import { readTable } from '../../lexicon/table.js';
import type { Sentence } from '../analysis.js';

interface ReportingTables {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly quoting: ReadonlySet<string>;
}

let tables: ReportingTables | null = null;

function reporting(): ReportingTables {
  if (tables === null) {
    const rows = readTable('reporting-verbs', ['word', 'pos', 'stance']).map(({ cells }) => cells);
    tables = {
      verbs: new Set(rows.filter(({ pos }) => pos === 'verb').map(({ word }) => word)),
      nouns: new Set(rows.filter(({ pos }) => pos === 'noun').map(({ word }) => word)),
      quoting: new Set(readTable('quoting-verbs', ['verb']).map(({ cells }) => cells.verb)),
    };
  }
  return tables;
}

/** True for a verb that reports what somebody says: said, warned, pointed out. */
export function isReportingVerb(sentence: Sentence, word: number): boolean {
  const { upos, xpos, lemma } = sentence.tokens[word];
  if (upos !== 'VERB' && !xpos.startsWith('VB')) return false;
  const particle = sentence.child(word, 'compound:prt');
  if (particle !== null) return reporting().verbs.has(`${lemma} ${particle.lemma}`);
  return reporting().verbs.has(lemma);
}

/** True for a noun whose clause is what somebody says: the claim that, a warning that. */
export function isReportingNoun({ tokens }: Sentence, word: number): boolean {
  return tokens[word].upos === 'NOUN' && reporting().nouns.has(tokens[word].lemma);
}

/** True for a verb whose subject says the phrase quoted beside it: called it “unjust”. */
export function isQuotingVerb({ tokens }: Sentence, word: number): boolean {
  const { upos, lemma } = tokens[word];
  return upos === 'VERB' && (reporting().quoting.has(lemma) || reporting().verbs.has(lemma));
}
