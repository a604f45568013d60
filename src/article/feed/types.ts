/** A feed of any format, as far as it tells of articles. */
export interface Feed {
  /** The publication, where the title of the feed names it. */
  readonly outlet: string | null;
  readonly items: readonly FeedItem[];
  /** The text ends before the feed does; these are the items that were whole. */
  readonly isCutOff: boolean;
}

/** One item. What the feed does not say is null. */
export interface FeedItem {
  /** The feed's own name for it, its address, or its place ("item 3"). */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[] | null;
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null;
  /** ISO 8601; null where it was not changed since it came out. */
  readonly updatedAt: string | null;
  readonly language: string | null;
  /** The whole article, where it stands in the feed; null where there is a summary or nothing. */
  readonly content: FeedContent | null;
}

export interface FeedContent {
  readonly type: 'html' | 'text';
  readonly value: string;
}
