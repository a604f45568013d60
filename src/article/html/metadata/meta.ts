import { attribute, type Element, hasWord, visit, wordsOf } from '../tree.js';
import { type Claims, line, noClaims } from './claims.js';

/** Names under which `<meta>` gives a field, the surest first. Names are compared in lower case. */
const fields = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'headline',
    'title',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'cxenseparse:recs:publishtime',
    'publish-date',
    'publish_date',
    'publication_date',
    'pubdate',
    'date.published',
    'article.published',
    'published-date',
    'first-published-at',
    'govuk:first-published-at',
    'og:pubdate',
    'date',
  ],
  changed: [
    'article:modified_time',
    'article:modified',
    'og:article:modified_time',
    'og:updated_time',
    'datemodified',
    'last-modified',
    'last_modified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'revised',
  ],
  site: ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'cre', 'publication_name', 'dc.source'],
  publisher: ['publisher', 'dc.publisher', 'dcterms.publisher', 'article:publisher_name', 'copyright'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
} as const;

const authorNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'article:author_name',
  'cxenseparse:author',
];
const sourceNames = ['source', 'original-source', 'news_agency', 'agency', 'parsely-network-canonical'];
/** Names that `<link rel>` has for an address, the surest first. */
const LANGUAGES = ['content-language', 'language', 'dc.language', 'dcterms.language', 'og:locale'];

/** What `<meta>`, `<link>`, `<title>` and `<html lang>` say, each kind apart from the others. */
export interface HeadClaims {
  readonly meta: Claims;
  /** `<title>`, with the site's name as a rule. */
  readonly documentTitle: string | null;
  readonly canonical: string | null;
  /** The page that an AMP or print version says to be a version of counts as `canonical`; this is its own base. */
  readonly base: string | null;
  /** Languages that the page declares, the surest first, as given. */
  readonly languages: readonly string[];
}

/** Reads the `<meta>` elements of a page, wherever broken markup has put them. */
export function readHead(root: Element): HeadClaims {
  const values = new Map<string, string[]>();
  const add = (name: string, value: string | null): void => {
    if (name === '' || value === null) return;
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else if (known.length < 50) known.push(value);
  };
  let documentTitle: string | null = null;
  let canonical: string | null = null;
  let base: string | null = null;
  const languages: string[] = [];
  visit(root, (element) => {
    const { name } = element;
    if (name === 'meta') {
      const content = line(attribute(element, 'content'));
      for (const key of ['property', 'name', 'http-equiv', 'itemprop'])
        if (key !== 'itemprop' || element.parent?.name === 'head') add(attribute(element, key).toLowerCase(), content);
    } else if (name === 'title') {
      // A drawing's title is not the page's.
      if (element.parent?.name === 'head' || documentTitle === null) documentTitle ??= line(wordsOf(element));
    } else if (name === 'link' && hasWord(element, 'rel', 'canonical'))
      canonical ??= attribute(element, 'href') || null;
    else if (name === 'base') base ??= attribute(element, 'href') || null;
    else if (name === 'html') {
      const language = attribute(element, 'lang') || attribute(element, 'xml:lang');
      if (language) languages.push(language);
    }
  });
  const first = (names: readonly string[]): string | null => names.flatMap((name) => values.get(name) ?? [])[0] ?? null;
  for (const name of LANGUAGES) languages.push(...(values.get(name) ?? []));
  const authors = authorNames
    .map((name) => values.get(name) ?? [])
    .find((found) => found.some((each) => !/^(?:https?:)?\/\//u.test(each)));
  return {
    meta: {
      ...noClaims,
      title: first(fields.title),
      authors: (authors ?? []).filter((each) => !/^(?:https?:)?\/\//u.test(each)),
      published: first(fields.published),
      changed: first(fields.changed),
      site: first(fields.site),
      publisher: first(fields.publisher),
      sources: sourceNames.flatMap((name) => values.get(name) ?? []),
      url: first(fields.url),
    },
    documentTitle,
    canonical,
    base,
    languages,
  };
}
