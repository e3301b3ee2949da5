/** The hyperparameters of the model that ships with Chancery. What each gave is in `models/README.md`. */
export const hyperparameters = {
  splitter: {
    schedule: { epochs: 28, batchTokens: 1500, rate: 0.003, warmup: 50, beta2: 0.98, averaging: 0.998 },
    embedding: 80,
    layers: [96],
    dropout: 0.35,
    leastCount: 5,
    wordDropout: 0.25,
    newsDocument: 4,
    stretch: 120,
    auxiliaryWeight: 0.3,
    threshold: 0.25,
  },
  names: { steps: 60, prior: 2, leastCount: 2, courage: 0.15, slots: 65_536 },
  decision: {
    weights: { news: 1, own: 1, frame: 0.02 },
    penalty: 0.7,
    iterations: 35,
    leastCount: 2,
  },
  predicates: {
    weights: { open: 1, matched: 0.5, frame: 0.5, news: 0.5 },
    penalty: 3,
    iterations: 40,
    leastCount: 2,
    leastRight: 0.7,
  },
  parser: {
    schedule: { epochs: 44, batchTokens: 1000, rate: 0.002, warmup: 100, beta2: 0.9, averaging: 0.999 },
    shape: {
      embedding: 128,
      layers: [96, 96],
      arc: 96,
      label: 64,
      inputDropout: 0.2,
      layerDropout: 0.2,
      headDropout: 0.2,
    },
    leastCount: 2,
    wordDropout: 1.5,
    evaluateEvery: 10,
  },
  /** Going on from the trained parser with our own sentences besides the treebank. */
  selfTraining: { epochs: 8, batchTokens: 1000, rate: 0.0006, warmup: 100, beta2: 0.9, averaging: 0.999 },
};
