import { expect, test } from '@jest/globals';
import { parseArticleLine } from '../../src/article/jsonl.js';

const line = (fields: object): string => JSON.stringify({ id: 'a', text: 'Text.', ...fields });

test('a line is an article, with what it says of itself', () => {
  expect(
    parseArticleLine(line({ title: 'Title', authors: ['Ann Roe'], url: '', outlet: null, attributions: [1] })),
  ).toEqual({
    id: 'a',
    text: 'Text.',
    title: 'Title',
    url: null,
    outlet: null,
    publishedAt: null,
    updatedAt: null,
    language: null,
    authors: ['Ann Roe'],
  });
  expect(parseArticleLine(line({ id: 17 })).id).toBe('17');
});

test('a line may hold the page instead of the text', () => {
  expect(parseArticleLine(line({ text: undefined, html: '<p>Text.</p>' }))).toMatchObject({ bytes: '<p>Text.</p>' });
  expect(parseArticleLine(line({ html: '<p>Text.</p>' }))).toMatchObject({ text: 'Text.' });
});

test.each([
  ['{"id":"a",', /not valid JSON/, null],
  ['["a"]', /not a JSON object/, null],
  ['null', /not a JSON object/, null],
  ['{"text":"Text."}', /"id" is missing/, null],
  [line({ id: '' }), /"id" is missing/, null],
  [line({ text: undefined }), /"text" is missing/, 'a'],
  [line({ text: undefined, html: ' ' }), /"html" is empty/, 'a'],
  [line({ text: ' ' }), /"text" is empty/, 'a'],
  [line({ text: 'x'.repeat(5_000_000) }), /larger than 4 MB/, 'a'],
  [line({ url: 1 }), /"url" must be a string/, 'a'],
  [line({ authors: 'Ann Roe' }), /"authors" must be a list/, 'a'],
])('%.40s', (text, message, id) => {
  expect(() => parseArticleLine(text)).toThrow(
    expect.objectContaining({ message: expect.stringMatching(message), id }),
  );
});
