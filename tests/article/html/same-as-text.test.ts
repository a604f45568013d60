import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readHtml } from '../../../src/article/html/index.js';
import { readText } from '../../../src/article/read.js';
import type { Article } from '../../../src/article/types.js';
import { extract } from '../../../src/extraction/index.js';

/** Cases whose text needs escapes that only JSON has are told by article.json instead. */
const folder = path.join(import.meta.dirname, '..', '..', 'cases');

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** The same article as a page: its paragraphs as elements, among what pages put around them. */
function asPage(article: Article): string {
  const { text, paragraphs } = article;
  const elements = { title: 'h1', heading: 'h2', caption: 'figcaption', blockquote: 'blockquote', body: 'p' } as const;
  const parts = [...paragraphs, ...article.boilerplate.filter(({ kind }) => kind === 'dateline')]
    .sort((a, b) => a.start - b.start)
    .map((part) => ({ words: escaped(text.slice(part.start, part.end)), kind: part.kind }));
  const body = parts.map(({ words, kind }, index) => {
    if (kind === 'dateline') return `<p>${words} `;
    if (kind === 'body' && parts[index - 1]?.kind === 'dateline') return `${words}</p>`;
    const element = elements[kind as keyof typeof elements];
    return `<${element}>${words}</${element}>`;
  });
  const authors = article.authors.map((author) => `<meta name="author" content="${escaped(author)}">`).join('');
  return `<!doctype html><html><head><title>${escaped(article.title ?? '')}</title>${authors}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
    <main><article>${body.join('\n')}<aside class="related"><h3>Related</h3><p>“Never again,” said somebody else entirely of another matter.</p></aside></article></main>
    <footer>© 2026</footer></body></html>`;
}

function quotesOf(article: Article): unknown[] {
  return extract(article).quotes.map(({ kind, content, speaker }) => ({
    kind,
    speaker,
    words: content.map(({ start, end }) =>
      article.text
        .slice(start, end)
        .replace(/[\u00ad\u200b\ufeff]/gu, '')
        .replace(/\s+/gu, ' '),
    ),
  }));
}

test.each(readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'article.txt'))))(
  'gives the same quotes as a page and as text: %s',
  (name) => {
    const given = readText({ id: name, text: readFileSync(path.join(folder, name, 'article.txt'), 'utf8') });
    const page = readHtml({ id: name, bytes: asPage(given) });
    expect(quotesOf(page)).toEqual(quotesOf(given));
  },
);
