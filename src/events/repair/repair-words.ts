/** Reads `lexicon/repair-words.tsv`: words by what stands with them, for trees that have it otherwise. */
import { ChanceryError } from '../../errors.js';
import { readTable } from '../../lexicon/table.js';

/** The kinds of words; the table says what each is. */
export const repairKinds = [
  'act',
  'adverbial',
  'captive',
  'circumstance',
  'confining',
  'ditransitive',
  'force',
  'giving',
  'handing',
  'holding',
  'indefinite',
  'keeping',
  'lasting',
  'linking',
  'moving',
  'naming',
  'non-attributive',
  'particle',
  'quoting',
  'saying',
  'suffix',
  'taking',
  'telling',
  'with-gerund',
  'with-infinitive',
] as const;

export type RepairKind = (typeof repairKinds)[number];

export class RepairWords {
  private readonly kinds: ReadonlyMap<RepairKind, Set<string>> = new Map(
    repairKinds.map((kind) => [kind, new Set()]),
  );

  constructor(rows = readTable('repair-words', ['word', 'kind'])) {
    for (const { line, cells } of rows) {
      const kind = repairKinds.find((one) => one === cells.kind);
      if (kind === undefined)
        throw new ChanceryError('C102', { thing: 'repair-words.tsv', line, why: `no kind “${cells.kind}”` });
      this.kinds.get(kind)!.add(cells.word);
    }
  }

  /** True when the table has the word, in whatever letters, under the kind. */
  isOfKind(word: string, kind: RepairKind): boolean {
    return this.kinds.get(kind)!.has(word.toLowerCase());
  }
}
