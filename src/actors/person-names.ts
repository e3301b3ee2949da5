/** Finds the words that are a person’s name: from the gazetteer, from the Analysis’s names, or by their shape. */
import type { Sentence } from '../language/analysis.js';
import { afterHonorific, isHonorific, withoutWeekdays } from './honorifics.js';
import { chunksOf, fold } from './name-chunks.js';
import type { NameRun } from './person.js';
import type { Reading } from './reading.js';

/** Particles within names, in lower case. */
const particles = new Set([
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'von',
  'van',
  'der',
  'den',
  'de',
  'da',
  'di',
  'la',
  'le',
  'dos',
  'du',
  'ul',
  'ud',
  'af',
]);

/** Words of the longest name on each side of a word of it. */
const longest = 8;

/** The name run that the word is in; null when the word is not in a person’s name. */
export function nameRun(reading: Reading, sentence: Sentence, word: number): NameRun | null {
  const mention = reading.mentions[sentence.index].covering(word);
  const name = reading.nameAt(sentence, word);
  if (mention !== null) {
    if (mention.entry.kind !== 'person') return null;
    const first = name?.type === 'PER' ? afterTitle(reading, sentence, name.first, name.last) : mention.first;
    // “Eric Trump” is not the Trump of the table: the words before the name are not his.
    const others =
      first < mention.first && !isOf(sentence.words(first, mention.first - 1), mention.entry.title);
    return others && name !== null
      ? (withoutWeekdays(sentence, first, name.last) ?? { first, last: name.last })
      : { first: mention.first, last: mention.last };
  }
  if (name !== null) {
    const days = name.type === 'PER' ? withoutWeekdays(sentence, name.first, name.last) : null;
    return days === null
      ? null
      : { first: afterTitle(reading, sentence, days.first, days.last), last: days.last };
  }
  if (isHonorific(sentence.tokens[word].form)) {
    // “Mrs May”: a name after an honorific, whatever it was tagged.
    const next = sentence.tokens[word + 1];
    const named = next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.form);
    return named && reading.mentions[sentence.index].covering(word + 1) === null
      ? { first: word + 1, last: word + 1 }
      : null;
  }
  if (!isNameWord(reading, sentence, word)) return null;
  let first = word;
  while (first > 0 && word - first < longest && continues(reading, sentence, first - 1, first)) first--;
  let last = word;
  while (
    last + 1 < sentence.tokens.length &&
    last - word < longest &&
    continues(reading, sentence, last + 1, last)
  )
    last++;
  while (first < word && !isNameWord(reading, sentence, first)) first++;
  while (last > word && !isNameWord(reading, sentence, last)) last--;
  first = afterTitle(reading, sentence, first, last);
  return first > word ? null : { first, last };
}

/** True when each word of the part is in the full name, or begins with the letter of one that is. */
function isOf(part: string, full: string): boolean {
  const whole = chunksOf(full).map(({ key }) => key);
  return chunksOf(part).every(
    ({ key }) => whole.includes(key) || (key.length === 1 && whole.some((name) => name.startsWith(key))),
  );
}

function isNameWord(reading: Reading, sentence: Sentence, word: number): boolean {
  const { upos, form } = sentence.tokens[word];
  if (!/^\p{Lu}/u.test(form)) return false;
  // A name that the report has given before is one, however it is tagged.
  if (upos !== 'PROPN' && !(upos === 'NOUN' && word > 0 && reading.people.get(form) !== null)) return false;
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

/** The first word after titles that the run begins with: “President”, “Gen.”, “Mr”. */
function afterTitle(reading: Reading, sentence: Sentence, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const role = reading.role(sentence, i);
    if (role !== null && role.last === i) return afterHonorific(sentence, i + 1, last);
  }
  return afterHonorific(sentence, first, last);
}
