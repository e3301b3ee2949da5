/** The splitter by itself: what it is given, and what it must answer whatever the model. */
import { describe, expect, it } from 'vitest';
import { readModelFile } from './model-file.js';
import { Splitter } from './splitter.js';

const splitter = new Splitter(readModelFile());
const paragraph = (text: string) => {
  const forms = text.split(' ').filter((form) => form !== '');
  return { forms, spaces: forms.map(() => true) };
};

describe('ends', () => {
  it('a paragraph’s last token always ends a sentence, also one without a stop', () => {
    const [one, two] = splitter.ends([paragraph('no stop here'), paragraph('Go .')]);
    expect([one.at(-1), two.at(-1)]).toEqual([true, true]);
  });

  it('answers nothing of nothing', () => {
    expect(splitter.ends([])).toEqual([]);
    expect(splitter.ends([paragraph('')])).toEqual([[]]);
  });

  it('ends the sentences of a paragraph longer than its windows, each at its stop', () => {
    const text = 'The minister met the envoy of Peru in Lima on Friday . '.repeat(60);
    const { forms, spaces } = paragraph(text);
    const [ends] = splitter.ends([{ forms, spaces }]);
    expect(forms.filter((_, i) => ends[i])).toEqual(Array(60).fill('.'));
    expect(ends.filter(Boolean)).toHaveLength(60);
  });

  it('does not depend on what else is asked with it', () => {
    const texts = ['Oslo answered . Lima did not .', 'Sen. Vale met Gov. Ortiz .', 'Why not ? Because .'];
    const together = splitter.ends(texts.map(paragraph));
    expect(texts.map((text) => splitter.ends([paragraph(text)])[0])).toEqual(together);
  });
});
