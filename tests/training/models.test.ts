import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeChoice, judgeVerdict, modelFigures } from '../../src/training/figures.js';
import { fitVerdicts, probabilityOf } from '../../src/training/logistic.js';
import { fitChoices, probabilitiesOf, type Choice } from '../../src/training/softmax.js';
import { rounded } from '../../src/training/weights.js';

const NONE = new Map<string, number>();

/** The candidate that is near is right; that one is tall says nothing. */
const choices: Choice[] = [
  { article: 'a', candidates: [['near', 'tall'], ['far']], right: 0 },
  { article: 'a', candidates: [['far', 'tall'], ['near']], right: 1 },
  { article: 'b', candidates: [['far'], ['far', 'tall'], ['near', 'tall']], right: 2 },
  { article: 'b', candidates: [['far', 'tall'], ['near'], ['far']], right: 1 },
];

/** What is signed is right, and of what is not, one in three. */
const verdicts = [
  { article: 'a', features: ['all', 'signed'], right: true, named: true },
  { article: 'a', features: ['all', 'signed'], right: true, named: true },
  { article: 'b', features: ['all', 'signed', 'late'], right: true, named: true },
  { article: 'b', features: ['all'], right: true, named: true },
  { article: 'c', features: ['all', 'late'], right: false, named: true },
  { article: 'c', features: ['all'], right: false, named: false },
];

describe('a ranking of candidates', () => {
  it('learns that a feature which always means right speaks for a candidate', () => {
    const weights = fitChoices(choices, NONE, 0.3);
    expect(weights.get('near')).toBeGreaterThan(0.5);
    expect(weights.get('far')).toBeLessThan(-0.5);
    expect(Math.abs(weights.get('tall')!)).toBeLessThan(weights.get('near')!);
  });

  it('is surer of what is right than before', () => {
    const lossWith = (weights: ReadonlyMap<string, number>): number =>
      modelFigures(choices.map((choice) => judgeChoice(choice, weights))).logLoss!;
    const weak = lossWith(fitChoices(choices, NONE, 3));
    const strong = lossWith(fitChoices(choices, NONE, 0.3));
    expect(weak).toBeLessThan(lossWith(NONE));
    expect(strong).toBeLessThan(weak);
  });

  it('stays near the weights set by hand, and with them where there is no example', () => {
    const prior = new Map([
      ['near', -1],
      ['unseen', 0.7],
    ]);
    const held = fitChoices(choices, prior, 10_000);
    expect(held.get('near')).toBeCloseTo(-1, 2);
    expect(held.get('unseen')).toBe(0.7);
    expect(fitChoices(choices, prior, 0.3).get('near')).toBeGreaterThan(0);
    expect(fitChoices([], prior, 0.3)).toEqual(prior);
  });

  it('gives probabilities that add up, whatever the weights', () => {
    const candidates = fc.array(fc.array(fc.constantFrom('a', 'b', 'c')), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        candidates,
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3 }),
        (some, values) => {
          const weights = new Map(['a', 'b', 'c'].map((feature, index) => [feature, values[index]!]));
          const probabilities = probabilitiesOf(some, weights);
          expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe('a probability of being right', () => {
  it('learns that a feature which always means right speaks for it', () => {
    const weights = fitVerdicts(verdicts, 0.5);
    expect(weights.get('signed')).toBeGreaterThan(0.3);
    expect(weights.get('late')).toBeLessThan(0);
    expect(probabilityOf(['all', 'signed'], weights)).toBeGreaterThan(probabilityOf(['all'], weights));
  });

  it('is how often things are right, where nothing else is known', () => {
    const bare = verdicts.map((verdict) => ({ ...verdict, features: ['all'] }));
    expect(probabilityOf(['all'], fitVerdicts(bare, 100))).toBeCloseTo(4 / 6, 2);
  });

  it('is surer of what is right than before, and less sure the stronger the pull to zero', () => {
    const lossWith = (weights: ReadonlyMap<string, number>): number =>
      modelFigures(verdicts.map((verdict) => judgeVerdict(verdict, weights))).logLoss!;
    const weak = lossWith(fitVerdicts(verdicts, 3));
    expect(weak).toBeLessThan(lossWith(NONE));
    expect(lossWith(fitVerdicts(verdicts, 0.5))).toBeLessThan(weak);
  });
});

describe('figures of a model', () => {
  it('are those of its probabilities', () => {
    const weights = new Map([['sure', Math.log(99)]]);
    const judged = [
      { article: 'a', features: ['sure'], right: true, named: true },
      { article: 'a', features: ['sure'], right: false, named: true },
      { article: 'a', features: [], right: true, named: true },
      { article: 'a', features: [], right: true, named: false },
    ].map((verdict) => judgeVerdict(verdict, weights));
    const figures = modelFigures(judged);
    expect(figures).toMatchObject({ count: 4, right: 0.75, accuracy: 0.75, sureShare: 0.5, surePrecision: 0.5 });
    expect(figures.logLoss).toBeCloseTo(-(Math.log(0.99) + Math.log(0.01) + 2 * Math.log(0.5)) / 4, 9);
    expect(figures.calibrationError).toBeCloseTo((0.98 + 1) / 4, 9);
  });

  it('are none without examples', () => {
    expect(modelFigures([])).toMatchObject({ count: 0, right: null, logLoss: null, calibrationError: null });
  });

  it('stay finite where the model was certain and wrong', () => {
    const choice = { article: 'a', candidates: [['sure'], []], right: 1 };
    const { loss, right } = judgeChoice(choice, new Map([['sure', 5000]]));
    expect(right).toBe(false);
    expect(loss).toBeGreaterThan(30);
    expect(Number.isFinite(loss)).toBe(true);
  });
});

describe('rounded weights', () => {
  it('have three decimals, are sorted by feature, and lack those that weigh nothing', () => {
    const weights = rounded(
      new Map([
        ['b', 0.12345],
        ['a', -2],
        ['c', -0.0004],
        ['Z', 1.9996],
      ]),
    );
    expect([...weights]).toEqual([
      ['Z', 2],
      ['a', -2],
      ['b', 0.123],
    ]);
  });
});
