/** A quote with what a citation of it says. Everything but the permalink comes from articles: not to be trusted. */
export interface CitedQuote {
  readonly text: string;
  readonly kind: 'DIRECT' | 'MIXED' | 'INDIRECT';
  /** Null: unnamed. */
  readonly speaker: string | null;
  readonly speakerType: 'PERSON' | 'ORGANIZATION' | 'GROUP' | 'UNKNOWN';
  readonly role: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** An ISO moment. */
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** Of the article, with a text fragment where there is one. */
  readonly url: string | null;
  /** The page of the quote in this service. */
  readonly permalink: string;
}
