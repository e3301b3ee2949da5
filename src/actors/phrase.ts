/** Reads one phrase by itself: the task `actors` of `chancery evaluate`. */
import { Analyser } from '../language/analyse.js';
import { type Analysis, Sentence, type Token } from '../language/analysis.js';
import { tokenise } from '../language/tokenise.js';
import type { Actor } from './actor.js';
import { actorLexicon } from './lexicon.js';
import { resolveActors } from './resolve.js';

let analyser: Analyser | null = null;

/**
 * Country and sector of whom a phrase names, empty where it says none. Words of the context (such as “Colombian
 * defense”) help where the phrase itself does not say.
 *
 * @example
 * actorOfPhrase('Mexican authorities', ''); // { country: 'MEX', sector: 'GOV' }
 */
export function actorOfPhrase(text: string, context = ''): { country: string; sector: string } {
  const found = readPhrase(text);
  const said = context.trim() === '' ? null : readPhrase(context);
  return {
    country: found?.code ?? said?.code ?? '',
    sector: found?.sector ?? '',
  };
}

/** The text’s analysis as the one sentence that it is known to be. */
function oneSentence(text: string, analyser: Analyser): Analysis {
  const { starts, ends } = tokenise(text, 0, text.length);
  const [parsed] = analyser.parse([starts.map((start, i) => text.slice(start, ends[i]))]);
  const children: number[][] = parsed.map(() => []);
  for (const [index, { head }] of parsed.entries()) if (head > 0) children[head - 1].push(index);
  const tokens = parsed.map(
    (word, index): Token => ({
      ...word,
      index,
      start: starts[index],
      end: ends[index],
      form: text.slice(starts[index], ends[index]),
      children: children[index],
      head: word.head - 1,
      deprel: word.head === 0 ? 'root' : word.deprel,
    }),
  );
  const sentences = [new Sentence(0, 0, tokens, text)];
  return { text, date: null, sentences, names: [], times: [], quantities: [], quotes: [], anaphora: [] };
}

/** A phrase is read where a sentence would have it; of these the first serves unless it makes a verb of the phrase. */
const frames = [
  { opening: 'They reported that ', ending: ' said so.' },
  { opening: 'They spoke with ', ending: '.' },
] as const;

/** Whom the phrase’s head names; else to whom what it names belongs; else the first actor in it. */
function readPhrase(phrase: string): Actor | null {
  const text = phrase.trim();
  if (text === '') return null;
  const [clause, object] = frames.map((frame) => inFrame(text, frame));
  const isVerb = ({ heads }: Framed) => heads[0]?.token.upos === 'VERB';
  // The parser at a loss makes two subjects of one phrase; what is one phrase as an object is one.
  const broken = clause.heads.length > 1 && object.heads.length === 1;
  const [first, second] = !isVerb(object) && (isVerb(clause) || broken) ? [object, clause] : [clause, object];
  return actorIn(first) ?? (isVerb(second) ? null : actorIn(second));
}

function actorIn(read: Framed): Actor | null {
  const actors = resolveActors({ publishedAt: null }, read.analysis, actorLexicon());
  for (const { sentence, token } of read.heads) {
    const [named] = actors.at(sentence.index, token.index);
    if (named === undefined) continue;
    // “in Sudan” may have been parsed as where they spoke, and belongs to the phrase all the same.
    const codes = read.heads.flatMap((head) => actors.at(head.sentence.index, head.token.index));
    return {
      ...named.actor,
      code: named.actor.code ?? codes.find(({ actor }) => actor.code)?.actor.code ?? null,
    };
  }
  for (const { sentence, token } of read.heads) {
    const [owner] = actors.belonging(sentence.index, token.index);
    if (owner === undefined) continue;
    // A noun of a nationality that no table knows (“a Syrian island”) is something unidentified of that state.
    const before = owner.span.start < token.start;
    return { ...owner.actor, sector: before ? 'UNK' : null };
  }
  for (const { sentence, token } of read.words) {
    const [named] = actors.at(sentence.index, token.index);
    if (named !== undefined) return named.actor;
  }
  return null;
}

interface Place {
  readonly sentence: Sentence;
  readonly token: Token;
}

/** The phrase as part of a sentence, the words of the phrase, and those of them that no other of them governs. */
interface Framed {
  readonly analysis: Analysis;
  readonly words: readonly Place[];
  readonly heads: readonly Place[];
}

function inFrame(text: string, { opening, ending }: (typeof frames)[number]): Framed {
  analyser ??= new Analyser();
  const end = opening.length + text.length;
  // What is said of a name between commas needs the second one.
  const closing =
    text.includes(', ') && !text.endsWith(',') && ending.startsWith(' ') ? `,${ending}` : ending;
  const analysis = oneSentence(`${opening}${text}${closing}`, analyser);
  const words = analysis.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => token.start >= opening.length && token.end <= end)
      .map((token) => ({ sentence, token })),
  );
  const heads = words.filter(({ sentence, token }) => {
    const governor = sentence.tokens[token.head];
    return governor === undefined || governor.start < opening.length || governor.end > end;
  });
  return { analysis, words, heads };
}
