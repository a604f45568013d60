import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attributionVerdicts } from '../../src/training/attributions.js';
import { judgeChoice, modelFigures, type Judgement } from '../../src/training/figures.js';
import { foldsOf } from '../../src/training/folds.js';
import { pronounPriors } from '../../src/extraction/weights/priors.js';
import { pronounExamples } from '../../src/training/pronouns.js';
import { STRENGTHS, train } from '../../src/training/train.js';
import { crossValidate, judge } from '../../src/training/validate.js';
import type { Weights } from '../../src/training/weights.js';
import { annotated, written } from './corpus.js';

const articles = annotated();
const loss = (judgements: readonly Judgement[]): number => modelFigures(judgements).logLoss!;

describe('examples', () => {
  it('are the annotated pronouns, with whom they may mean', () => {
    const { choices, lost } = pronounExamples(articles, pronounPriors);
    expect(choices.map(({ article }) => article).sort()).toEqual([
      'bridge',
      'clinic',
      'court',
      'ferry',
      'harvest',
      'mill',
    ]);
    expect(lost).toBe(0);
    for (const { candidates, right } of choices) expect(candidates[right]!.length).toBeGreaterThan(0);
    expect(choices.find(({ article }) => article === 'ferry')!.candidates.length).toBeGreaterThan(1);
  });

  it('count a pronoun as lost whose speaker nobody mentions', () => {
    const [bridge] = written();
    bridge!.attributions[1]!.speaker = { name: 'Wanda Orrin' };
    expect(pronounExamples(annotated([bridge!]), pronounPriors)).toEqual({ choices: [], lost: 1 });
  });

  it('leave out a pronoun of whom nobody has said whom it means', () => {
    const [bridge] = written();
    bridge!.attributions[1]!.speaker = null;
    expect(pronounExamples(annotated([bridge!]), pronounPriors)).toEqual({ choices: [], lost: 0 });
  });

  it('are the quotes that answer an annotated one, right where the name is', () => {
    const verdicts = attributionVerdicts(articles, pronounPriors);
    const wrong = new Set(verdicts.filter(({ right }) => !right).map(({ article }) => article));
    expect(new Set(verdicts.map(({ article }) => article)).size).toBe(6);
    expect(wrong).toContain('clinic');
    for (const article of ['bridge', 'ferry', 'mill', 'court']) expect(wrong).not.toContain(article);
    expect(verdicts.filter(({ named }) => !named).map(({ article }) => article)).toEqual(['mill', 'court']);
    for (const { features } of verdicts) expect(features).toContain('all');
  });

  it('follow the given weights, not the shipped ones', () => {
    const likelihoods = (weights: Weights) =>
      attributionVerdicts(articles, weights).map(({ features }) => features.join(' '));
    expect(likelihoods(new Map([['distance=0', -9]]))).not.toEqual(likelihoods(pronounPriors));
  });

  it('leave out optional quotes and those whose speaker is not annotated', () => {
    const [bridge] = written();
    bridge!.attributions[0]!.optional = true;
    bridge!.attributions[1]!.speaker = null;
    expect(attributionVerdicts(annotated([bridge!]), pronounPriors)).toEqual([]);
  });
});

describe('training', () => {
  const trained = train(articles, STRENGTHS);

  it('lowers the loss on what it learns from', () => {
    const before = pronounExamples(articles, pronounPriors).choices.map((choice) => judgeChoice(choice, pronounPriors));
    const { pronouns, attributions } = judge(articles, trained);
    expect(loss(pronouns)).toBeLessThan(loss(before));
    const untrained = judge(articles, { ...trained, confidence: new Map() });
    expect(loss(attributions)).toBeLessThan(loss(untrained.attributions));
  });

  it('refuses gold that has nothing to learn from', () => {
    const bare = written().map((article) => ({ ...article, attributions: [] }));
    expect(() => train(annotated(bare), STRENGTHS)).toThrow('annotate speakers');
  });
});

describe('folds', () => {
  it('test every article once, on what was learned from the others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 2, max: 9 }),
        (ids, count) => {
          fc.pre(ids.length >= count);
          const folds = foldsOf(ids, count);
          expect(folds.flatMap(({ test }) => test).sort()).toEqual([...ids].sort());
          for (const fold of folds) {
            expect(fold.test.length).toBeGreaterThan(0);
            expect([...fold.train, ...fold.test].sort()).toEqual([...ids].sort());
          }
        },
      ),
    );
  });

  it('need as many articles', () => {
    expect(() => foldsOf(['a', 'b'], 3)).toThrow('2 annotated articles cannot be parted into 3 folds');
  });

  it('never let an article be judged by what was learned from it', () => {
    const strengths = { pronouns: 0.3, confidence: 0.3 };
    const done: number[] = [];
    const { pronouns, attributions } = crossValidate(articles, 3, strengths, (count) => done.push(count));
    expect(done).toEqual([1, 2, 3]);
    const byHand = foldsOf(articles, 3).map((fold) => {
      const ids = new Set(fold.test.map(({ gold }) => gold.id));
      const others = train(
        articles.filter(({ gold }) => !ids.has(gold.id)),
        strengths,
      );
      return judge(
        articles.filter(({ gold }) => ids.has(gold.id)),
        others,
      );
    });
    expect(pronouns).toEqual(byHand.flatMap((each) => each.pronouns));
    expect(attributions).toEqual(byHand.flatMap((each) => each.attributions));
    expect(loss(attributions)).toBeGreaterThan(loss(judge(articles, train(articles, strengths)).attributions));
  });
});
