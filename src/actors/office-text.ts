/** The words of an office: the role with its field or organisation, its country left out. */
import type { Sentence } from '../language/analysis.js';
import type { Complement } from './noun-complements.js';
import type { Owner } from './noun-owners.js';
import type { Reading } from './reading.js';
import type { RolePhrase } from './role-phrase.js';

/** Words before an office that are part of it. */
const ranks = new Set([
  'deputy',
  'vice',
  'acting',
  'interim',
  'assistant',
  'foreign',
  'national',
  'permanent',
  'prime',
  'special',
  'first',
]);

/** “Minister of Public Security”, “FBI director”, “deputy trade minister”; null for several office holders. */
export function officeText(
  reading: Reading,
  sentence: Sentence,
  role: RolePhrase,
  whose: Complement | null,
  owner: Owner | null,
): string | null {
  const { tokens } = sentence;
  const { xpos } = tokens[headIn(sentence, role.first, role.last)];
  if (xpos === 'NNS' || xpos === 'NNPS') return null;
  const words = sentence.words(startOf(reading, sentence, role.first), role.last);
  if (owner?.identity.id?.startsWith('organisation:') && owner.last < role.first) {
    return `${sentence.words(owner.first, owner.last)} ${sentence.words(role.first, role.last)}`;
  }
  const next = tokens[role.last + 1];
  if (next === undefined || !/^(?:of|for)$/i.test(next.form)) return words;
  if (whose !== null && isCountry(whose.identity.id) && whose.first <= role.last + 3) return words;
  const field = next.head;
  if (field <= role.last) return words;
  const except = ['nmod:poss', 'acl', 'acl:relcl', 'appos', 'conj', 'punct', 'nmod', 'parataxis', 'cc'];
  const inner = sentence.subtree(field, except);
  const last = Math.min(inner[inner.length - 1], role.last + 10);
  return sentence.words(role.first, joinedTail(sentence, field, last));
}

function isCountry(id: string | null): boolean {
  return id === null || id.startsWith('country:') || id.startsWith('seat:') || id.startsWith('place:');
}

/** The field that stands before the role: “security minister”, “vice foreign minister”. */
function startOf(reading: Reading, sentence: Sentence, first: number): number {
  const { tokens } = sentence;
  let start = first;
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    const { upos, form, xpos } = tokens[i];
    if (reading.mentions[sentence.index].covering(i) !== null || xpos === 'POS') break;
    const field = (upos === 'NOUN' || upos === 'PROPN') && tokens[i + 1].xpos !== 'POS';
    if (!field && !ranks.has(form.toLowerCase())) break;
    start = i;
  }
  return start;
}

function headIn(sentence: Sentence, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = sentence.tokens[i];
    if (head < first || head > last) return i;
  }
  return last;
}

/** “Trade and Industry”: a joined field belongs to the office when it is written as a title. */
function joinedTail(sentence: Sentence, field: number, last: number): number {
  const joined = sentence.childrenWith(field, 'conj').filter(({ upos }) => upos === 'PROPN');
  return joined.length === 0 ? last : Math.max(last, joined[joined.length - 1].index);
}
