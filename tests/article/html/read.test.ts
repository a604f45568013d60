import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
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
