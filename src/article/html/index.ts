import { changeAfter } from '../date.js';
import { ArticleError } from '../errors.js';
import { detectLanguage } from '../language.js';
import { cleaned, readLines } from '../read.js';
import type { Article, ArticleInput } from '../types.js';
import { findBody } from './body.js';
import { decodePage } from './charset.js';
import { findHeadline, headlineWords, lineAbove } from './headline.js';
import { LARGEST_PAGE } from './limits.js';
import { canonicalAddress } from './metadata/address.js';
import { chooseAuthors } from './metadata/authors.js';
import { line } from './metadata/claims.js';
import { readJsonLd } from './metadata/json-ld.js';
import { readHead } from './metadata/meta.js';
import { readMicrodata } from './metadata/microdata.js';
import { dateInAddress, momentOf } from './metadata/moment.js';
import { bareTitle, chooseSite, siteBeside } from './metadata/site.js';
import { creditedAgencies } from './metadata/sources.js';
import { parsePage } from './parse.js';
import { articlePieces } from './pieces.js';
import { readPrinted } from './printed.js';
import { measureProse } from './prose.js';
import { renderText } from './text.js';

/** A saved or fetched page. What is given besides the page wins over what the page says. */
export interface HtmlInput extends Omit<ArticleInput, 'text'> {
  /** The page, or a part of one such as the content of a feed's entry. */
  readonly bytes: Uint8Array | string;
  /** Of the HTTP header `Content-Type`, for bytes. */
  readonly charset?: string | null;
}

/**
 * Reads the article of a web page: its text as plain paragraphs, without what stands around it, and what `readText` reads
 * of such a text. Headings, block quotations and captions are known by their markup; title, authors, date, outlet,
 * address and language by JSON-LD, `<meta>`, microdata and print, in the order that docs/pages.md states.
 *
 * Pure: the same page always gives the same article. Takes time in proportion to the length of the page.
 *
 * @throws ArticleError `EMPTY` where the page holds no article, `TOO_LARGE`, `BINARY`, `CUT_OFF`
 */
export function readHtml(input: HtmlInput): Article {
  const { root, scripts } = parsePage(htmlOf(input));
  const { meta, documentTitle, canonical, base, languages } = readHead(root);
  const jsonLd = readJsonLd(scripts);
  const microdata = readMicrodata(root);
  const claims = [jsonLd, meta, microdata];

  const sites = [meta.site, jsonLd.site, jsonLd.publisher, microdata.publisher];
  const titles = [jsonLd.title, meta.title, microdata.title, documentTitle].flatMap((title) =>
    title === null ? [] : (bareTitle(title, sites) ?? []),
  );
  const prose = measureProse(root);
  const headline = findHeadline(root, input.title ? [input.title] : titles, prose);
  const body = findBody(root, prose, headline);
  const title =
    input.title ??
    (headline && line(headlineWords(headline))) ??
    titles[0] ??
    lineAbove(root, body.element.place, prose);
  const declared = [input.language ?? null, jsonLd.language, ...languages].flatMap(
    (language) => subtag(language) ?? [],
  );
  const { pieces, start } = articlePieces({
    root,
    body,
    prose,
    headline,
    title,
    text: jsonLd.text,
    language: declared[0] ?? null,
  });
  const printed = readPrinted(body.around, prose, headline?.place ?? body.around.place, start);
  const byline = chooseAuthors(
    claims.map(({ authors }) => authors),
    printed.byline,
  );
  const url = canonicalAddress([canonical, meta.url, jsonLd.url], input.url ?? null, base);
  const publishedAt =
    input.publishedAt ?? firstOf([...claims.map(({ published }) => published), printed.published].map(momentOf));
  const read = readLines(
    {
      id: input.id,
      title,
      url,
      outlet: input.outlet ?? chooseSite([...sites, siteBeside(documentTitle, title, byline.authors), meta.publisher]),
      authors: input.authors ?? (byline.authors.length > 0 ? byline.authors : null),
      publishedAt,
      updatedAt:
        input.updatedAt ??
        changeAfter(publishedAt, firstOf([...claims.map(({ changed }) => changed), printed.changed].map(momentOf))),
      language: input.language ?? null,
    },
    renderText(pieces),
    creditedAgencies(byline.agencies, [...jsonLd.sources, ...meta.sources]),
  );
  return {
    ...read,
    publishedAt: read.publishedAt ?? dateInAddress(url),
    language: read.language ?? detectLanguage(read.normalised, read.paragraphs) ?? declared[0] ?? null,
    dateline: read.dateline ?? jsonLd.dateline,
  };
}

/** @throws ArticleError where there is nothing to parse */
function htmlOf({ bytes, charset }: HtmlInput): string {
  if (bytes.length > LARGEST_PAGE) {
    const megabytes = LARGEST_PAGE / 1024 / 1024;
    throw new ArticleError('TOO_LARGE', `larger than ${megabytes} MB: no page of an article is so large`);
  }
  const html = cleaned(typeof bytes === 'string' ? bytes : decodePage(bytes, charset ?? null));
  if (!html.trim()) throw new ArticleError('EMPTY', 'the page is empty: nothing to read');
  return html;
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

/** "en-GB", "en_GB" → "en". */
function subtag(language: string | null): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/iu.exec(language?.trim() ?? '')?.[0].toLowerCase() ?? null;
}
