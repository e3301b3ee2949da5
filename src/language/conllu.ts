/** CoNLL-U, the exchange format of Universal Dependencies (https://universaldependencies.org/format.html). */
import { ChanceryError } from '../errors.js';

/** One syntactic word of a CoNLL-U sentence. `head` is the number of the governor, 0 for the root. */
export interface ConlluWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: string;
  head: number;
  deprel: string;
  /** True when the next word follows without a space. */
  spaceAfter: boolean;
}

/** A surface token that several words share (“don’t” = words 1-2). Word numbers from 1, both ends included. */
export interface ConlluRange {
  first: number;
  last: number;
  form: string;
  spaceAfter: boolean;
}

export interface ConlluSentence {
  id: string | null;
  text: string | null;
  /** True when the sentence begins a document. */
  newDocument: boolean;
  words: ConlluWord[];
  ranges: ConlluRange[];
}

/**
 * Reads CoNLL-U text. Empty nodes (8.1) are passed over.
 *
 * @throws ChanceryError C601 with the line that is not CoNLL-U
 */
export function parseConllu(text: string, thing = 'CoNLL-U'): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let sentence = emptySentence();
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i].endsWith('\r') ? lines[i].slice(0, -1) : lines[i];
    if (line === '') {
      if (sentence.words.length > 0) sentences.push(sentence);
      sentence = emptySentence(sentence.words.length === 0 && sentence.newDocument);
      continue;
    }
    if (line.startsWith('#')) {
      readComment(line, sentence);
      continue;
    }
    const cells = line.split('\t');
    if (cells.length !== 10) {
      throw new ChanceryError('C601', {
        thing,
        line: i + 1,
        why: `${cells.length} columns where CoNLL-U has 10`,
      });
    }
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(cells[9]);
    const range = /^(\d+)-(\d+)$/.exec(cells[0]);
    if (range) {
      sentence.ranges.push({ first: Number(range[1]), last: Number(range[2]), form: cells[1], spaceAfter });
      continue;
    }
    if (cells[0].includes('.')) continue;
    const head = cells[6] === '_' ? 0 : Number(cells[6]);
    if (Number(cells[0]) !== sentence.words.length + 1 || !Number.isInteger(head) || head < 0) {
      throw new ChanceryError('C601', {
        thing,
        line: i + 1,
        why: 'the word’s number or head is out of order',
      });
    }
    sentence.words.push({
      form: cells[1],
      lemma: cells[2],
      upos: cells[3],
      xpos: cells[4],
      feats: cells[5],
      head,
      deprel: cells[7],
      spaceAfter,
    });
  }
  if (sentence.words.length > 0) sentences.push(sentence);
  return sentences;
}

function emptySentence(newDocument = false): ConlluSentence {
  return { id: null, text: null, newDocument, words: [], ranges: [] };
}

function readComment(line: string, sentence: ConlluSentence): void {
  if (line.startsWith('# text = ')) sentence.text = line.slice(9);
  else if (line.startsWith('# sent_id = ')) sentence.id = line.slice(12);
  else if (line.startsWith('# newdoc')) sentence.newDocument = true;
}

/** A deprel without its subtype: `nmod:poss` → `nmod`. */
export function universalRelation(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}
