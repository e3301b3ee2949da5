/** Finds the words that are a person’s name: from the gazetteer, from the Analysis’s names, or by their shape. */
import type { Sentence } from '../language/analysis.js';
import { fold } from './name-chunks.js';
import type { NameRun } from './person.js';
import type { Reading } from './reading.js';

/** Particles within names, in lower case. */
const particles = new Set(['al', 'el', 'bin', 'bint', 'ibn', 'von', 'van', 'der', 'den', 'de', 'da', 'di', 'la', 'le', 'dos', 'du', 'ul', 'ud', 'af']);

/** The name run that the word is in; null when the word is not in a person’s name. */
export function nameRun(reading: Reading, sentence: Sentence, word: number): NameRun | null {
  const mention = reading.mentions[sentence.index].covering(word);
  if (mention !== null) return mention.entry.kind === 'person' ? { first: mention.first, last: mention.last } : null;
  const name = reading.nameAt(sentence, word);
  if (name !== null) return name.type === 'PER' ? { first: afterTitle(reading, sentence, name.first, name.last), last: name.last } : null;
  if (!isNameWord(reading, sentence, word)) return null;
  let first = word;
  while (first > 0 && continues(reading, sentence, first - 1, first)) first--;
  let last = word;
  while (last + 1 < sentence.tokens.length && continues(reading, sentence, last + 1, last)) last++;
  while (first < word && !isNameWord(reading, sentence, first)) first++;
  while (last > word && !isNameWord(reading, sentence, last)) last--;
  first = afterTitle(reading, sentence, first, last);
  return first > word ? null : { first, last };
}

function isNameWord(reading: Reading, sentence: Sentence, word: number): boolean {
  const { upos, form } = sentence.tokens[word];
  if (upos !== 'PROPN' || !/^\p{Lu}/u.test(form)) return false;
  return reading.mentions[sentence.index].covering(word) === null;
}

/** Words of one name follow each other without a comma: capital words, particles and hyphens. */
function continues(reading: Reading, sentence: Sentence, word: number, from: number): boolean {
  const { form } = sentence.tokens[word];
  if (reading.mentions[sentence.index].covering(word) !== null) return false;
  if (form === '-' || form === '–' || particles.has(fold(form))) {
    const next = word < from ? word - 1 : word + 1;
    const beyond = sentence.tokens[next];
    return beyond !== undefined && /^\p{Lu}/u.test(beyond.form) && beyond.upos === 'PROPN';
  }
  return isNameWord(reading, sentence, word);
}

/** The first word after titles that the run begins with: “President”, “Gen.”. */
function afterTitle(reading: Reading, sentence: Sentence, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const role = reading.role(sentence, i);
    if (role !== null && role.last === i) return i + 1;
  }
  return first;
}
