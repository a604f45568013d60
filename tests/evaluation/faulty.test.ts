import { describe, expect, test } from '@jest/globals';
import { at, corpus, evaluate, type WrittenPrediction } from './corpus.js';

/**
 * A parser with faults, every figure worked out by hand. Words of the gold: E1 7 + 3, E2 3, E3 8; of the second article
 * 7 and 4. Stretches: 7, 3, 3 words, the "ghost pier" of 2, which is no quote, 7 and 4.
 */
const gold = corpus();
const [pier, plan] = [gold[0]!.text, gold[1]!.text];
const said = (from: string): [number, number][] => at(pier, 'said', pier.indexOf(from));
const predictions: WrittenPrediction[] = [
  {
    id: 'pier',
    quotes: [
      // E1 in two pieces, the second without its source
      {
        kind: 'direct',
        content: at(pier, '“We waited for the tide all night,”'),
        cue: said('Mayor'),
        source: at(pier, 'Ines Vartan'),
        speaker: 'Ines Vartan',
        confidence: 0.97,
        rule: 'cue-after',
      },
      {
        kind: 'direct',
        content: at(pier, 'It never came.'),
        speaker: 'Ines Vartan',
        confidence: 0.62,
        rule: 'same-paragraph',
      },
      // E2 of the wrong person
      {
        kind: 'mixed',
        content: at(pier, 'far too short'),
        cue: said('Tomas'),
        source: at(pier, 'Mayor Ines Vartan'),
        speaker: 'Ines Vartan',
        confidence: 0.55,
        rule: 'cue-before',
      },
      // E3 is missed, a scare quote taken for a quote
      { kind: 'direct', content: at(pier, 'ghost pier'), confidence: 0.1, rule: 'none' },
    ],
  },
  {
    id: 'plan',
    quotes: [
      { kind: 'direct', content: at(plan, 'a disaster for every single farmer here.'), confidence: 0.4, rule: 'none' },
      {
        kind: 'direct',
        content: at(plan, 'I rather like it,'),
        cue: at(plan, 'said'),
        source: at(plan, 'she'),
        speaker: 'ZOE QUARLE',
        speakerType: 'group',
        confidence: 0.85,
        rule: 'cue-after',
      },
    ],
  },
];
const { figures, mistakes } = evaluate(gold, predictions);
const { content, stretches, attribution, endToEnd, speakers, calibration } = figures;

describe('the words', () => {
  test('exact: three of five quotes have a prediction of the same words', () => {
    expect(content.exact.all).toMatchObject({ p: 3 / 6, r: 3 / 5, gold: 5, pred: 6 });
    expect(content.exact.direct).toMatchObject({ p: 2 / 5, r: 2 / 3 });
    expect(content.exact.mixed).toMatchObject({ p: 1, r: 1, f1: 1 });
    expect(content.exact.indirect).toMatchObject({ p: null, r: 0, f1: null });
  });

  test('overlap: the first piece of E1 has 7 of its 10 words, which is enough; the second is one too many', () => {
    // P 4/6, R 4/5, F1 = 2PR/(P+R) = 8/11
    expect(content.overlap.all).toMatchObject({ p: 4 / 6, r: 4 / 5, hitGold: 4, hitPred: 4 });
    expect(content.overlap.all.f1).toBeCloseTo(8 / 11, 12);
  });

  test('joined: both pieces of E1 count', () => {
    expect(content.joined.all).toMatchObject({ p: 5 / 6, r: 4 / 5 });
    expect(content.joined.quoted).toMatchObject({ p: 5 / 6, r: 1 });
  });

  test('soft: only the scare quote lies outside, only E3 is not covered', () => {
    expect(content.soft.all).toMatchObject({ p: 5 / 6, r: 4 / 5 });
  });

  test('token: 24 of 32 annotated words, 24 of 26 predicted ones', () => {
    expect(content.token.all).toMatchObject({ p: 24 / 26, r: 24 / 32 });
    expect(content.token.direct).toMatchObject({ gold: 21, pred: 23, r: 1, p: 21 / 23 });
  });

  test('the declared kinds of the four pairs are right', () => {
    expect(figures.declaredKind).toEqual({ accuracy: 1, n: 4 });
  });
});

describe('stretches in marks', () => {
  test('all five are found, and one that is none', () => {
    expect(stretches.all).toMatchObject({ p: 5 / 6, r: 1, falsePositives: 1, nonGold: 1 });
    expect(stretches.all.f1).toBeCloseTo(10 / 11, 12);
    expect(figures.notQuotes).toEqual({ gold: 1, predicted: 1 });
  });

  test('by length', () => {
    expect(stretches.w1_2).toMatchObject({ gold: 0, pred: 1, p: 0, r: null, f1: null, falsePositives: 1 });
    expect(stretches.w3_5).toMatchObject({ gold: 3, pred: 3, f1: 1 });
    expect(stretches.w6up).toMatchObject({ gold: 2, pred: 2, f1: 1 });
  });

  test('with the right source: not the second piece of E1, which has none, and not E2', () => {
    // 3 right of 5 annotated and 6 predicted: F1 = 6/11
    expect(endToEnd.stretch.all).toMatchObject({ p: 3 / 6, r: 3 / 5 });
    expect(endToEnd.stretch.all.f1).toBeCloseTo(6 / 11, 12);
    expect(endToEnd.stretch.w3_5).toMatchObject({ hitGold: 1, gold: 3 });
  });
});

