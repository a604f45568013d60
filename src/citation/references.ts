import type { CitedQuote } from './types.js';
import { sourceOf, whoOf, wordsOf } from './words.js';

/** An item of CSL-JSON (citation-style-language 1.0.2, `csl-data.json`), as Zotero and pandoc read it. */
export function asCslJson(quote: CitedQuote): string {
  const item = {
    id: keyOf(quote),
    type: 'article-newspaper',
    ...(quote.title === null ? {} : { title: quote.title }),
    ...(quote.outlet === null ? {} : { 'container-title': quote.outlet }),
    ...(quote.authors.length === 0 ? {} : { author: quote.authors.map((literal) => ({ literal })) }),
    ...(quote.publishedAt === null ? {} : { issued: { 'date-parts': [datePartsOf(quote.publishedAt)] } }),
    ...(quote.language === null ? {} : { language: quote.language }),
    URL: sourceOf(quote),
    note: `${whoOf(quote)}: ${wordsOf(quote)}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** An entry of BibTeX; what TeX would take for commands is escaped. */
export function asBibtex(quote: CitedQuote): string {
  const [year, month] = quote.publishedAt === null ? [] : datePartsOf(quote.publishedAt);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', quote.authors.length === 0 ? null : quote.authors.map((name) => `{${tex(name)}}`).join(' and ')],
    ['title', quote.title === null ? null : `{${tex(quote.title)}}`],
    ['journal', quote.outlet === null ? null : tex(quote.outlet)],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['url', sourceOf(quote).replace(/[{}\\]/gu, encodeURIComponent)],
    ['note', tex(`${whoOf(quote)}: ${wordsOf(quote)}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@article{${keyOf(quote)},\n${lines.join(',\n')}\n}\n`;
}

/** `vartan2026x1f`: the last name, the year, and something of the permalink that keeps two quotes apart. */
function keyOf(quote: CitedQuote): string {
  const name = (quote.speaker ?? quote.outlet ?? 'quote').normalize('NFD').replace(/[^A-Za-z ]/gu, '');
  const last = name.trim().split(/ +/u).at(-1)?.toLowerCase();
  const id = quote.permalink.split('/').at(-1)?.replace(/\W/gu, '') ?? '';
  return `${last || 'quote'}${quote.publishedAt?.slice(0, 4) ?? ''}x${id}`;
}

function datePartsOf(iso: string): [year: number, month: number, day: number] {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return [year ?? 0, month ?? 1, day ?? 1];
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}$&#%_~^]/gu, (sign) => TEX[sign] ?? `\\${sign}`);
}
