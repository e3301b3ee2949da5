/** The names of the treebank’s training part by our own labels (`treebank-names.tsv`), sentence by sentence. */
import type { ConlluSentence } from '../src/language/conllu.js';
import { nameTags } from '../src/language/names/name-tags.js';
import { readTable } from '../src/lexicon/table.js';
import { packagePath } from '../src/package-root.js';

/** Labels by document and sentence. */
export class TreebankNames {
  private readonly documents: ReadonlyMap<string, ReadonlyMap<number, Uint8Array | null>>;

  constructor(folder: string = packagePath('training')) {
    this.documents = new Map(
      readTable('treebank-names', ['document', 'names'], folder).map(({ cells }) => [
        cells.document,
        labelsOf(cells.names),
      ]),
    );
  }

  /** The name tag of each word; null for a sentence without labels, or with a name that could not be told. */
  tagsOf({ id, words }: ConlluSentence): Uint8Array | null {
    const { document, number } = placeOf(id);
    const labels = this.documents.get(document);
    if (!labels) return null;
    const found = labels.get(number);
    if (found === null) return null;
    const tags = new Uint8Array(words.length);
    if (found) tags.set(found.subarray(0, words.length));
    return tags;
  }
}

/** A sentence’s id is its document’s and its number: `weblog-a.com_20040101-0007`. */
export function placeOf(id: string | null): { document: string; number: number } {
  if (id === null) return { document: '', number: 0 };
  const at = id.lastIndexOf('-');
  return { document: id.slice(0, at), number: Number(id.slice(at + 1)) };
}

/** A document’s labels: sentence number → tags (as long as they must be), null where they are not sure. */
function labelsOf(cell: string): Map<number, Uint8Array | null> {
  const found = new Map<number, Uint8Array | null>();
  for (const item of cell.split(' ')) {
    const match = /^(\d+)(?:\?|:(\d+)(?:-(\d+))?(PER|LOC|ORG))$/.exec(item);
    if (!match) continue;
    const number = Number(match[1]);
    if (match[2] === undefined) {
      found.set(number, null);
      continue;
    }
    const first = Number(match[2]) - 1;
    const last = match[3] === undefined ? first : Number(match[3]) - 1;
    const begin = nameTags.indexOf(`B-${match[4] as 'PER' | 'LOC' | 'ORG'}`);
    const before = found.get(number);
    const tags = new Uint8Array(Math.max(before?.length ?? 0, last + 1));
    if (before) tags.set(before);
    for (let i = first; i <= last; i++) tags[i] = begin + (i > first ? 1 : 0);
    found.set(number, tags);
  }
  return found;
}
