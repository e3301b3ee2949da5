/** Whether the clause around a word tells of the past or of what is to come: which Tuesday “Tuesday” is. */
import type { Sentence, Token } from '../analysis.js';

export type Direction = 'past' | 'future' | null;

const modals: ReadonlySet<string> = new Set(
  "will wo 'll ’ll shall sha would may might could can ca should must ought".split(' '),
);
const past: ReadonlySet<string> = new Set([
  'had',
  'was',
  'were',
  'did',
  'have',
  'has',
  "'ve",
  '’ve',
  'having',
]);
const present: ReadonlySet<string> = new Set(['is', 'are', 'am', "'s", '’s', "'re", '’re', "'m", '’m']);
/** Participles and adjectives that put what they govern ahead. */
const ahead: ReadonlySet<string> = new Set(
  'schedule scheduled plan planned slate slated set due expect expected tentatively earmarked pencilled'.split(
    ' ',
  ),
);

/** Verbs whose infinitive is still to come: agreed to meet on Friday. Of others the clause above tells: began to leave. */
const commits: ReadonlySet<string> = new Set(
  'plan agree vow expect want hope intend promise threaten seek urge ask tell order schedule decide prepare pledge aim offer demand call propose set due likely invite need ready supposed'.split(
    ' ',
  ),
);

function infinitive({ tokens }: Sentence, { deprel, head }: Token): Direction | undefined {
  if (head < 0) return 'future';
  if (deprel.startsWith('xcomp')) return commits.has(tokens[head].lemma) ? 'future' : undefined;
  return deprel.startsWith('acl') || deprel.startsWith('ccomp') ? 'future' : undefined;
}

/** How far up the tree a clause’s verb may stand. */
const reach = 12;

/** The direction of the nearest clause above the word that tells it; null when none does. */
export function directionAt(sentence: Sentence, word: number): Direction {
  const { tokens } = sentence;
  let at = word;
  for (let steps = 0; at >= 0 && steps < reach; steps++) {
    const direction = directionOf(sentence, tokens[at]);
    if (direction !== undefined) return direction;
    at = tokens[at].head;
  }
  return directionOfWhole(sentence);
}

/** A sentence whose tree names no verb above the time: past forms and no modal tell of the past (“Canada imposed tariffs”, read as a noun). */
function directionOfWhole({ tokens }: Sentence): Direction {
  if (tokens.some(({ form }) => modals.has(form.toLowerCase()))) return null;
  return tokens.some(({ xpos }) => xpos === 'VBD' || xpos === 'VBN') ? 'past' : null;
}

/** The direction that the word itself gives to its clause; undefined where the clause above must tell. */
function directionOf(sentence: Sentence, token: Token): Direction | undefined {
  const { tokens } = sentence;
  const helpers = token.children.map((i) => tokens[i]).filter(({ deprel }) => /^(aux|cop)/.test(deprel));
  const forms = helpers.map(({ form }) => form.toLowerCase());
  const isVerb = token.upos === 'VERB' || token.upos === 'AUX';
  if (!isVerb && forms.length === 0)
    return ahead.has(token.lemma) && token.upos === 'ADJ' ? 'future' : undefined;
  if (forms.some((form) => modals.has(form))) return 'future';
  if (ahead.has(token.lemma) && (token.xpos === 'VBN' || token.xpos === 'JJ')) return 'future';
  if (forms.some((form) => past.has(form))) return 'past';
  if (!isVerb) return forms.some((form) => present.has(form)) ? null : undefined;
  if (forms.some((form) => present.has(form))) return 'future';
  switch (token.xpos) {
    case 'VBD':
      return 'past';
    case 'VBN':
      return token.deprel.startsWith('conj') ? undefined : 'past';
    case 'VB':
      return infinitive(sentence, token);
    case 'VBZ':
    case 'VBP':
      // “says”, “know” report the present; “meets on Friday” tells a plan.
      return token.children.some((i) => tokens[i].deprel.startsWith('ccomp')) ? null : 'future';
    default:
      return undefined;
  }
}
