/** Quotes: their words, who speaks, by which word, to whom. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.js';

/** `mode [words] speaker cue > addressee`, with - for what is not said. */
function told(text: string): string[] {
  const { sentences, quotes } = analyse(text);
  return quotes.map(({ mode, start, end, sentence, speaker, cue, addressee }) => {
    const form = (word: number | null): string =>
      word === null ? '-' : sentences[sentence].tokens[word].form;
    const to = addressee === null ? '' : ` > ${form(addressee)}`;
    return `${mode} [${text.slice(start, end)}] ${form(speaker)} ${form(cue)}${to}`;
  });
}

describe('direct', () => {
  test.each([
    ['“We will wait,” she said.', 'direct [We will wait,] she said'],
    ['“We will wait,” said the minister.', 'direct [We will wait,] minister said'],
    ['"We will wait," she said.', 'direct [We will wait,] she said'],
    ['‘We can’t wait,’ she said.', 'direct [We can’t wait,] she said'],
    ['She said: “We will wait.”', 'direct [We will wait.] She said'],
    ['“Will you wait?” she asked.', 'direct [Will you wait?] she asked'],
    ['“We will wait,” she told reporters.', 'direct [We will wait,] she told > reporters'],
    ['She called the levy “unjust”.', 'direct [unjust] She called'],
    ['The so-called “wall” fell in the night.', undefined],
  ])('%s', (text, answer) => {
    expect(told(text)).toEqual(answer === undefined ? [] : [answer]);
  });

  test('a second part is said by the same speaker', () => {
    expect(told('“We will wait,” she said. “We will not pay.”')).toEqual([
      'direct [We will wait,] she said',
      'direct [We will not pay.] she said',
    ]);
  });

  test('a long quotation runs over paragraphs that open it again', () => {
    expect(told('“The first part is long.\n\n“The second is longer,” she said.')).toEqual([
      'direct [The first part is long.\n\n“The second is longer,] she said',
    ]);
  });

  test('words in single marks inside double marks stay in the one quotation', () => {
    expect(told('“He said ‘never’ to us,” she said.')[0]).toBe('direct [He said ‘never’ to us,] she said');
  });

  test('a quotation without a clause belongs to who spoke in the sentence before', () => {
    expect(told('The minister said that the plan had failed. “It came too late.”')).toEqual([
      'indirect [the plan had failed] minister said',
      'direct [It came too late.] minister said',
    ]);
  });
});

describe('indirect', () => {
  test.each([
    ['The minister said that the talks had failed.', 'indirect [the talks had failed] minister said'],
    ['The minister said the talks had failed.', 'indirect [the talks had failed] minister said'],
    ['The talks have failed, the minister said.', 'indirect [The talks have failed] minister said'],
    ['She told the council that the talks had failed.', 'indirect [the talks had failed] She told > council'],
    [
      'According to the minister, the talks have failed.',
      'indirect [the talks have failed] minister According',
    ],
    ['He left the room, saying that the deal was dead.', 'indirect [the deal was dead] He saying'],
    ['He was quoted as saying that they would pay.', 'indirect [they would pay] He saying'],
    ['It is said that the deal is dead.', 'indirect [the deal is dead] - said'],
  ])('%s', (text, answer) => {
    expect(told(text)).toEqual([answer]);
  });

  test('what was not said is no quote', () => {
    expect(told('She did not say that the deal was dead.')).toEqual([]);
  });
});

test('mixed: a clause with quoted words', () => {
  expect(told('She said that the levy was “a disaster for trade”.')).toEqual([
    'mixed [the levy was “a disaster for trade”] She said',
  ]);
});
