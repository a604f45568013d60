import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readHtml } from '../../../src/article/html/index.js';
import { readText } from '../../../src/article/read.js';
import type { Article } from '../../../src/article/types.js';
import { extract } from '../../../src/extraction/index.js';
import type { ExpectedPage } from './page-score.js';

const folder = path.join(import.meta.dirname, '..', 'pages');

function quotesOf(article: Article): unknown[] {
  return extract(article).quotes.map(({ kind, content, speaker }) => [
    kind,
    speaker,
    content.map(({ start, end }) => article.text.slice(start, end)),
  ]);
}

test('the text of a page, read as a text, gives the quotes of the page', () => {
  const differing = readdirSync(folder).filter((name) => {
    const { blockQuotes } = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as ExpectedPage;
    if (blockQuotes.length > 0) return false; // Only markup tells these.
    const page = readHtml({ id: name, bytes: readFileSync(path.join(folder, name, 'page.html')) });
    const { text, title, language, outlet, url } = page;
    const plain = readText({ id: name, text, title, language, outlet, url });
    return JSON.stringify(quotesOf(page)) !== JSON.stringify(quotesOf(plain));
  });
  // A line set large, the heading of a box or one in marks, a list or a line without stop under the headline: nothing in a
  // text tells them from paragraphs.
  expect(differing).toEqual([
    'french-paywall-daily',
    'french-regional',
    'norwegian-labrador',
    'spanish-microdata-daily',
    'substack-podcast-post',
    'tabloid-bullets-video',
  ]);
});
