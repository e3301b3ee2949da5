import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Casing } from './casing.js';
import { Lemmatiser } from './lemmatise.js';
import { readModelFile } from './model-file.js';

const model = readModelFile();
const casing = new Casing(model, new Lemmatiser(model));
const asProse = (text: string): string => casing.asProse(text.split(' ')).join(' ');

describe('headlines are read as prose would write them', () => {
  test.each<[headline: string, prose: string]>([
    ['Norway Lifts Ban On Fish From Iceland', 'Norway lifts ban on fish from Iceland'],
    ['Norway Lifts Ban on Fish from Iceland', 'Norway lifts ban on fish from Iceland'],
    ['NORWAY LIFTS BAN ON FISH FROM ICELAND', 'Norway lifts ban on fish from Iceland'],
    ['EU EXPELS TWO ENVOYS OF BELARUS', 'EU expels two envoys of Belarus'],
    ['US Warns Iran', 'US warns Iran'],
    ['Oil Prices Rise', 'Oil prices rise'],
    ['World Bank Approves Loan', 'World Bank approves loan'],
    ['Prime Minister Grace Okoro Resigns', 'Prime minister Grace Okoro resigns'],
  ])('%s', (headline, prose) => {
    expect(asProse(headline)).toBe(prose);
  });
});

describe('what is no headline is read as it stands', () => {
  test.each([
    'Norway lifts the ban on fish from Iceland .',
    'The Coastal Fishing Board met in Oslo .',
    'Lena Ruiz met Erik Sandvik .',
    'Lena Ruiz',
    'NATO',
    '',
  ])('%s', (text) => {
    const forms = text.split(' ');
    expect(casing.asProse(forms)).toBe(forms);
  });
});

test('only the case of letters is changed, whatever the words', () => {
  const word = fc.oneof(
    fc.constantFrom('OIL', 'Prices', 'of', 'İ', 'ß', 'U.S.'),
    fc.string({ minLength: 1, maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (forms) => {
      const prose = casing.asProse(forms);
      expect(prose.map((form) => form.toLowerCase())).toEqual(forms.map((form) => form.toLowerCase()));
    }),
  );
});
