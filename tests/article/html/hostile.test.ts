import { describe, expect, test } from '@jest/globals';
import { ArticleError } from '../../../src/article/errors.js';
import { readHtml } from '../../../src/article/html/index.js';

const P = '<p>The harbour wall will be closed from Monday, the council said on Sunday after months of delay.</p>';
const read = (bytes: string | Uint8Array) => readHtml({ id: 'hostile', bytes });
const codeOf = (bytes: string | Uint8Array): string => {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof ArticleError) return error.code;
    throw error;
  }
  return 'none';
};

describe('what is no article gets a reason', () => {
  test.each([
    ['EMPTY', '', /nothing to read/],
    ['EMPTY', ' \n ', /nothing to read/],
    ['EMPTY', '<html><head><title>a</title></head><body></body></html>', /scripts fill/],
    ['EMPTY', '<html><body><div id="app"></div><script>render()</script></body></html>', /scripts fill/],
    ['EMPTY', '<frameset cols="20%,80%"><frame src="menu.html"><frame src="text.html"></frameset>', /frames/],
    ['EMPTY', '<ul><li><a href="/">Home</a><li><a href="/news">News</a></ul>', /headings, links and menus/],
    ['TOO_LARGE', 'a'.repeat(33 * 1024 * 1024), /32 MB/],
    ['TOO_LARGE', '<b>'.repeat(400_001), /elements/],
  ] as const)('%s: %.30s', (code, bytes, message) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });
  test('binary data', () => {
    expect(codeOf(Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0]))).toBe('BINARY');
  });
});

// A step whose time grew with the square of the page, or whose stack grew with its depth, would not get through these.
describe('a page of nothing but one thing ends, with an article or a reason', () => {
  test.each([
    '<div>',
    '<b>',
    '<b>a ',
    '<blockquote>a ',
    '<table><tr><td>',
    '<p>a b',
    '<h1>a b</h1>',
    '<li><a href=x>The harbour is closed</a>',
    '<article class="entry-content">wall closed on monday said the mayor ',
    '<',
    '&',
    '&lt',
    '&amp;',
    '\u0000',
    '<!--',
    '<![CDATA[',
    '<script>',
    '<?a ',
    '<!a ',
    '<span class="byline author date">By Jane Roe and</span> ',
    '<time>a ',
    '<meta name=author content="Jane Roe">',
    '<br>',
    'a<br>',
    '<hr>a',
    '<q>a',
    '<blockquote>the old harbour wall</blockquote>',
    '&nbsp;',
    '<pre> a\n',
    '<tr><td>a<td>b',
    '</div></p>',
    '<figure><figcaption>The wall. “We said no” Photo: AP</figcaption></figure>',
    '<svg><title>a</title></svg>',
    '<template>a',
  ])('%j', (piece) => {
    expect(codeOf(piece.repeat(Math.ceil(50_000 / piece.length)) + P)).toMatch(/^(?:none|EMPTY)$/u);
  });
  test.each([
    ['an attribute', `<p class="${'a '.repeat(100_000)}">`],
    ['attributes', `<p ${'a=b '.repeat(50_000)}>`],
    ['a title', `<title>${'a - b | '.repeat(20_000)}</title>`],
    ['brackets of JSON', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['objects of JSON', `<script type="application/ld+json">${'{"a":'.repeat(40_000)}</script>`],
    [
      'broken JSON',
      `<script type="application/ld+json">"@type":"NewsArticle"${'"author":{"name":'.repeat(10_000)}</script>`,
    ],
    ['commas', `<script type="application/ld+json">${', '.repeat(80_000)}</script>`],
  ])('%s before a paragraph', (_name, head) => {
    expect(read(head + P + P.replace('closed', 'shut')).text).toContain('The harbour wall will be closed from Monday');
  });
});

test('100,000 elements inside each other still hold their text', () => {
  expect(read(`${'<div>'.repeat(100_000)}${P}${'</div>'.repeat(100_000)}`).text).toContain('months of delay.');
});
