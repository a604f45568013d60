import { judged, type Judged } from './calibration.js';
import { figuresOf, type Figures } from './figures.js';
import { match } from './matching.js';
import { measureAttribution } from './measures/attribution.js';
import { measureContent } from './measures/content.js';
import { measureRules } from './measures/rules.js';
import { measureSpeakers } from './measures/speakers.js';
import { measureStretches } from './measures/stretches.js';
import { noteUnpaired } from './measures/unpaired.js';
import { describeMistake, type Mistake } from './mistakes.js';
import { prepareGold, preparePredictions } from './prepared.js';
import { addScores, noScores, type Scores } from './scores.js';
import type { GoldArticle, PredictedQuote } from './types.js';

/** What an evaluation has found. Shares are 0–1. */
export interface EvaluationFigures extends Figures {
  readonly articlesWithoutPrediction: number;
  /** By the outlet that the gold names, sorted by name. */
  readonly outlets: Record<string, Figures>;
}

interface Sum {
  readonly scores: Scores;
  readonly judged: Judged[];
}

/** Stands for the outlet of articles whose gold names none. */
const NO_OUTLET = '(none)';

/** Compares predicted quotes with annotated ones, article by article, and sums up. */
export class Evaluation {
  readonly #total: Sum = { scores: noScores(), judged: [] };
  readonly #outlets = new Map<string, Sum>();
  #withoutPrediction = 0;

  /**
   * Adds an article.
   *
   * @param quotes what was predicted for it; null: nothing was, which counts as no quotes
   * @returns its mistakes, in no particular order
   */
  add(article: GoldArticle, quotes: readonly PredictedQuote[] | null): Mistake[] {
    if (quotes === null) this.#withoutPrediction++;
    const gold = prepareGold(article);
    const matched = match(gold, preparePredictions(gold, quotes ?? []));
    const mistakes: Mistake[] = [];
    const note: Parameters<typeof measureStretches>[2] = (mistake, about) =>
      void mistakes.push(describeMistake(article, mistake, about));
    const scores = noScores();
    scores.articles = 1;
    measureContent(matched, scores);
    measureStretches(matched, scores, note);
    measureAttribution(matched, scores, note);
    measureSpeakers(matched, scores, note);
    measureRules(matched, scores);
    noteUnpaired(matched, note);
    for (const sum of [this.#total, this.#outlet(article.outlet ?? NO_OUTLET)]) {
      addScores(sum.scores, scores);
      sum.judged.push(...judged(matched));
    }
    return mistakes;
  }

  figures(): EvaluationFigures {
    const outlets = [...this.#outlets].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
      articlesWithoutPrediction: this.#withoutPrediction,
      ...figuresOf(this.#total.scores, this.#total.judged),
      outlets: Object.fromEntries(outlets.map(([name, sum]) => [name, figuresOf(sum.scores, sum.judged)])),
    };
  }

  #outlet(name: string): Sum {
    const known = this.#outlets.get(name);
    if (known) return known;
    const sum: Sum = { scores: noScores(), judged: [] };
    this.#outlets.set(name, sum);
    return sum;
  }
}
