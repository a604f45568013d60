import type { Matched } from './matching.js';
import { nameRight } from './measures/speakers.js';

/** A prediction whose confidence can be checked: it answers an annotated quote whose speaker is known. */
export interface Judged {
  /** Probability, 0–1, that the speaker is right. */
  readonly confidence: number;
  readonly right: boolean;
  /** Does it give a name at all? */
  readonly named: boolean;
}

/** The predictions with a confidence between `from` and `to` (exclusive, but for the last). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Null where the bin is empty. */
  readonly meanConfidence: number | null;
  readonly shareRight: number | null;
}

export interface Calibration {
  readonly count: number;
  readonly bins: readonly Bin[];
  /** Mean distance of confidence and share right, bins weighted by their count; null without predictions. */
  readonly expectedCalibrationError: number | null;
  /** Of the predictions that are as good as sure: how many, their part of all, and how many of them are right. */
  readonly sure: {
    readonly from: number;
    readonly count: number;
    readonly share: number | null;
    readonly precision: number | null;
  };
}

const BINS = 10;
const SURE = 0.95;

/** The predictions of an article whose confidence can be checked. */
export function judged({ gold, predicted, aligned }: Matched): Judged[] {
  return predicted.flatMap((item, index): Judged[] => {
    const { confidence, speaker } = item.quote;
    const one = gold.items[aligned[index]!];
    const right = one ? nameRight(one, item) : null;
    return confidence === null || right === null ? [] : [{ confidence, right, named: Boolean(speaker) }];
  });
}

/**
 * Does confidence mean what it says? Ten bins of equal width; of the predictions of a bin as many should be right as
 * their mean confidence says (expected calibration error: Naeini, Cooper and Hauskrecht, AAAI 2015).
 */
export function calibrationOf(predictions: readonly Judged[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, index) => {
    const members = predictions.filter(({ confidence }) => binOf(confidence) === index);
    return { from: index / BINS, to: (index + 1) / BINS, ...summary(members) };
  });
  const { count } = summary(predictions);
  const distance = bins.reduce(
    (sum, bin) => sum + bin.count * Math.abs((bin.meanConfidence ?? 0) - (bin.shareRight ?? 0)),
    0,
  );
  const sure = summary(predictions.filter(({ confidence }) => confidence >= SURE));
  return {
    count,
    bins,
    expectedCalibrationError: count > 0 ? distance / count : null,
    sure: { from: SURE, count: sure.count, share: count > 0 ? sure.count / count : null, precision: sure.shareRight },
  };
}

const binOf = (confidence: number): number => Math.min(BINS - 1, Math.floor(confidence * BINS));

function summary(members: readonly Judged[]): Pick<Bin, 'count' | 'meanConfidence' | 'shareRight'> {
  const count = members.length;
  if (count === 0) return { count, meanConfidence: null, shareRight: null };
  return {
    count,
    meanConfidence: members.reduce((sum, { confidence }) => sum + confidence, 0) / count,
    shareRight: members.filter(({ right }) => right).length / count,
  };
}
