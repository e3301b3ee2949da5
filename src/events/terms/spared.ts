/** What is exempted from a measure. */
import type { Sentence } from '../../language/analysis.js';
import type { Span } from '../../report/report.js';
import type { MeasureWords } from './measure-words.js';
import type { TermsTools } from './terms.js';

/** How far before “from the tariff” the verb may stand that exempts from it, in words. */
const farthestSpared = 14;

/** “Exempt goods of the pact from the tariff”: the words between, whatever the tree has made of the verb. */
export function sparedBefore(sentence: Sentence, noun: number, { terms }: MeasureWords): Span | null {
  const { tokens } = sentence;
  let from = noun - 1;
  while (from > 0 && /^(DET|ADJ|NUM|SYM|NOUN|PROPN)$/.test(tokens[from].upos)) from--;
  if (tokens[from]?.form.toLowerCase() !== 'from') return null;
  for (let at = from - 1; at >= Math.max(0, from - farthestSpared); at--) {
    if (/^[,;:.]$/.test(tokens[at].form)) return null;
    if (terms.isAct(tokens[at].lemma, 'exempt'))
      return at + 1 < from ? { start: tokens[at + 1].start, end: tokens[from - 1].end } : null;
  }
  return null;
}

/** What is exempted: the object of the verb. */
export function exempted(sentence: Sentence, verb: number, { isActor }: TermsTools): Span | null {
  const object = sentence.child(verb, 'obj') ?? sentence.child(verb, 'nsubj:pass');
  if (object === null || isActor(object.index)) return null;
  return sentence.span(sentence.subtree(object.index).filter((word) => word >= object.index - 6));
}
