import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calibrationOf } from '../../src/evaluation/calibration.js';
import { markedStretches } from '../../src/evaluation/marks/stretches.js';
import type { Pair } from '../../src/evaluation/types.js';
import { wordsIn, wordsOf } from '../../src/evaluation/words.js';
import { asPredicted, evaluate, sharesOf, type WrittenArticle } from './corpus.js';

const signs = fc.array(fc.constantFrom(...'“”"\'‘’«»` \n.,<>ab1é😀'), { maxLength: 60 }).map((list) => list.join(''));
const spansIn = (text: string): fc.Arbitrary<Pair[]> =>
  fc.array(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]): Pair => [Math.min(a, b), Math.max(a, b) + (a === b ? 1 : 0)]),
    { maxLength: 4 },
  );

describe('on any text', () => {
  test('stretches come in order, do not overlap and hold something', () => {
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const stretch of markedStretches(text)) {
          expect(stretch.start).toBeGreaterThanOrEqual(end);
          expect(stretch.inner.start).toBeGreaterThan(stretch.start);
          expect(stretch.inner.end).toBeGreaterThan(stretch.inner.start);
          expect(stretch.end).toBeGreaterThanOrEqual(stretch.inner.end);
          expect(stretch.end).toBeLessThanOrEqual(text.length);
          end = stretch.end;
        }
      }),
    );
  });

  test('spans take the words of which they cover more than half', () => {
    fc.assert(
      fc.property(
        signs.chain((text) => fc.tuple(fc.constant(text), spansIn(text))),
        ([text, spans]) => {
          const words = wordsOf(text);
          const covered = ({ start, end }: { start: number; end: number }): number =>
            spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
          const expected = words.flatMap((word, at) => (covered(word) * 2 > word.end - word.start ? [at] : []));
          expect(wordsIn(words, spans)).toEqual(expected);
        },
      ),
    );
  });

  test('every share lies between 0 and 1, whatever is annotated and predicted', () => {
    const quotes = (text: string) =>
      fc.array(
        fc.record({
          kind: fc.constantFrom('direct', 'mixed', 'indirect'),
          content: spansIn(text).filter((spans) => spans.length > 0),
          source: fc.option(spansIn(text)),
          cue: fc.option(spansIn(text)),
          speaker: fc.option(fc.constantFrom('Ines Vartan', 'Reke')),
        }),
        { maxLength: 5 },
      );
    const padded = signs.map((text) => `${text} and so on`);
    fc.assert(
      fc.property(
        padded.chain((text) => fc.tuple(fc.constant(text), quotes(text.slice(0, -1)), quotes(text.slice(0, -1)))),
        ([text, annotated, predicted]) => {
          const attributions = annotated.map((each, n) => ({ id: `E${n}`, ...each })) as WrittenArticle['attributions'];
          const { figures } = evaluate(
            [{ id: 'a', text, attributions }],
            [{ id: 'a', quotes: structuredClone(predicted) as unknown as ReturnType<typeof asPredicted>[0]['quotes'] }],
          );
          for (const share of sharesOf(figures).values()) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          const { all } = figures.speakers;
          const named = Object.values(figures.rules).map((rule) => [rule.named, rule.nameRight]);
          const sums = [0, 1].map((at) => named.reduce((sum, pair) => sum + pair[at]!, 0));
          expect(sums).toEqual([all.predicted, all.precisionRight]);
        },
      ),
    );
  });
});

test('a confidence of 1 is in the last bin, that of a bin’s edge in the bin above', () => {
  const at = (confidence: number) => ({ confidence, right: true, named: true });
  const { bins } = calibrationOf([0, 0.1, 0.3, 0.6, 0.7, 0.999, 1].map(at));
  expect(bins.map(({ count }) => count)).toEqual([1, 1, 0, 1, 0, 0, 1, 1, 0, 2]);
});

test('confidence that is right as often as it says has no error', () => {
  const predictions = Array.from({ length: 20 }, (_, n) => ({ confidence: 0.85, right: n < 17, named: true }));
  expect(calibrationOf(predictions).expectedCalibrationError).toBeCloseTo(0, 12);
  expect(calibrationOf([])).toMatchObject({ count: 0, expectedCalibrationError: null, sure: { share: null } });
});

test('the gold of the sample articles as its own prediction is right in everything', () => {
  const file = path.join(import.meta.dirname, '../seeds/gold.jsonl');
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as WrittenArticle);
  const { figures } = evaluate(gold, asPredicted(gold));
  expect(figures.articles).toBe(gold.length);
  expect(figures.content.exact.all.gold).toBeGreaterThan(20);
  expect([...sharesOf(figures)].filter(([, share]) => Math.abs(share - 1) > 1e-9)).toEqual([]);
});