describe('sources and cues of the four pairs', () => {
  test('three sources are right, one of them rightly none', () => {
    expect(attribution.source.all).toMatchObject({ accuracy: 3 / 4, lenientAccuracy: 3 / 4, p: 2 / 3, r: 2 / 3 });
    expect(attribution.source.mixed).toMatchObject({ accuracy: 0, matched: 1 });
  });

  test('one cue is missing', () => {
    expect(attribution.cue.all).toMatchObject({ accuracy: 3 / 4, p: 1, r: 3 / 4 });
  });

  test('end to end', () => {
    expect(endToEnd.strict.all).toMatchObject({ p: 3 / 6, r: 3 / 5 });
    expect(endToEnd.joined.all).toMatchObject({ p: 3 / 6, r: 3 / 5 });
  });
});

describe('speakers', () => {
  test('two of four named ones are right, E3 is missed; three of four predicted names are right', () => {
    expect(speakers.all).toMatchObject({ endToEnd: 2 / 4, found: 3, answered: 3, precision: 3 / 4, predicted: 4 });
    expect(speakers.quoted).toMatchObject({ endToEnd: 2 / 3 });
    expect(speakers.all.unnamed).toEqual({ gold: 1, found: 1, right: 1 });
  });

  test('the one type that is told is wrong', () => {
    expect(figures.speakerType).toEqual({ accuracy: 0, n: 1 });
  });

  test('by rule; the scare quote is in no annotated quote', () => {
    const rule = (quotes: number, aligned: number, sourceRight: number, named: number, nameRight: number) =>
      expect.objectContaining({ quotes, aligned, sourceRight, named, nameRight });
    expect(figures.rules).toEqual({
      'cue-after': rule(2, 2, 2, 2, 2),
      none: rule(2, 1, 1, 0, 0),
      'cue-before': rule(1, 1, 0, 1, 0),
      'same-paragraph': rule(1, 1, 0, 1, 1),
    });
    expect(figures.rules['none']).toMatchObject({ sourceAccuracy: 1, namePrecision: null });
  });

  test('by outlet', () => {
    expect(Object.keys(figures.outlets)).toEqual(['Corrie Review', 'Vettle Herald']);
    expect(figures.outlets['Corrie Review']!.content.exact.all.f1).toBe(1);
    expect(figures.outlets['Vettle Herald']!.speakers.all.endToEnd).toBe(1 / 3);
  });
});

describe('calibration', () => {
  test('of the names: 0.97, 0.85 and 0.62 are right, 0.55 is not', () => {
    const { bins, count, expectedCalibrationError, sure } = calibration.named;
    expect(count).toBe(4);
    expect(bins.map((bin) => bin.count)).toEqual([0, 0, 0, 0, 0, 1, 1, 0, 1, 1]);
    expect(bins[5]).toEqual({ from: 0.5, to: 0.6, count: 1, meanConfidence: 0.55, shareRight: 0 });
    // (0.55 + 0.38 + 0.15 + 0.03) / 4
    expect(expectedCalibrationError).toBeCloseTo(1.11 / 4, 12);
    expect(sure).toEqual({ from: 0.95, count: 1, share: 1 / 4, precision: 1 });
  });

  test('of all: the unnamed one of 0.4 is right too', () => {
    expect(calibration.all.count).toBe(5);
    expect(calibration.all.expectedCalibrationError).toBeCloseTo((1.11 + 0.6) / 5, 12);
  });
});

describe('mistakes', () => {
  test('each is told once', () => {
    const told = mistakes.map(({ mistake, article, gold: one, predicted }) => [
      mistake,
      article,
      one?.id ?? null,
      predicted?.content ?? null,
    ]);
    expect(told.sort()).toEqual(
      [
        ['missed quote', 'pier', 'E3', null],
        ['false quote', 'pier', 'E1', 'It never came.'],
        ['false quote', 'pier', null, 'ghost pier'],
        ['false stretch', 'pier', null, 'ghost pier'],
        ['not a quote', 'pier', null, 'ghost pier'],
        ['wrong source', 'pier', 'E2', 'far too short'],
        ['wrong speaker', 'pier', 'E2', 'far too short'],
        ['wrong cue', 'plan', 'E1', 'a disaster for every single farmer here.'],
      ].sort(),
    );
  });

  test('with both sides, how sure the parser was, and the text around', () => {
    const wrong = mistakes.find(({ mistake }) => mistake === 'wrong speaker')!;
    expect(wrong).toMatchObject({
      outlet: 'Vettle Herald',
      kind: 'mixed',
      gold: { content: 'far too short', source: 'Tomas Reke', speaker: 'Tomas Reke' },
      predicted: { source: 'Mayor Ines Vartan', speaker: 'Ines Vartan', rule: 'cue-before', confidence: 0.55 },
      text: 'far too short',
    });
    expect(wrong.before).toHaveLength(120);
    expect(wrong.before.endsWith('said that the pier was “')).toBe(true);
    expect(pier.slice(wrong.end).startsWith(wrong.after)).toBe(true);
    expect(wrong.after).toHaveLength(120);
  });

  test('a piece of a quote that was found is told apart from a false one', () => {
    const pieces = mistakes.filter(({ mistake }) => mistake === 'false quote').map((each) => each.pieces);
    expect(pieces).toEqual([true, false]);
  });
});
