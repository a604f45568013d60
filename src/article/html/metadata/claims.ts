/** What one part of a page (its JSON-LD, its `<meta>` elements …) says about the article, as printed there. */
export interface Claims {
  readonly title: string | null;
  /** Names as given: of people, desks, outlets and agencies. */
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly changed: string | null;
  /** The name of the site or publication. */
  readonly site: string | null;
  /** The name of the publisher: often that of a company. */
  readonly publisher: string | null;
  /** Names of those that the article is credited to besides: a source organisation, a provider. */
  readonly sources: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
  readonly dateline: string | null;
  /** The article's words, where the page carries them only there. */
  readonly text: string | null;
}

export const noClaims: Claims = {
  title: null,
  authors: [],
  published: null,
  changed: null,
  site: null,
  publisher: null,
  sources: [],
  url: null,
  language: null,
  dateline: null,
  text: null,
};

/** A value as one line, entities resolved already; null where nothing is left. */
export function line(value: string | null | undefined): string | null {
  const text = value
    ?.replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return text ? text : null;
}
