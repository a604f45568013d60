import { calibrationOf, type Calibration, type Judged } from './calibration.js';
import { GROUPS, LENGTHS } from './groups.js';
import {
  CONTENT_VIEWS,
  record,
  type ByGroup,
  type ByLength,
  type ContentView,
  type LayerTally,
  type RuleTally,
  type Scores,
  type SpeakerTally,
  type StretchTally,
  type Tally,
} from './scores.js';

/** Shares are 0–1, null where nothing could be right or wrong. */
export interface PrecisionRecall {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
  readonly gold: number;
  readonly pred: number;
  readonly hitGold: number;
  readonly hitPred: number;
}

export interface LayerFigures extends PrecisionRecall {
  readonly accuracy: number | null;
  readonly matched: number;
}

export interface SpeakerFigures {
  /** Of the annotated quotes with a named speaker: those found and given a right name. A missed quote is wrong. */
  readonly endToEnd: number | null;
  readonly right: number;
  readonly gold: number;
  readonly found: number;
  readonly answered: number;
  /** Of the predicted names that answer an annotated quote: those that are right. */
  readonly precision: number | null;
  readonly precisionRight: number;
  readonly predicted: number;
  readonly unnamed: { readonly gold: number; readonly found: number; readonly right: number };
}

export interface RuleFigures {
  readonly quotes: number;
  readonly aligned: number;
  readonly sourceRight: number;
  readonly sourceAccuracy: number | null;
  readonly named: number;
  readonly nameRight: number;
  readonly namePrecision: number | null;
}

export interface ShareFigures {
  readonly accuracy: number | null;
  readonly n: number;
}

/** Everything measured over some articles. */
export interface Figures {
  readonly articles: number;
  readonly content: Record<ContentView, ByGroup<PrecisionRecall>>;
  readonly stretches: ByLength<PrecisionRecall & { readonly falsePositives: number; readonly nonGold: number }>;
  readonly notQuotes: { readonly gold: number; readonly predicted: number };
  readonly attribution: {
    readonly source: ByGroup<LayerFigures & { readonly lenientAccuracy: number | null }>;
    readonly cue: ByGroup<LayerFigures>;
  };
  readonly endToEnd: {
    readonly strict: ByGroup<PrecisionRecall>;
    readonly joined: ByGroup<PrecisionRecall>;
    readonly stretch: ByLength<PrecisionRecall>;
    readonly stretchLenient: ByLength<PrecisionRecall>;
  };
  readonly speakers: ByGroup<SpeakerFigures>;
  readonly speakerType: ShareFigures;
  readonly declaredKind: ShareFigures;
  readonly rules: Record<string, RuleFigures>;
  readonly calibration: {
    /** Of the predictions that give a name: the confidence of names. */
    readonly named: Calibration;
    /** Of all, where giving no name is right for a speaker that the text does not name. */
    readonly all: Calibration;
  };
}

/** Counts as figures. Shares are of the sums over all articles (micro averages). */
export function figuresOf(scores: Scores, judged: readonly Judged[]): Figures {
  const { endToEnd } = scores;
  return {
    articles: scores.articles,
    content: record(CONTENT_VIEWS, (view) => byGroup(scores.content[view], precisionRecall)),
    stretches: byLength(scores.stretches, stretchFigures),
    notQuotes: { gold: scores.notQuotes.of, predicted: scores.notQuotes.right },
    attribution: {
      source: byGroup(scores.source, (tally) => ({
        ...layerFigures(tally),
        lenientAccuracy: share(tally.aboutRight, tally.pairs),
      })),
      cue: byGroup(scores.cue, layerFigures),
    },
    endToEnd: {
      strict: byGroup(endToEnd.strict, precisionRecall),
      joined: byGroup(endToEnd.joined, precisionRecall),
      stretch: byLength(endToEnd.stretch, precisionRecall),
      stretchLenient: byLength(endToEnd.stretchAbout, precisionRecall),
    },
    speakers: byGroup(scores.speakers, speakerFigures),
    speakerType: { accuracy: share(scores.speakerType.right, scores.speakerType.of), n: scores.speakerType.of },
    declaredKind: { accuracy: share(scores.declaredKind.right, scores.declaredKind.of), n: scores.declaredKind.of },
    rules: Object.fromEntries(
      Object.entries(scores.rules)
        .sort(([one, a], [other, b]) => b.quotes - a.quotes || (one < other ? -1 : 1))
        .map(([rule, tally]) => [rule, ruleFigures(tally)]),
    ),
    calibration: { named: calibrationOf(judged.filter(({ named }) => named)), all: calibrationOf(judged) },
  };
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

function byGroup<T, F>(tallies: ByGroup<T>, figures: (tally: T) => F): ByGroup<F> {
  return record(GROUPS, (group) => figures(tallies[group]));
}

function byLength<T, F>(tallies: ByLength<T>, figures: (tally: T) => F): ByLength<F> {
  return record(LENGTHS, (length) => figures(tallies[length]));
}

function precisionRecall({ gold, predicted, goldRight, predictedRight }: Tally): PrecisionRecall {
  const p = share(predictedRight, predicted);
  const r = share(goldRight, gold);
  const f1 = p === null || r === null ? null : p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return { p, r, f1, gold, pred: predicted, hitGold: goldRight, hitPred: predictedRight };
}

function stretchFigures(tally: StretchTally): PrecisionRecall & { falsePositives: number; nonGold: number } {
  const { predicted, predictedRight, nonGold } = tally;
  return { ...precisionRecall(tally), falsePositives: predicted - predictedRight, nonGold };
}

function layerFigures(tally: LayerTally): LayerFigures {
  return { ...precisionRecall(tally), accuracy: share(tally.right, tally.pairs), matched: tally.pairs };
}

function speakerFigures(tally: SpeakerTally): SpeakerFigures {
  const { gold, predicted, goldRight, predictedRight, found, answered } = tally;
  return {
    endToEnd: share(goldRight, gold),
    right: goldRight,
    gold,
    found,
    answered,
    precision: share(predictedRight, predicted),
    precisionRight: predictedRight,
    predicted,
    unnamed: { gold: tally.unnamedGold, found: tally.unnamedFound, right: tally.unnamedRight },
  };
}

function ruleFigures(tally: RuleTally): RuleFigures {
  return {
    ...tally,
    sourceAccuracy: share(tally.sourceRight, tally.aligned),
    namePrecision: share(tally.nameRight, tally.named),
  };
}
