import { calibrationOf, type Judged } from '../evaluation/calibration.js';
import { count, percent, table, type Column } from '../evaluation/table.js';
import type { AttributionVerdict } from './attributions.js';
import { probabilityOf } from './logistic.js';
import { probabilitiesOf, type Choice } from './softmax.js';
import type { Weights } from './weights.js';

/** One example as a model sees it. */
export interface Judgement extends Judged {
  /** Minus the logarithm of the probability that the model gave to what is true. */
  readonly loss: number;
  /** Would the model have said what is true? */
  readonly agrees: boolean;
}

/** How well a model does on some examples. Shares are 0–1, null without examples. */
export interface ModelFigures {
  readonly count: number;
  /** Of all: those that are right, whatever the model thinks of them. */
  readonly right: number | null;
  /** Mean over the examples, in nats. */
  readonly logLoss: number | null;
  readonly accuracy: number | null;
  readonly calibrationError: number | null;
  /** Of all: those that the model is as good as sure of, 0.95 or more. */
  readonly sureShare: number | null;
  /** Of those: the right ones. */
  readonly surePrecision: number | null;
}

/** Keeps the loss of something that was thought impossible finite. */
const LEAST = Number.EPSILON;

/** The likeliest candidate stands for the choice: it is right or wrong, with its probability as confidence. */
export function judgeChoice({ candidates, right }: Choice, weights: Weights): Judgement {
  const probabilities = probabilitiesOf(candidates, weights);
  const confidence = Math.max(...probabilities);
  const chosen = probabilities.indexOf(confidence) === right;
  const loss = -Math.log(Math.max(LEAST, probabilities[right]!));
  return { confidence, right: chosen, named: true, loss, agrees: chosen };
}

export function judgeVerdict({ features, right, named }: AttributionVerdict, weights: Weights): Judgement {
  const confidence = probabilityOf(features, weights);
  const loss = -Math.log(Math.max(LEAST, right ? confidence : 1 - confidence));
  return { confidence, right, named, loss, agrees: confidence >= 0.5 === right };
}

export function modelFigures(judgements: readonly Judgement[]): ModelFigures {
  const { count, expectedCalibrationError, sure } = calibrationOf(judgements);
  const mean = (value: (judgement: Judgement) => number): number | null =>
    count > 0 ? judgements.reduce((sum, judgement) => sum + value(judgement), 0) / count : null;
  return {
    count,
    right: mean(({ right }) => Number(right)),
    logLoss: mean(({ loss }) => loss),
    accuracy: mean(({ agrees }) => Number(agrees)),
    calibrationError: expectedCalibrationError,
    sureShare: sure.share,
    surePrecision: sure.precision,
  };
}

const decimals = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

const COLUMNS: readonly Column<ModelFigures>[] = [
  { head: 'examples', cell: (figures) => count(figures.count) },
  { head: 'right', cell: ({ right }) => percent(right) },
  { head: 'log loss', cell: ({ logLoss }) => decimals(logLoss) },
  { head: 'accuracy', cell: ({ accuracy }) => percent(accuracy) },
  { head: 'calibration error', cell: ({ calibrationError }) => decimals(calibrationError) },
  { head: '≥ 0.95', cell: ({ sureShare }) => percent(sureShare) },
  { head: 'of them right', cell: ({ surePrecision }) => percent(surePrecision) },
];

/** A table for people: percentages, log loss in nats. */
export function figuresTable(title: string, rows: readonly (readonly [string, readonly Judgement[]])[]): string {
  return table(
    title,
    rows.map(([name, judgements]) => [name, modelFigures(judgements)] as const),
    COLUMNS,
  );
}
