export const quoteKinds = ['DIRECT', 'MIXED', 'INDIRECT'] as const;
export const stances = [
  'SAY',
  'CLAIM',
  'DENY',
  'ADMIT',
  'CONFIRM',
  'ASK',
  'ANSWER',
  'PROMISE',
  'WARN',
  'DEMAND',
  'ORDER',
  'URGE',
  'ACCUSE',
  'PRAISE',
  'CRITICISE',
  'THINK',
  'OTHER',
] as const;
export const quoteStatuses = ['AUTO', 'CONFIRMED', 'CORRECTED', 'REJECTED'] as const;
export const quoteOrders = ['NEWEST', 'OLDEST', 'BEST_MATCH'] as const;

export type QuoteKind = (typeof quoteKinds)[number];
export type Stance = (typeof stances)[number];
export type QuoteStatus = (typeof quoteStatuses)[number];
export type QuoteOrder = (typeof quoteOrders)[number];

/** Which quotes somebody is looking at, and in which order. Empty lists, empty strings and nulls are no condition. */
export interface Selection {
  /** Words, "a phrase", -without, or. */
  readonly text: string;
  /** Slugs or ids. */
  readonly speakers: readonly string[];
  /** Slugs or ids. */
  readonly outlets: readonly string[];
  /** Names of news agencies. */
  readonly wires: readonly string[];
  readonly kinds: readonly QuoteKind[];
  readonly stances: readonly Stance[];
  readonly status: readonly QuoteStatus[];
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** 0–1. */
  readonly minConfidence: number | null;
  readonly language: string;
  readonly attributed: boolean | null;
  /** Null: best matches where there are words to match, else the newest. */
  readonly order: QuoteOrder | null;
}

/** The selection as the argument `filter` of the GraphQL field `quotes`. */
export interface QuoteFilterInput {
  text?: string;
  speakers?: string[];
  outlets?: string[];
  wires?: string[];
  kinds?: QuoteKind[];
  stances?: Stance[];
  status?: QuoteStatus[];
  publishedFrom?: string;
  publishedBefore?: string;
  minConfidence?: number;
  language?: string;
  attributed?: boolean;
}
