import type { QuoteKind } from '../extraction/types.js';

/** `[start, end]`: UTF-16 indices into the article's text, end exclusive. */
export type Pair = readonly [start: number, end: number];

/** The layers of an annotation; one that a corpus does not have is not scored. */
export type Layer = 'content' | 'cue' | 'source';

/** Who said it, as the annotator names him. */
export interface GoldSpeaker {
  /** Null: somebody who is not named. */
  readonly name: string | null;
  /** Other forms of the name that are right too. */
  readonly aliases: readonly string[];
  readonly type: string | null;
}

/** One annotated quote. */
export interface GoldAttribution {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[] | null;
  /** Null: the text names no source. */
  readonly source: readonly Pair[] | null;
  /** Null: not annotated. */
  readonly speaker: GoldSpeaker | null;
  /** Further people or bodies whose name is right. */
  readonly altSpeakers: readonly string[];
  /** Neither finding nor missing it is a mistake. */
  readonly optional: boolean;
}

/** A place known to hold no quote: a scare quote, a title, a word as a word. */
export interface NotQuote {
  readonly span: Pair;
  readonly why: string | null;
}

/** One annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  /** The kinds that this corpus annotates; null: all. */
  readonly kinds: readonly QuoteKind[] | null;
  /** The kind of a prediction follows from the quotation marks around its words, as it does in the gold. */
  readonly kindByMarks: boolean;
  /** The content of a mixed quote is its whole clause here, not the marked words alone. */
  readonly mixedByClause: boolean;
  readonly annotated: ReadonlySet<Layer>;
  /** Left out of every count: notes of an editor, tags. */
  readonly ignore: readonly Pair[];
  readonly attributions: readonly GoldAttribution[];
  readonly notQuotes: readonly NotQuote[];
}

/** One predicted quote: the fields of a line of `extract` that are scored or shown. */
export interface PredictedQuote {
  /** As declared; anything but the three kinds counts as undeclared. */
  readonly kind: string | null;
  readonly content: readonly Pair[];
  readonly clause: readonly Pair[] | null;
  readonly cue: readonly Pair[] | null;
  readonly source: readonly Pair[] | null;
  readonly speaker: string | null;
  readonly speakerType: string | null;
  /** Probability, 0–1, that the speaker is right; null where the predictions carry none. */
  readonly confidence: number | null;
  readonly rule: string | null;
  /** As given; only shown. */
  readonly evidence: unknown;
}

/** The quotes predicted for one article. */
export interface Prediction {
  readonly id: string;
  readonly quotes: readonly PredictedQuote[];
}

/** The speaker of one annotated quote, from a file beside the gold. */
export interface SpeakerNote {
  readonly articleId: string;
  readonly attributionId: string;
  readonly speaker: GoldSpeaker | null;
}
