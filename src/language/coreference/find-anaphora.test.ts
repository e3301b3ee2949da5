/** Coreference: what pronouns, short names, titles, groups and event nouns stand for. The names are given by hand. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.js';
import type { Name, NameType, Sentence } from '../analysis.js';
import { findAnaphora } from './find-anaphora.js';

/** The names of the text: every place where one of the forms stands, the longest first. */
function named(
  text: string,
  sentences: readonly Sentence[],
  forms: Readonly<Record<string, NameType>>,
): Name[] {
  const names: Name[] = [];
  for (const form of Object.keys(forms).sort((a, b) => b.length - a.length)) {
    for (const { index, tokens } of sentences) {
      for (const { index: first, start } of tokens) {
        const end = start + form.length;
        const last = tokens.findIndex((token) => token.end === end);
        const free = !names.some((name) => name.start < end && start < name.end);
        if (last < 0 || !free || text.slice(start, end) !== form) continue;
        names.push({ sentence: index, first, last, start, end, text: form, type: forms[form] });
      }
    }
  }
  return names.sort((a, b) => a.start - b.start);
}

/** `kind words = antecedents`, an antecedent told by the name that holds it or by its word. */
function told(text: string, forms: Readonly<Record<string, NameType>> = {}): string[] {
  const { sentences } = analyse(text);
  const names = named(text, sentences, forms);
  return findAnaphora(sentences, names, text).map(({ kind, text: words, antecedents }) => {
    const meant = antecedents.map(({ sentence, word }) => {
      const name = names.find((one) => one.sentence === sentence && one.first <= word && word <= one.last);
      return name?.text ?? sentences[sentence].tokens[word].form;
    });
    return `${kind} ${words} = ${meant.join(' + ')}`;
  });
}

const people = {
  'Wang Xiaohong': 'PER',
  Wang: 'PER',
  'Maria Silva': 'PER',
  Silva: 'PER',
  'Donald Price': 'PER',
} as const;
const places = { China: 'LOC', Peru: 'LOC', Chile: 'LOC', 'the United States': 'LOC', Lima: 'LOC' } as const;

describe('short names', () => {
  test.each([
    ['Wang Xiaohong spoke. Wang left.', 'short-name Wang = Wang Xiaohong'],
    ['Maria Silva spoke. Mr Price listened. Silva left.', 'short-name Silva = Maria Silva'],
  ])('%s', (text, answer) => {
    expect(told(text, people)).toEqual([answer]);
  });

  test('an organisation by its first word or its initials', () => {
    const forms = { 'Orion Steel': 'ORG', Orion: 'ORG', 'World Trade Forum': 'ORG', WTF: 'ORG' } as const;
    expect(told('Orion Steel sued the World Trade Forum. Orion lost. The WTF won.', forms)).toEqual([
      'short-name Orion = Orion Steel',
      'short-name WTF = World Trade Forum',
    ]);
  });
});

describe('pronouns', () => {
  test.each([
    [
      'Donald Price met Maria Silva. She thanked him.',
      ['pronoun She = Maria Silva', 'pronoun him = Donald Price'],
    ],
    ['Peru closed its ports.', ['pronoun its = Peru']],
    ['Maria Silva said she would travel.', ['pronoun she = Maria Silva']],
    ['It is clear that talks go on. It seems so.', []],
    ['The gang refines the resin and then smuggles it into Peru.', ['pronoun it = resin']],
    [
      'Donald Price met the minister. He told him to wait.',
      ['pronoun He = Donald Price', 'pronoun him = minister'],
    ],
    ['The army said it had won.', ['pronoun it = army']],
    ['Peru freed two Chileans and flew them home.', ['pronoun them = Chileans']],
    ['Peru freed the sailors and flew them to Chile.', ['pronoun them = sailors']],
  ])('%s', (text, answers) => {
    expect(told(text, { ...people, ...places })).toEqual(answers);
  });

  test('names joined by “and” are they', () => {
    expect(told('Peru and Chile signed a treaty. They will meet again.', places)).toEqual([
      'pronoun They = Peru + Chile',
    ]);
  });
});

