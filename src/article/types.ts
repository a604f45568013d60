/**
 * What the readers of `article/` hand on. All offsets are UTF-16 indices into `Article.text`, end exclusive,
 * so that `text.slice(start, end)` is what the reader of the page saw.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What an input says about an article before its text has been looked at. Absent fields are read from the text. */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly authors?: readonly string[] | null;
  /** ISO 8601 date or date-time. */
  readonly publishedAt?: string | null;
  /** ISO 8601 date or date-time of this version. */
  readonly updatedAt?: string | null;
  /** BCP 47 primary language subtag. */
  readonly language?: string | null;
}

/**
 * How an agency stands to an article: it wrote the text (`AGENCY`), the article was republished from it
 * (`REPUBLISHED`), or only a picture is its work (`PHOTO`).
 */
export type WireRole = 'AGENCY' | 'REPUBLISHED' | 'PHOTO';

export interface WireCredit {
  readonly name: string;
  readonly role: WireRole;
}

export type ParagraphKind = 'title' | 'heading' | 'caption' | 'blockquote' | 'body';

/** A line, or a block of hard-wrapped lines, without the white space at its edges. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

export type BoilerplateKind =
  | 'navigation'
  | 'share'
  | 'related'
  | 'advertisement'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'credit'
  | 'caption'
  | 'signoff'
  | 'repeat'
  | 'other';

/** Is a paragraph running text, and no headline, heading or caption? */
export function isProse({ kind }: Pick<Paragraph, 'kind'>): boolean {
  return kind === 'body' || kind === 'blockquote';
}

/** A stretch that a reader would not call the article. Nothing in it is ever quoted. */
export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind;
}

export interface Article {
  readonly id: string;
  /** The text as given; U+0000 and lone surrogates are U+FFFD. */
  readonly text: string;
  /** `text` with entities, tags, mojibake and invisible characters resolved; of the same length (normalise.ts). */
  readonly normalised: string;
  readonly title: string | null;
  readonly url: string | null;
  /** The publication that the input or the text itself names as its own. */
  readonly outlet: string | null;
  readonly wires: readonly WireCredit[];
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time; only from a full printed date. */
  readonly publishedAt: string | null;
  /** ISO 8601; when this version was printed, where that is said apart from `publishedAt`. */
  readonly updatedAt: string | null;
  /** The place of the dateline, as printed. */
  readonly dateline: string | null;
  readonly language: string | null;
  /** In order, not overlapping; boilerplate paragraphs are left out, a dateline in front of a paragraph is cut off. */
  readonly paragraphs: readonly Paragraph[];
  /** In order, not overlapping. */
  readonly boilerplate: readonly Boilerplate[];
}
