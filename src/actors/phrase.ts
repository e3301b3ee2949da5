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

const opening = 'They reported that ';

/** Whom the phrase’s head names; else to whom what it names belongs; else the first actor in it. */
function readPhrase(phrase: string): Actor | null {
  const text = phrase.trim();
  if (text === '') return null;
  analyser ??= new Analyser();
  // As the subject of a sentence a phrase is read as reports have it; alone it might be taken for a heading.
  const analysis = oneSentence(`${opening}${text} said so.`, analyser);
  const end = opening.length + text.length;
  const actors = resolveActors({ publishedAt: null }, analysis, actorLexicon());
  const words = analysis.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => token.start >= opening.length && token.end <= end)
      .map((token) => ({ sentence, token })),
  );
  const heads = words.filter(({ sentence, token }) => {
    const governor = sentence.tokens[token.head];
    return governor === undefined || governor.start < opening.length || governor.end > end;
  });
  for (const { sentence, token } of heads) {
    const [named] = actors.at(sentence.index, token.index);
    if (named !== undefined) return named.actor;
  }
  for (const { sentence, token } of heads) {
    const [owner] = actors.belonging(sentence.index, token.index);
    if (owner !== undefined) return { ...owner.actor, sector: null };
  }
  for (const { sentence, token } of words) {
    const [named] = actors.at(sentence.index, token.index);
    if (named !== undefined) return named.actor;
  }
  return null;
}
