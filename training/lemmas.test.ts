/** Lemmas learnt from a treebank of a few words. */
import { describe, expect, it } from 'vitest';
import type { ConlluSentence } from '../src/language/conllu.js';
import { Lemmatiser } from '../src/language/lemmatise.js';
import { modelFileBytes, parseModelFile } from '../src/language/model-file.js';
import { learnLemmas } from './lemmas.js';

/** A treebank of single words: “form tag lemma”. */
function treebank(...rows: string[]): ConlluSentence[] {
  return rows.map((row) => {
    const [form, xpos, lemma, upos = 'NOUN'] = row.split(' ');
    const word = { form, lemma, upos, xpos, feats: '_', head: 0, deprel: 'root', spaceAfter: true };
    return { id: null, text: null, newDocument: false, words: [word], ranges: [] };
  });
}

const part = learnLemmas(
  treebank(
    'taps NNS tap',
    'maps NNS map',
    'laws NNS law',
    'cities NNS city',
    'parties NNS party',
    'ties NNS tie',
    'media NNS media',
    'Lions NNPS Lion',
    'Syrian JJ Syrian',
    'Iranian JJ Iranian',
    'large JJ large',
    'amigos FW amigo',
    'foo XX _',
  ),
);

describe('learnLemmas', () => {
  it('keeps the shortest endings that decide', () => {
    expect(part.endings.NNS).toEqual({ '': '1:', a: '0:', es: '3:y' });
  });

  it('keeps as words what the endings get wrong', () => {
    expect(part.words.NNS).toEqual({ ties: 'tie' });
  });

  it('learns which adjectives keep their capital', () => {
    expect(part.capitals).toEqual(['ian']);
  });

  it('learns nothing from the endings of foreign words, and nothing where there is no lemma', () => {
    expect(part.endings.FW).toEqual({ '': '0:' });
    expect(part.words.FW).toEqual({ amigos: 'amigo' });
    expect(part.words.XX).toBeUndefined();
  });

  it('gives back every lemma that it has learnt from, and guesses others', () => {
    const lemmatiser = new Lemmatiser(parseModelFile(modelFileBytes({ lemmas: part }, [], {}), 'test'));
    expect(lemmatiser.lemma('parties', 'NNS')).toBe('party');
    expect(lemmatiser.lemma('ties', 'NNS')).toBe('tie');
    expect(lemmatiser.lemma('Lions', 'NNPS')).toBe('Lion');
    expect(lemmatiser.lemma('treaties', 'NNS')).toBe('treaty');
    expect(lemmatiser.lemma('caps', 'NNS')).toBe('cap');
  });
});
