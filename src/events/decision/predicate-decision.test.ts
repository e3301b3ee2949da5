import { describe, expect, it, test } from 'vitest';
import { actorLexicon } from '../../actors/lexicon.js';
import { resolveActors } from '../../actors/resolve.js';
import { Analyser } from '../../language/analyse.js';
import { codeEvents } from '../code-events.js';
import { inShort, lexicon, reportOf } from '../coding.fixture.js';
import type { Sense } from '../decision/senses.js';
import type { Event } from '../event.js';
import { repairTrees } from '../repair/tree-repair.js';
import type { Calibrations } from './calibration.js';
import { decisionRows, FeatureList } from './feature-list.js';
import { decisionLabels } from './labels.js';
import { PredicateDecision } from './predicate-decision.js';

const analyser = new Analyser();
const actorTables = actorLexicon();

/** A decision in which each feature speaks with its strength for one label. */
function decisionOf(speaks: Readonly<Record<string, readonly [Sense, number]>>): PredicateDecision {
  const weights = new Float32Array(decisionRows * decisionLabels.length);
  for (const [feature, [label, strength]] of Object.entries(speaks)) {
    const list = new FeatureList();
    list.add(feature);
    weights[list.rows[0] * decisionLabels.length + decisionLabels.indexOf(label)] = strength;
  }
  return new PredicateDecision(weights, 0.6);
}

const predicates = decisionOf({
  bias: ['NONE', 3],
  'name zonk': ['ASSAULT', 9],
  'name frobnicate': ['AID', 9],
  'name murk': ['AID', 3],
  'name wish': ['ASSAULT', 9],
});

function code(text: string, confidence: Calibrations | null = null) {
  const report = reportOf(text);
  const analysis = repairTrees(analyser.analyse(text, null), lexicon.words);
  const actors = resolveActors(report, analysis, actorTables);
  const versions = { coder: 'test', model: 'test', lexicon: 'test' };
  return codeEvents(report, analysis, actors, lexicon, versions, { predicates, confidence });
}

describe('a verb that no frame knows', () => {
  it.each([
    ['is what the decision says', 'France zonked Germany on Tuesday.', 'ASSAULT occurred FRA > DEU'],
    ['has its status from its clause', 'France has not zonked Germany.', 'ASSAULT not-occurred FRA > DEU'],
    ['is no event where the decision is not sure', 'France murked Germany on Tuesday.', ''],
    ['is no event to nobody', 'France zonked on Tuesday.', ''],
    ['is no event by nobody', 'The storm zonked Germany on Tuesday.', ''],
    ['is no event by somebody of no known country', 'A teacher zonked Germany on Tuesday.', ''],
    ['is one by fighters of none', 'Gunmen zonked Germany on Tuesday.', 'ASSAULT occurred -/UAF > DEU'],
    ['is no event where it only may be', 'France may have zonked Germany on Tuesday.', ''],
    ['is no event where it is only tried', 'France tried to zonk Germany on Tuesday.', ''],
    ['is no event where it tells how another stands', 'France wished to zonk Germany on Tuesday.', ''],
  ])('%s: %s', (_, text, expected) => {
    expect(inShort(code(text).events)).toBe(expected);
  });

  test.fails('a known fault: the splitter ends a sentence between an unknown bare verb and a name', () => {
    expect(inShort(code('France did not zonk Germany.').events)).toBe('ASSAULT not-occurred FRA > DEU');
  });

  it('says that the decision made it, and how sure it is', () => {
    const [{ chancery }]: Event[] = code('France zonked Germany on Tuesday.').events;
    expect(chancery.reason).toMatch(/^decision ASSAULT \d\.\d\d/);
    expect(chancery.confidence).toBeGreaterThan(0.6);
  });

  it('is as sure as such events were when they were measured', () => {
    const line: [number, number][] = [
      [0, 0.1],
      [1, 0.1],
    ];
    const [{ chancery }] = code('France zonked Germany.', { frames: line, decided: line }).events;
    expect(chancery.confidence).toBe(0.1);
  });

  it('is explained also where the decision abstains', () => {
    const outcomes = code('France murked Germany on Tuesday.').trace.map(({ outcome }) => outcome);
    expect(outcomes.join()).toMatch(/decision: (?:no event|not sure, likeliest AID) \(0\.\d\d\)/);
  });
});

it('leaves verbs that frames know to them', () => {
  expect(inShort(code('France bombed Germany.').events)).toMatch(/^ASSAULT/);
  expect(code('France bombed Germany.').events[0].chancery.reason).toMatch(/^frames\//);
});
