import type { Span } from '../article/types.js';
import type { QuoteKind } from '../extraction/types.js';
import { isKind } from './groups.js';
import { markedStretches } from './marks/stretches.js';
import type { MarkedStretch } from './marks/stretch.js';
import { agreement, closest, shared, type Worded } from './overlap.js';
import type { GoldArticle, GoldAttribution, Pair, PredictedQuote } from './types.js';
import { wordsIn, wordsOf } from './words.js';

export type GoldItem = GoldAttribution & Worded;
export type Stretch = MarkedStretch & Worded;

/** A prediction as it is scored. */
export interface PredictedItem extends Worded {
  readonly quote: PredictedQuote;
  /** The kind it counts as. */
  readonly kind: QuoteKind;
  /** Its content or, where the corpus takes the clause for the content of a mixed quote, its clause. */
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[] | null;
  readonly source: readonly Pair[] | null;
}

/** An article of the gold, made ready to be compared. */
export interface PreparedGold {
  readonly article: GoldArticle;
  readonly words: readonly Span[];
  /** Words that stand wholly inside quotation marks. */
  readonly marked: ReadonlySet<number>;
  readonly ignored: ReadonlySet<number>;
  readonly stretches: readonly Stretch[];
  readonly items: readonly GoldItem[];
  readonly optional: readonly GoldItem[];
}

/** The words of an article, its annotated quotes and its stretches, without what is to be ignored. */
export function prepareGold(article: GoldArticle): PreparedGold {
  const { text } = article;
  const words = wordsOf(text);
  const allStretches = markedStretches(text);
  const ignored = new Set(wordsIn(words, article.ignore));
  const items = article.attributions
    .map((each) => ({
      ...each,
      cue: nonEmpty(each.cue),
      source: nonEmpty(each.source),
      ...worded(words, each.content),
    }))
    .filter((item) => counts(item, ignored));
  const needed = items.filter((item) => !item.optional);
  const optional = items.filter((item) => item.optional);
  const stretches = allStretches
    .map((stretch) => ({ ...stretch, ...worded(words, [[stretch.start, stretch.end]]) }))
    .filter((stretch) => counts(stretch, ignored) && !isOptional(stretch, needed, optional));
  return { article, words, marked: markedWords(words, allStretches), ignored, stretches, items: needed, optional };
}

/**
 * The predictions that count: of a kind that the corpus annotates, not mostly in ignored text, and not closer to an
 * optional quote than to any other.
 */
export function preparePredictions(gold: PreparedGold, quotes: readonly PredictedQuote[]): PredictedItem[] {
  const { article, words, ignored } = gold;
  return quotes.flatMap((quote): PredictedItem[] => {
    const byClause =
      article.mixedByClause && quote.kind === 'mixed' && quote.clause !== null && quote.clause.length > 0;
    const content = byClause ? quote.clause : quote.content;
    const taken = worded(words, content);
    if (!counts(taken, ignored) || answersOptional(taken, gold)) return [];
    const kind = article.kindByMarks || !isKind(quote.kind) ? kindByMarks(taken.words, gold.marked) : quote.kind;
    if (article.kinds !== null && !article.kinds.includes(kind)) return [];
    return [{ quote, kind, content, cue: nonEmpty(quote.cue), source: nonEmpty(quote.source), ...taken }];
  });
}

/** Direct: every word stands inside quotation marks; indirect: none does; mixed: some do. */
export function kindByMarks(words: readonly number[], marked: ReadonlySet<number>): QuoteKind {
  const inside = shared(words, marked);
  return inside === 0 ? 'indirect' : inside === words.length ? 'direct' : 'mixed';
}

function worded(words: readonly Span[], spans: readonly Pair[]): Worded {
  const taken = wordsIn(words, spans);
  return { words: taken, wordSet: new Set(taken) };
}

const nonEmpty = (spans: readonly Pair[] | null): readonly Pair[] | null =>
  spans !== null && spans.length > 0 ? spans : null;

const counts = ({ words }: Worded, ignored: ReadonlySet<number>): boolean =>
  words.length > 0 && shared(words, ignored) * 2 <= words.length;

function isOptional(stretch: Worded, items: readonly GoldItem[], optional: readonly GoldItem[]): boolean {
  const half = stretch.words.length / 2;
  return closest(stretch, optional).shared > half && closest(stretch, items).shared <= half;
}

function answersOptional(taken: Worded, { items, optional }: PreparedGold): boolean {
  if (closest(taken, optional).shared * 2 <= taken.words.length) return false;
  const best = (others: readonly Worded[]): number => Math.max(0, ...others.map((other) => agreement(taken, other)));
  return best(optional) > best(items);
}

function markedWords(words: readonly Span[], stretches: readonly MarkedStretch[]): Set<number> {
  const pairs = stretches.map(({ start, end }): Pair => [start, end]);
  const inside = (word: Span): boolean => stretches.some(({ start, end }) => word.start >= start && word.end <= end);
  return new Set(wordsIn(words, pairs).filter((word) => inside(words[word]!)));
}
