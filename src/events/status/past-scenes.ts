/**
 * The past that a report looks back on: after “In 2016, ...” the sentences that give no time of their own go on telling of it, until
 * one speaks of now, or of what somebody says.
 */
import type { Analysis, Sentence, TimeExpression } from '../../language/analysis.js';
import { bySentence } from '../../language/by-sentence.js';
import { daysToBackground } from '../dating.js';
import type { ReportingWords } from '../reporting-words.js';

/** Sentences after the one with the time that may still belong to it. */
const sentencesOfScene = 3;

export class PastScenes {
  private readonly past = new Set<number>();

  constructor(analysis: Analysis, reporting: ReportingWords) {
    const { sentences, date } = analysis;
    if (date === null) return;
    const today = Date.parse(date);
    const timesIn = bySentence(analysis.times);
    let left = 0;
    let paragraph = -1;
    for (const sentence of sentences) {
      if (sentence.paragraph !== paragraph) left = 0;
      paragraph = sentence.paragraph;
      const own = (timesIn.get(sentence.index) ?? []).filter(isDated);
      if (own.length === 0 && left === 0) continue;
      if (!isNarrated(sentence, reporting)) left = 0;
      else if (own.length === 0) {
        left--;
        this.past.add(sentence.index);
      } else left = own.every((time) => isLongPast(time, today)) ? sentencesOfScene : 0;
    }
  }

  /** True for a sentence without a time of its own that goes on with what was told of a time long past. */
  has({ index }: Sentence): boolean {
    return this.past.has(index);
  }
}

function isDated({ kind, interval }: TimeExpression): boolean {
  return kind === 'point' && interval !== null;
}

function isLongPast({ interval }: TimeExpression, today: number): boolean {
  return today - Date.parse(interval!.end) > daysToBackground * 86_400_000;
}

/** Its main verb is in the past and does not report what somebody says, nor does it quote anybody. */
function isNarrated(sentence: Sentence, reporting: ReportingWords): boolean {
  if (sentence.tokens.some(({ form }) => form === '“' || form === '”' || form === '"')) return false;
  const root = sentence.tokens[sentence.root];
  if (root === undefined) return false;
  // “Rejected the plan” is an act, “warned that” a report.
  const stance = reporting.stance([root.lemma.toLowerCase()], 'verb');
  if (stance === 'none' || (stance !== null && sentence.child(root.index, 'ccomp') !== null)) return false;
  const finite = sentence.childrenWith(root.index, 'aux', 'aux:pass', 'cop');
  if (finite.some(({ xpos }) => xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD')) return false;
  // “Proposed” may be tagged as a participle though nothing stands before it.
  if (root.xpos === 'VBN' && finite.length === 0) return sentence.child(root.index, 'nsubj') !== null;
  return root.xpos === 'VBD' || finite.some(({ xpos }) => xpos === 'VBD');
}
