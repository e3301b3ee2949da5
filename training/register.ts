/**
 * The sentences of our own that the splitter and the network learn from (`register.tsv`): a copy of `ownSentences` of one day, so
 * that the network is the same after a frame has got another example. `write-register.ts` makes it anew.
 */
import { readTable } from '../src/lexicon/table.js';
import { packagePath } from '../src/package-root.js';
import type { OwnSentence } from './own-sentences.js';

const columns = ['text', 'lemma', 'upos'] as const;

const head = `# Sentences of our own that the splitter and the network learn from: what lexicon/frames/ and training/sentences/ had when the
# network was last learnt (node .build/training/write-register.js). Not edited by hand; a change asks for a whole npm run train.
# text: the sentence
# lemma, upos: the predicate of the frame that it is an example of, where there is one
`;

/** Each sentence in the order of the table. */
export function registerSentences(folder: string = packagePath('training')): OwnSentence[] {
  return readTable('register', columns, folder).map(({ cells: { text, lemma, upos } }) => ({
    text,
    lemma: lemma === '' ? null : lemma,
    upos: upos === 'VERB' || upos === 'NOUN' ? upos : null,
  }));
}

/** The table’s text. */
export function registerTable(sentences: readonly OwnSentence[]): string {
  const rows = sentences.map(({ text, lemma, upos }) => [text, lemma ?? '', upos ?? ''].join('\t'));
  return `${head}${[columns.join('\t'), ...rows].join('\n')}\n`;
}
