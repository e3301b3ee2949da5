/** The task `names`: persons, places and organisations, on tagged words or on spans of running text. */
import { Analyser } from '../../language/analyse.js';
import type { Name, NameType } from '../../language/analysis.js';
import type { ConlluSentence } from '../../language/conllu.js';
import { goldDocuments } from '../documents.js';
import { goldName, parseJsonLines, readGold } from '../gold-file.js';
import { formatIob2, type Iob2Sentence, parseIob2, type TaggedName, tagsOf } from '../iob2.js';
import { NamedText, type NameSpan, scoreNameSpans, scoreTaggedNames } from '../names.js';
import { type Evaluation, jsonLines, type Task } from './task.js';

export const namesTask: Task = {
  measures: 'precision, recall and F1 of exact names (persons, places, organisations), in percent',
  gold: 'FILE.iob2 or FILE.jsonl',
  async run(path) {
    const name = goldName(path);
    const text = await readGold(path);
    return name.endsWith('.jsonl') ? onSpans(text, name) : onTags(text, name);
  },
};

const typeNames: Readonly<Record<NameType, NameSpan['type']>> = {
  PER: 'Person',
  LOC: 'Location',
  ORG: 'Organisation',
};

function onSpans(text: string, thing: string): Evaluation {
  const gold = parseJsonLines(text, NamedText, thing);
  const analyser = new Analyser();
  const answers = gold.map((row) =>
    analyser.analyse(row.text).names.map(({ start, end, type }) => ({ start, end, type: typeNames[type] })),
  );
  return {
    result: scoreNameSpans(gold, answers),
    predictions: jsonLines(gold.map((row, i) => ({ ...row, entities: answers[i] }))),
  };
}

function onTags(text: string, thing: string): Evaluation {
  const gold = parseIob2(text, thing);
  const analyser = new Analyser();
  const tags: string[][] = [];
  for (const document of goldDocuments(gold.map(asConllu))) {
    const { names } = analyser.analyse(document.text);
    let word = 0;
    for (let s = 0; s < document.sentences.length; s++) {
      const { length } = gold[tags.length].rows;
      tags.push(tagsOf(namesOnWords(names, document.words.slice(word, word + length)), length));
      word += length;
    }
  }
  return { result: scoreTaggedNames(gold, tags), predictions: formatIob2(gold, tags) };
}

/** A sentence of tagged words as one of CoNLL-U, so that its words are found in the text in the same way. */
function asConllu({ comments, rows }: Iob2Sentence): ConlluSentence {
  const text = comments.find((line) => line.startsWith('# text = '))?.slice(9) ?? null;
  const words = rows.map((cells) => ({
    form: cells[1],
    lemma: '_',
    upos: '_',
    xpos: '_',
    feats: '_',
    head: 0,
    deprel: '_',
    spaceAfter: true,
  }));
  const newDocument = comments.some((line) => line.startsWith('# newdoc'));
  return { id: null, text, newDocument, words, ranges: [] };
}

/** The names that lie on the words, from the first word that a name touches to the last. Linear in both. */
export function namesOnWords(
  names: readonly Pick<Name, 'start' | 'end' | 'type'>[],
  words: readonly (readonly [number, number])[],
): TaggedName[] {
  const found: TaggedName[] = [];
  let n = 0;
  for (let w = 0; w < words.length; w++) {
    while (n < names.length && names[n].end <= words[w][0]) n++;
    if (n === names.length || names[n].start >= words[w][1]) continue;
    const open = found[found.length - 1];
    const { type, end } = names[n];
    let last = w;
    while (last + 1 < words.length && words[last + 1][0] < end) last++;
    if (!open || open.last < w) found.push({ type, first: w, last });
    w = last;
  }
  return found;
}
