/** Analyses English text: sentences, words, tags, lemmas, trees; then names, times, quantities, quotes, coreference. */
import { type Analysis, type Name, Sentence, type Token } from './analysis.js';
import { Casing } from './casing.js';
import { findAnaphora } from './coreference/find-anaphora.js';
import { datelineLength, joinDateline } from './datelines.js';
import { Lemmatiser } from './lemmatise.js';
import { type ModelFile, readModelFile } from './model-file.js';
import { NameTagger } from './names/name-tagger.js';
import { Network, type ParsedSentence } from './network.js';
import { findQuantities } from './quantities/find-quantities.js';
import { findQuotes } from './quotes/find-quotes.js';
import { cutSentences, type SentenceSpans } from './sentences.js';
import { Splitter } from './splitter.js';
import { findTimes } from './times/find-times.js';

/** Analyses texts with one model. Holds the model’s memory; use one for as many texts as you like. */
export class Analyser {
  private readonly network: Network;
  private readonly splitter: Splitter;
  private readonly lemmatiser: Lemmatiser;
  private readonly casing: Casing;
  /** Null while the name tagger itself is being trained on what the rest says. */
  private readonly nameTagger: NameTagger | null;

  constructor(readonly model: ModelFile = readModelFile()) {
    this.network = new Network(model);
    this.splitter = new Splitter(model);
    this.lemmatiser = new Lemmatiser(model);
    this.casing = new Casing(model, this.lemmatiser);
    this.nameTagger = model.has('names') ? new NameTagger(model) : null;
  }

  /** The text’s analysis; time and memory are linear in its length. Times are resolved against `date`, an ISO day. */
  analyse(text: string, date: string | null = null): Analysis {
    const spans = cutSentences(text, this.splitter);
    const forms = spans.map((span) => this.casing.asProse(span.forms));
    const parsed = this.parseApart(spans, forms);
    const sentences = spans.map((span, s) => this.sentence(s, span, forms[s], parsed[s], text));
    const names = this.names(sentences, forms);
    const quotes = findQuotes(sentences, text);
    return {
      text,
      date,
      sentences,
      names,
      times: findTimes(sentences, text, date),
      quantities: findQuantities(sentences, text),
      quotes,
      anaphora: findAnaphora(sentences, names, text, quotes),
    };
  }

  /** Parses sentences, those that begin a paragraph without their dateline. */
  private parseApart(
    spans: readonly SentenceSpans[],
    forms: readonly (readonly string[])[],
  ): ParsedSentence[] {
    const datelines = spans.map(({ paragraph }, s) =>
      spans[s - 1]?.paragraph === paragraph ? 0 : datelineLength(forms[s]),
    );
    const pieces = forms.map((words, s) => (datelines[s] === 0 ? words : words.slice(datelines[s])));
    const apart = datelines.flatMap((length, s) => (length === 0 ? [] : [forms[s].slice(0, length)]));
    const parsed = this.network.parse([...pieces, ...apart]);
    const label = Math.max(0, this.network.labels.indexOf('parataxis'));
    let next = pieces.length;
    return datelines.map((length, s) =>
      length === 0 ? parsed[s] : joinDateline(parsed[next++], parsed[s], label),
    );
  }

  /** Tags and parses sentences that are cut already; headlines are read as prose. */
  parse(
    given: readonly (readonly string[])[],
  ): { upos: string; xpos: string; lemma: string; head: number; deprel: string }[][] {
    const { upos, xpos, labels } = this.network;
    const sentences = given.map((forms) => this.casing.asProse(forms));
    return this.network.parse(sentences).map((parsed, s) =>
      sentences[s].map((form, i) => {
        const tag = xpos[parsed.xpos[i + 1]];
        return {
          upos: upos[parsed.upos[i + 1]],
          xpos: tag,
          lemma: this.lemmatiser.lemma(form, tag),
          head: parsed.heads[i + 1],
          deprel: labels[parsed.labels[i + 1]],
        };
      }),
    );
  }

  /** A sentence’s words as prose would write them: the same for all but headlines. */
  asProse<Word extends { readonly form: string }>(words: readonly Word[]): readonly Word[] {
    return written(words, this.casing.asProse(words.map(({ form }) => form)));
  }

  /** `forms` are the words of each sentence as prose would write them. */
  private names(sentences: readonly Sentence[], forms: readonly (readonly string[])[]): Name[] {
    const tagged = this.nameTagger?.names(sentences.map(({ tokens }, s) => written(tokens, forms[s]))) ?? [];
    return tagged.flatMap((names, s) =>
      names.map(({ first, last, type }) => {
        const sentence = sentences[s];
        const { start, end } = sentence.span([first, last]);
        return { sentence: s, first, last, start, end, text: sentence.words(first, last), type };
      }),
    );
  }

  private sentence(
    index: number,
    span: SentenceSpans,
    forms: readonly string[],
    parsed: ParsedSentence,
    text: string,
  ): Sentence {
    const { upos, xpos, labels } = this.network;
    const children: number[][] = forms.map(() => []);
    for (let i = 0; i < forms.length; i++)
      if (parsed.heads[i + 1] > 0) children[parsed.heads[i + 1] - 1].push(i);
    const tokens: Token[] = forms.map((form, i) => {
      const tag = xpos[parsed.xpos[i + 1]];
      return {
        index: i,
        start: span.starts[i],
        end: span.ends[i],
        form: span.forms[i],
        lemma: this.lemmatiser.lemma(form, tag),
        upos: upos[parsed.upos[i + 1]],
        xpos: tag,
        head: parsed.heads[i + 1] - 1,
        deprel: parsed.heads[i + 1] === 0 ? 'root' : labels[parsed.labels[i + 1]],
        children: children[i],
      };
    });
    return new Sentence(index, span.paragraph, tokens, text);
  }
}

/** The words in the given forms; the same words where none is written otherwise. */
function written<Word extends { readonly form: string }>(
  words: readonly Word[],
  forms: readonly string[],
): readonly Word[] {
  if (words.every(({ form }, i) => form === forms[i])) return words;
  return words.map((word, i) => ({ ...word, form: forms[i] }));
}

let shared: Analyser | null = null;

/**
 * Analyses English text with the model that ships with Chancery (read at the first call).
 *
 * @example
 * const { sentences } = analyse('Ottawa answered with tariffs of its own.');
 * sentences[0].tokens.map((token) => token.upos);
 */
export function analyse(text: string, date: string | null = null): Analysis {
  shared ??= new Analyser();
  return shared.analyse(text, date);
}
