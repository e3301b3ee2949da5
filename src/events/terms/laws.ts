/** Laws on which measures rest, after `lexicon/laws.tsv`: whose they are. */
import type { Sentence } from '../../language/analysis.js';
import { readTable } from '../../lexicon/table.js';
import type { Party } from '../parties/parties.js';
import { WordTable } from '../word-table.js';

export class Laws {
  private readonly codes = new WordTable(
    readTable('laws', ['law', 'code']).map(({ cells }) => [cells.law, cells.code] as const),
  );

  /** The state whose laws the report names, with the words; null where it names none, or those of several. */
  stateIn(sentences: readonly Sentence[]): Party | null {
    let found: Party | null = null;
    for (const sentence of sentences)
      for (const { index } of sentence.tokens) {
        const law = this.codes.startingAt(sentence, index);
        if (law === null) continue;
        if (found !== null && found.actor.code !== law.value) return null;
        const { start } = sentence.tokens[nameStart(sentence, index)];
        const { end } = sentence.tokens[index + law.length - 1];
        const text = sentence.text.slice(start - sentence.start, end - sentence.start);
        found ??= partyOf(law.value, text, { start, end });
      }
    return found;
  }
}

function partyOf(code: string, text: string, span: Party['span']): Party {
  const actor = {
    code,
    sector: 'GOV' as const,
    entity_text: text,
    identifier_id: null,
    identifier_text: null,
    office: null,
  };
  return { actor, span, reason: 'law', slot: 'inferred', path: 'law', owner: true };
}

/** “International Emergency Economic Powers Act”: back to the first word of its name. */
function nameStart({ tokens }: Sentence, word: number): number {
  let at = word;
  while (
    at > 0 &&
    /^\p{Lu}/u.test(tokens[at].form) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at - 1].form) &&
    tokens[at - 1].upos !== 'DET'
  )
    at--;
  return at;
}
