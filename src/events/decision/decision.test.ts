import { describe, expect, it } from 'vitest';
import { modelFileBytes, parseModelFile } from '../../language/model-file.js';
import { Decision } from './decision.js';
import { decisionRows, FeatureList } from './feature-list.js';
import { decisionLabels } from './labels.js';
import type { Sense } from './senses.js';

const columns = decisionLabels.length;

/** A decision in which each feature speaks with strength 3 for one label. */
function decisionOf(speaks: Readonly<Record<string, Sense>>, labels: readonly string[] = decisionLabels) {
  const values = new Float32Array(decisionRows * columns);
  for (const [feature, label] of Object.entries(speaks)) {
    const list = new FeatureList();
    list.add(feature);
    values[list.rows[0] * columns + decisionLabels.indexOf(label)] = 3;
  }
  const relations = [
    [0, 0],
    [1, 1],
  ];
  const tensors = [{ name: 'decision.weights', rows: decisionRows, columns, values }];
  const bytes = modelFileBytes({ decision: { labels, relations } }, tensors, { 'decision.weights': 'i8' });
  return new Decision(parseModelFile(bytes, 'made-up.bin'));
}

function featuresOf(list: FeatureList, ...features: string[]): FeatureList {
  for (const feature of features) list.add(feature);
  return list;
}

describe('Decision', () => {
  it('answers with the label for which the features speak', () => {
    const decision = decisionOf({ 'name arm': 'AID', 'name bomb': 'ASSAULT' });
    expect(decision.relation(featuresOf(new FeatureList(), 'name bomb')).type).toBe('ASSAULT');
    expect(decision.relation(featuresOf(new FeatureList(), 'name arm')).type).toBe('AID');
  });

  it('is surer the more speaks for it', () => {
    const decision = decisionOf({ 'name arm': 'AID', 'main arm': 'AID' });
    const one = decision.relation(featuresOf(new FeatureList(), 'name arm')).confidence;
    expect(
      decision.relation(featuresOf(new FeatureList(), 'name arm', 'main arm')).confidence,
    ).toBeGreaterThan(one);
  });

  it('refuses a part with other labels', () => {
    expect(() => decisionOf({}, ['NONE'])).toThrow(/C101: the model made-up\.bin.*another version/);
  });

  it('refuses a model without it', () => {
    expect(() => new Decision(parseModelFile(modelFileBytes({}, [], {}), 'bare.bin'))).toThrow(
      /C101.*bare\.bin/,
    );
  });
});

it('keeps a copy of each feature for the convention of news relations in rows of their own', () => {
  const list = featuresOf(new FeatureList(), 'name arm', 'name bomb').inNewsConvention();
  expect(new Set(list.rows).size).toBe(4);
  expect(list.values.slice(0, 2)).toEqual([1, 1]);
});
