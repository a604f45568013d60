import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readHtml } from '../../../src/article/html/index.js';
import type { Article, ParagraphKind, WireCredit } from '../../../src/article/types.js';

/** What a page of pages/ is expected to be read as: expected.json. */
export interface ExpectedPage {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  /** Where it says that it was changed later than that. */
  readonly updatedAt: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly dateline: string | null;
  readonly wires: readonly WireCredit[];
  /** What a reader would call the article, paragraph by paragraph: title, standfirst, body. */
  readonly text: readonly string[];
  /** Those of its paragraphs that are headings, block quotations, or captions that quote somebody. */
  readonly headings: readonly string[];
  readonly blockQuotes: readonly string[];
  readonly quotingCaptions: readonly string[];
  /** Kind and words of what the page prints among the article and is none of it. */
  readonly boilerplate: readonly (readonly [string, string])[];
}

export interface PageScore {
  readonly fields: number;
  readonly right: number;
  readonly f1: number;
  readonly misses: readonly string[];
}

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** F1 of two texts as bags of words and signs. */
export function tokenF1(found: string, expected: string): number {
  const counts = new Map<string, number>();
  for (const token of tokensOf(expected)) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of tokensOf(found)) {
    const left = counts.get(token) ?? 0;
    if (left > 0) shared++;
    counts.set(token, left - 1);
  }
  const total = tokensOf(found).length + tokensOf(expected).length;
  return total === 0 ? 1 : (2 * shared) / total;
}

function paragraphsOf({ text, paragraphs }: Article, kind?: ParagraphKind): string[] {
  return paragraphs
    .filter((each) => kind === undefined || each.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

/** What the article's text is without boilerplate; a dateline belongs to what a reader calls the article. */
function articleText({ text, paragraphs, boilerplate }: Article): string {
  return [...paragraphs, ...boilerplate.filter(({ kind }) => kind === 'dateline')]
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** The words of each boilerplate entry that stand in a paragraph of the article after all. */
function strayOf(article: Article, expected: ExpectedPage): string[] {
  const paragraphs = paragraphsOf(article);
  const isMostOf = (paragraph: string, words: string): boolean =>
    paragraph.includes(words) && words.length > paragraph.length * 0.8;
  return expected.boilerplate
    .map(([, words]) => words)
    .filter((words) => paragraphs.some((paragraph) => isMostOf(paragraph, words)));
}

const wireKeys = (wires: readonly WireCredit[]): string[] => wires.map(({ name, role }) => `${role} ${name}`).sort();

/** Reads one page and compares it, field by field, with what is expected. */
export function scorePage(folder: string): PageScore {
  const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as ExpectedPage;
  const article = readHtml({ id: path.basename(folder), bytes: readFileSync(path.join(folder, 'page.html')) });
  const pairs: Record<string, readonly [found: unknown, wanted: unknown]> = {
    title: [article.title, expected.title],
    authors: [article.authors, expected.authors],
    publishedAt: [article.publishedAt, expected.publishedAt],
    updatedAt: [article.updatedAt, expected.updatedAt],
    outlet: [article.outlet, expected.outlet],
    url: [article.url, expected.url],
    language: [article.language, expected.language],
    dateline: [article.dateline, expected.dateline],
    wires: [wireKeys(article.wires), wireKeys(expected.wires)],
    headings: [paragraphsOf(article, 'heading'), expected.headings],
    blockQuotes: [paragraphsOf(article, 'blockquote'), expected.blockQuotes],
    quotingCaptions: [paragraphsOf(article, 'caption'), expected.quotingCaptions],
    boilerplate: [strayOf(article, expected), []],
  };
  const misses = Object.entries(pairs)
    .filter(([, [found, wanted]]) => JSON.stringify(found) !== JSON.stringify(wanted))
    .map(([field, [found, wanted]]) => `${field}: ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
  const f1 = tokenF1(articleText(article), expected.text.join('\n'));
  const fields = Object.keys(pairs).length;
  return {
    fields,
    right: fields - misses.length,
    f1,
    misses: f1 < 0.97 ? [...misses, textMiss(article, expected, f1)] : misses,
  };
}

function textMiss(article: Article, { text }: ExpectedPage, f1: number): string {
  const found = paragraphsOf(article);
  const extra = found.filter((each) => !text.includes(each));
  const missing = text.filter((each) => !found.includes(each));
  return `text: F1 ${f1.toFixed(3)}, too much ${JSON.stringify(extra)}, lacking ${JSON.stringify(missing)}`;
}