describe('pronouns of clauses and openings', () => {
  test.each([
    ['Donald Price stepped down. Maria Silva said her party had won.', ['pronoun her = Maria Silva']],
    ['The general spoke. Donald Price said his troops would leave.', ['pronoun his = Donald Price']],
    ['Donald Price rose. In his talks with Peru, Wang said nothing.', ['pronoun his = Wang']],
    ['Chile met. By its vote, Peru left the bloc.', ['pronoun its = Peru']],
    ['After his arrest, Wang left.', []],
  ])('%s', (text, answers) => {
    expect(told(text, { ...people, ...places })).toEqual(answers);
  });
  test('one organisation is “they” only where it acts', () => {
    const forms = { Reuters: 'ORG', Orion: 'ORG' } as const;
    expect(told('A source told Reuters. They agreed.', forms)).toEqual([]);
    expect(told('Orion lost. They agreed.', forms)).toEqual(['pronoun They = Orion']);
  });
  test('several states with one name are “they”', () => {
    expect(told('The Gulf states said they would pay.', { 'Gulf states': 'LOC' })).toEqual([
      'pronoun they = Gulf states',
    ]);
  });
  test('a people is “they”, named more than once', () => {
    expect(told('The Turks withdrew. The Turks said they had won.')).toEqual(['pronoun they = Turks']);
  });
});

describe('titles', () => {
  test.each([
    [
      'Foreign Minister Maria Silva spoke on Monday. The minister then left.',
      'title The minister = Maria Silva',
    ],
    [
      'Maria Silva, the minister, spoke on Monday. The minister then left.',
      'title The minister = Maria Silva',
    ],
  ])('%s', (text, answer) => {
    expect(told(text, people)).toEqual([answer]);
  });

  test('of organisations and countries', () => {
    const forms = { 'Orion Steel': 'ORG', 'Commerce Ministry': 'ORG', Peru: 'LOC' } as const;
    expect(told('Orion Steel lost money. The company closed a plant.', forms)).toEqual([
      'title The company = Orion Steel',
    ]);
    expect(told('The Commerce Ministry acted. The ministry said nothing.', forms)).toEqual([
      'title The ministry = Commerce Ministry',
    ]);
    expect(told('Peru closed a port. The country sold copper.', forms)).toEqual(['title The country = Peru']);
  });
});

describe('groups', () => {
  test.each([
    ['Peru and Chile met. Both countries agreed.', 'group Both countries = Peru + Chile'],
    ['Talks between Peru and Chile began. The two sides agreed.', 'group The two sides = Peru + Chile'],
    ['Peru and Chile met. Neither side agreed.', 'group Neither side = Peru + Chile'],
    ['Peru taxed copper. Chile taxed steel. Both nations lost.', 'group Both nations = Peru + Chile'],
    [
      'Tensions rose between China and the United States, the world’s two largest economies.',
      'group the world’s two largest economies = China + the United States',
    ],
  ])('%s', (text, answer) => {
    expect(told(text, places)).toEqual([answer]);
  });

  test('one country under two names is no pair', () => {
    expect(told('Peru closed its ports. Lima gave no reason. Both countries lost.', places)).not.toContain(
      'group Both countries = Peru + Lima',
    );
  });
});

describe('events', () => {
  test.each([
    ['Peru closed the port. Chile welcomed the move.', 'event the move = closed'],
    ['Peru closed the port. This decision angered Chile.', 'event This decision = closed'],
    ['Peru closed the port. This angered the Chileans.', 'event This = closed'],
    ['Peru said it had closed the port. Chile resented the move.', 'event the move = closed'],
  ])('%s', (text, answer) => {
    expect(told(text, places)).toContain(answer);
  });

  test('a decision that says itself what was decided is none', () => {
    expect(told('Peru closed the port. The decision to wait angered Chile.', places)).toEqual([]);
  });
});
