import { ArticleError } from '../errors.js';
import { detectLanguage } from '../language.js';
import { cleaned, readLines } from '../read.js';
import type { Article, ArticleInput, WireCredit } from '../types.js';
import { findBody } from './body.js';
import { decodePage } from './charset.js';
import { findHeadline } from './headline.js';
import { canonicalAddress } from './metadata/address.js';
import { agenciesAmong, bareTitle, chooseAuthors, chooseSite, siteName } from './metadata/combine.js';
import { LARGEST_PAGE } from './limits.js';
import { line } from './metadata/claims.js';
import { readJsonLd } from './metadata/json-ld.js';
import { readHead } from './metadata/meta.js';
import { readMicrodata } from './metadata/microdata.js';
import { dateInAddress, momentOf } from './metadata/moment.js';
import { parsePage } from './parse.js';
import { articlePieces } from './pieces.js';
import { readPrinted } from './printed.js';
import { measureProse } from './prose.js';
import { renderText } from './text.js';
import { wordsOf } from './tree.js';

/** A saved or fetched page. What is given besides the page wins over what the page says. */
export interface HtmlInput extends Omit<ArticleInput, 'text'> {
  /** The page, or a part of one such as the content of a feed's entry. */
  readonly bytes: Uint8Array | string;
  /** Of the HTTP header `Content-Type`, for bytes. */
  readonly charset?: string | null;
}

/**
 * Reads the article of a web page: its text as plain paragraphs, without what stands around it, and what `readText` reads
 * of such a text. Headings, block quotations and captions are known by their markup, title, authors, date, outlet,
 * address and language by JSON-LD, `<meta>`, microdata and print, in the order that docs/html.md states.
 *
 * Pure: the same page always gives the same article. Takes time in proportion to the length of the page.
 *
 * @throws ArticleError `EMPTY` where the page holds no article, `TOO_LARGE`, `BINARY`, `CUT_OFF`
 */
export function readHtml(input: HtmlInput): Article {
  const { bytes } = input;
  if (bytes.length > LARGEST_PAGE)
    throw new ArticleError(
      'TOO_LARGE',
      `larger than ${LARGEST_PAGE / 1024 / 1024} MB: no page of an article is so large`,
    );
  if (bytes.length === 0) throw new ArticleError('EMPTY', 'the file is empty: nothing to read');
  const html = cleaned(typeof bytes === 'string' ? bytes : decodePage(bytes, input.charset ?? null));
  const { root, scripts } = parsePage(html);
  const head = readHead(root);
  const jsonLd = readJsonLd(scripts);
  const microdata = readMicrodata(root);
  const claims = [jsonLd, head.meta, microdata];

  const site =
    input.outlet ??
    chooseSite([head.meta.site, jsonLd.site, jsonLd.publisher, microdata.publisher, head.meta.publisher]);
  const sites = [head.meta.site, jsonLd.site, jsonLd.publisher, site].flatMap((name) => [
    ...(name ? [name] : []),
    ...(siteName(name) ? [siteName(name)!] : []),
  ]);
  const titles = [jsonLd.title, head.meta.title, microdata.title, head.documentTitle].flatMap((title) =>
    title === null ? [] : bareTitle(title, sites),
  );
  const prose = measureProse(root);
  const headline = findHeadline(root, input.title ? [input.title] : titles);
  const body = findBody(root, prose, headline);
  const title = input.title ?? (headline ? line(wordsOf(headline)) : null) ?? titles[0] ?? null;
  const languages = [jsonLd.language, ...head.languages].flatMap((name) => subtag(name) ?? []);
  const pieces = articlePieces({
    root,
    body,
    prose,
    headline,
    title,
    text: jsonLd.text,
    language: input.language ?? languages[0] ?? null,
  });
  const rendered = renderText(pieces);
  const printed = readPrinted(body.around, prose, headline?.place ?? body.around.place, body.element.place);
  const byline = chooseAuthors(claims, printed.byline);
  const url = canonicalAddress([head.canonical, head.meta.url, jsonLd.url], input.url ?? null, head.base);
  const wires: WireCredit[] = [...byline.agencies, ...agenciesAmong([...jsonLd.sources, ...head.meta.sources])].map(
    (name) => ({ name, role: 'AGENCY' }),
  );
  const published = [...claims.map((claim) => claim.published), printed.published]
    .map(momentOf)
    .find((moment) => moment !== null);
  const read = readLines(
    {
      id: input.id,
      title,
      url,
      outlet: site,
      authors: input.authors ?? (byline.authors.length > 0 ? byline.authors : null),
      publishedAt: input.publishedAt ?? published ?? null,
      language: input.language ?? null,
    },
    rendered,
    wires,
  );
  return {
    ...read,
    publishedAt: read.publishedAt ?? dateInAddress(url),
    language: input.language ?? languageOf(read, languages),
    dateline: read.dateline ?? jsonLd.dateline,
  };
}

/** "en-GB", "en_GB" → "en". */
function subtag(language: string | null): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/iu.exec(language?.trim() ?? '')?.[0].toLowerCase() ?? null;
}

/** Templates declare a language that their articles do not have: the words decide where they are sure. */
function languageOf({ normalised, paragraphs, language }: Article, declared: readonly string[]): string | null {
  const found = language ?? detectLanguage(normalised, paragraphs);
  return found ?? declared[0] ?? null;
}
