import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { extract } from '../../../src/extraction/index.js';
import { readHtml } from '../../../src/article/html/index.js';

test('a page of a common system: metadata, text, markup, and nothing of what stands around', () => {
  const page = readFileSync(path.join(import.meta.dirname, 'wordpress.html'));
  const { text, title, outlet, authors, publishedAt, url, wires, dateline, language } = readHtml({
    id: 'a',
    bytes: page,
  });
  expect({ title, outlet, authors, publishedAt, url, wires, dateline, language }).toEqual({
    title: 'Harbour wall to close for repairs',
    outlet: 'The Corrie Review',
    authors: ['Jane Roe'],
    publishedAt: '2026-03-09T06:30:00Z',
    url: 'https://www.corriereview.example/news/2026/03/09/harbour-wall/',
    wires: [
      { name: 'AP', role: 'AGENCY' },
      { name: 'Meridian News Agency', role: 'PHOTO' },
    ],
    dateline: 'CORRIE',
    language: 'en',
  });
  expect(text.split('\n\n')).toEqual([
    'Harbour wall to close for repairs',
    'The wall on Sunday. Ole Renner/Meridian News Agency',
    'CORRIE (AP) — The harbour wall will be closed from Monday, the council said on Sunday after months of delay.',
    '“We had no choice,” said Lena Voss, the harbour director. “It is not safe.”',
    'The wall has to be shut before somebody is hurt.',
    'He said “the boats ‘must go’ now”, according to Tom Abara.',
  ]);
});

test('what is given wins over what the page says, and a part of a page is read like a page', () => {
  const { title, outlet, url, authors, text } = readHtml({
    id: 'part',
    bytes: '<p>“No boat leaves today,” said Ingrid Solheim.</p><p>The wind will drop on Friday.</p>',
    title: 'No boats',
    outlet: 'Harbour Radio',
    authors: ['Jane Roe'],
    url: 'https://harbourradio.example/no-boats',
  });
  expect({ title, outlet, url, authors }).toEqual({
    title: 'No boats',
    outlet: 'Harbour Radio',
    url: 'https://harbourradio.example/no-boats',
    authors: ['Jane Roe'],
  });
  expect(text).toBe('No boats\n\n“No boat leaves today,” said Ingrid Solheim.\n\nThe wind will drop on Friday.');
});

test.each([
  ['its own canonical address', '/a/b', 'https://vettle.example/a/b'],
  ['the front page', 'https://vettle.example/', 'https://vettle.example/x?id=1'],
  ['another site', 'https://elsewhere.example/a', 'https://vettle.example/x?id=1'],
  ['a version of the site', 'https://m.vettle.example/a', 'https://m.vettle.example/a'],
])('the address of a page from a known place that calls itself %s', (_name, href, expected) => {
  const bytes = `<link rel="canonical" href="${href}"><p>The harbour wall will be closed from Monday, the council said.</p>`;
  expect(readHtml({ id: 'a', bytes, url: 'https://www.vettle.example/x?id=1' }).url?.replace('www.', '')).toBe(
    expected,
  );
});

test.each([
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2026-03-10T08:00:00Z"}</script>',
  ],
  ['meta', '<meta property="article:modified_time" content="2026-03-10T08:00:00Z">'],
  [
    'microdata',
    '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="dateModified" content="2026-03-10T08:00:00Z"></div>',
  ],
  ['print', '<h1>Wall to close</h1><p>Last updated 10 March 2026, 08:00 GMT</p>'],
])('the date of a change by %s, where it is later than publication', (_name, stated) => {
  const page = (published: string): string => `<meta property="article:published_time" content="${published}">${stated}
    <p>The harbour wall will be closed from Monday, the council said on Sunday after months of delay.</p>`;
  const changed = (published: string): string | null => readHtml({ id: 'a', bytes: page(published) }).updatedAt;
  expect(Date.parse(changed('2026-03-09T06:30:00Z')!)).toBe(Date.UTC(2026, 2, 10, 8));
  expect(changed('2026-03-10T08:00:00Z')).toBeNull();
});

test.each([
  ['<p>It is not safe. It never was.</p><cite>Lena Voss, harbour director</cite>', 'Lena Voss'],
  ['<p>It is not safe. It never was.</p><footer>— Lena Voss</footer>', 'Lena Voss'],
  ['<p>“It is not safe. It never was.”</p><p>— Lena Voss</p>', 'Lena Voss'],
  ['<p>It is not safe. It never was.</p><cite>Internal memo, 9 June</cite>', undefined],
])('whose a block quotation is, by the line that closes it: %s', (quotation, speaker) => {
  const bytes = `<h1>Wall to close</h1><p>The harbour wall will be closed from Monday, after months of delay.</p>
    <blockquote>${quotation}</blockquote><p>The work will cost four million, and nobody knows who pays.</p>`;
  const article = readHtml({ id: 'a', bytes });
  expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['title', 'body', 'blockquote', 'body', 'body']);
  expect(extract(article).quotes.find(({ kind }) => kind === 'direct')?.speaker).toBe(speaker);
});
