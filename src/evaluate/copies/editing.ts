/** What desks do to a report of another: cut, trim, splice, reword, dress. All seeded; for measuring, not for reading. */
import { readTable } from '../../lexicon/table.js';
import { pick } from './random.js';

type Random = () => number;

/** Sentences of a text, roughly: enough to cut it as a desk would. Linear. */
export function roughSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?][”"’]?\s+(?=[“"‘]?\p{Lu})|\n+/gu)) {
    sentences.push(text.slice(start, index + end.length).trim());
    start = index + end.length;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** Paragraphs of two or three sentences. */
export function paragraphsOf(text: string, random: Random): string[] {
  const sentences = roughSentences(text);
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; ) {
    const count = 2 + Math.floor(random() * 2);
    paragraphs.push(sentences.slice(i, i + count).join(' '));
    i += count;
  }
  return paragraphs;
}

export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** The first paragraphs: from a fifth to three fifths of the text, sixty words at least. */
export function trimmed(text: string, random: Random): string {
  const paragraphs = paragraphsOf(text, random);
  const share = 0.2 + 0.4 * random();
  let kept = Math.max(1, Math.round(share * paragraphs.length));
  while (kept < paragraphs.length && wordCount(paragraphs.slice(0, kept).join(' ')) < 60) kept++;
  return paragraphs.slice(0, kept).join('\n\n');
}

/** Without a third to two thirds of the paragraphs, taken out anywhere. */
export function cut(text: string, random: Random): string {
  const paragraphs = paragraphsOf(text, random);
  const share = 1 / 3 + random() / 3;
  const kept = paragraphs.filter(() => random() >= share);
  return (kept.length > 1 ? kept : paragraphs.slice(0, 2)).join('\n\n');
}

/** The first half of one report, then the first half of another, under one roof. */
export function spliced(first: string, second: string, random: Random): string {
  const half = (text: string) => {
    const paragraphs = paragraphsOf(text, random);
    return paragraphs.slice(0, Math.ceil(paragraphs.length / 2));
  };
  return [...half(first), 'In other news,', ...half(second)].join('\n\n');
}

const places = ['LONDON', 'GENEVA', 'LAGOS', 'OTTAWA', 'SEOUL', 'LIMA', 'NAIROBI', 'ANKARA'];
const wires = ['Fjord Wire', 'Quayside News', 'North Press', 'Lantern Agency'];
const furniture = [
  'Sign up here for our morning letter and never miss what matters. You can leave it at any time.',
  'This report was prepared with the help of our correspondents abroad. All times are local times.',
  'Readers can write to the desk with corrections. We answer every letter that comes with a full name and an address.',
  'Our journalism is paid for by its readers. Consider a subscription if you value reporting that takes its time.',
];

/** Another dateline, headline, quotation marks and furniture; the story as it was. */
export function dressed(text: string, random: Random): string {
  const marks = random() < 0.5 ? text.replaceAll(/[“”]/g, '"').replaceAll('’', "'") : text;
  const story = paragraphsOf(marks, random).join('\n\n');
  const headline = roughSentences(text)[0].split(/\s+/).slice(2, 9).join(' ');
  return `${headline}\n\n${pick(places, random)} (${pick(wires, random)}) - ${story}\n\n${pick(furniture, random)}`;
}

let table: ReadonlyMap<string, string> | undefined;

/** Longest entry of the table, in words. */
const longest = 3;

/**
 * A light rewrite: words of `lexicon/rewordings.tsv` exchanged (three of four), other words left out or exchanged for one
 * of the same text as often as `rate` says, some sentences turned round, joined, left out or in another order.
 *
 * @param rate how many of the remaining words change, as a fraction
 */
export function reworded(text: string, rate: number, random: Random): string {
  table ??= new Map(
    readTable('rewordings', ['words', 'instead']).map(({ cells }) => [cells.words, cells.instead]),
  );
  const known = table;
  const spare = text.split(/\s+/).filter((word) => /^\p{Ll}{5,}$/u.test(word));
  const sentences = roughSentences(text).map((sentence) => turned(sentence, random));
  for (let i = 0; i + 1 < sentences.length; i++)
    if (random() < 0.12) [sentences[i], sentences[i + 1]] = [sentences[i + 1], sentences[i]];
  const out: string[] = [];
  for (const sentence of sentences) {
    if (sentences.length > 6 && random() < 0.08) continue;
    out.push(exchanged(sentence.split(/\s+/), known, spare, rate, random));
  }
  return out.join(' ');
}

/** “On Monday, the state did so.” → “The state did so on Monday.” */
function turned(sentence: string, random: Random): string {
  const opening = /^((?:In|On|At|After|Before|During|Since|By) [^,]{3,50}), ([^,“”"]{20,})\.$/u.exec(
    sentence,
  );
  if (opening === null || random() < 0.3) return sentence;
  const [, phrase, clause] = opening;
  return `${clause[0].toUpperCase()}${clause.slice(1)} ${phrase[0].toLowerCase()}${phrase.slice(1)}.`;
}

function exchanged(
  words: readonly string[],
  known: ReadonlyMap<string, string>,
  spare: readonly string[],
  rate: number,
  random: Random,
): string {
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    for (let count = Math.min(longest, words.length - i); count > 0 && taken === 0; count--) {
      const instead = known.get(words.slice(i, i + count).join(' '));
      if (instead === undefined || random() < 0.25) continue;
      out.push(instead);
      taken = count;
    }
    if (taken === 0) {
      const plain = /^\p{Ll}{4,}$/u.test(words[i]);
      if (!plain || spare.length === 0 || random() >= 2 * rate) out.push(words[i]);
      else if (random() < 0.7) out.push(pick(spare, random));
      taken = 1;
    }
    i += taken;
  }
  return out.join(' ');
}

/** One to three of its figures changed, as a desk gets them wrong or brings them up to date. */
export function refigured(text: string, random: Random): string {
  let left = 1 + Math.floor(random() * 3);
  return text.replace(/(?<![\d.,])\d{1,3}(?![\d.,])/g, (figure) => {
    if (left === 0 || random() < 0.5) return figure;
    left--;
    return String(Number(figure) + 1 + Math.floor(random() * 9));
  });
}
