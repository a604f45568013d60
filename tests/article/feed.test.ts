import { describe, expect, test } from '@jest/globals';
import { readFeed } from '../../src/article/feed/index.js';

const place = 'https://vettleherald.example/feeds/all';

const rss = (
  items: string,
  channel = '<title>Vettle Herald</title><link>https://vettleherald.example/</link>',
): string =>
  `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>${channel}<language>en-gb</language>${items}</channel></rss>`;

describe('formats', () => {
  test('RSS 2.0', () => {
    const feed = readFeed(
      rss(`<item><title>Ferry &amp;amp; quay</title><link>/ferry</link><guid isPermaLink="false">x1</guid>
<pubDate>Tue, 24 Nov 2026 10:00:00 +0100</pubDate><dc:creator>By Ann Kestrel</dc:creator><atom:updated>2026-11-24T11:30:00+01:00</atom:updated><description>Short</description>
<content:encoded><![CDATA[<p>“No boat leaves,” she said.</p>]]></content:encoded></item>`),
      place,
    );
    expect(feed).toEqual({
      outlet: 'Vettle Herald',
      isCutOff: false,
      items: [
        {
          id: 'x1',
          url: 'https://vettleherald.example/ferry',
          title: 'Ferry & quay',
          outlet: 'Vettle Herald',
          authors: ['Ann Kestrel'],
          publishedAt: '2026-11-24T10:00:00+01:00',
          updatedAt: '2026-11-24T11:30:00+01:00',
          language: 'en',
          content: { type: 'html', value: '<p>“No boat leaves,” she said.</p>' },
        },
      ],
    });
  });

  test('Atom, with relative addresses and text of all types', () => {
    const feed = readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://vettleherald.example/news/">
<title type="html">Vettle Herald &amp;amp; more</title><link rel="self" href="https://vettleherald.example/atom"/><link href="/"/>
<entry><id>tag:1</id><title type="html">A &amp;lt;i&amp;gt;</title><link rel="enclosure" href="a.mp3"/><link href="a"/>
<author><name>Boris Marsh</name></author><published>2026-11-24T10:00:00Z</published><updated>2026-11-25T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hello</p></div></content></entry>
<entry><id>tag:2</id><title>B &lt; C</title><updated>2026-11-25</updated><content type="text">1 &lt; 2</content></entry>
<entry><id>tag:3</id><title>C</title><link href="c"/><summary>Short</summary></entry></feed>`,
      null,
    );
    expect(feed.items).toMatchObject([
      {
        url: 'https://vettleherald.example/news/a',
        title: 'A <i>',
        authors: ['Boris Marsh'],
        publishedAt: '2026-11-24T10:00:00Z',
        updatedAt: '2026-11-25T10:00:00Z',
        content: { type: 'html', value: '<p>Hello</p>' },
      },
      { title: 'B < C', publishedAt: '2026-11-25', updatedAt: null, content: { type: 'text', value: '1 < 2' } },
      { url: 'https://vettleherald.example/news/c', content: null },
    ]);
  });

  test('RDF (RSS 1.0)', () => {
    const feed = readFeed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://vettleherald.example/"><title>Vettle Herald</title><link>https://vettleherald.example/</link></channel>
<item rdf:about="https://vettleherald.example/1"><title>One</title><link>https://vettleherald.example/1</link><dc:date>2026-11-24</dc:date><dc:creator>Clara Dunmore</dc:creator></item></rdf:RDF>`,
      null,
    );
    expect(feed.items).toMatchObject([
      { url: 'https://vettleherald.example/1', title: 'One', authors: ['Clara Dunmore'], publishedAt: '2026-11-24' },
    ]);
  });

  test('JSON Feed', () => {
    const items = [
      {
        id: 7,
        url: 'https://vettleherald.example/7',
        content_html: '<p>Seven</p>',
        authors: [{ name: 'Vettle Herald' }],
      },
      {
        id: '8',
        content_text: 'Eight',
        date_published: '2026-11-24T10:00:00Z',
        date_modified: '2026-11-24T12:00:00Z',
      },
    ];
    const version = 'https://jsonfeed.org/version/1.1';
    const home = 'https://vettleherald.example/';
    const feed = readFeed(JSON.stringify({ version, title: 'Vettle Herald', home_page_url: home, items }), null);
    expect(feed.items).toMatchObject([
      { id: '7', authors: null, outlet: 'Vettle Herald', content: { type: 'html', value: '<p>Seven</p>' } },
      { id: '8', updatedAt: '2026-11-24T12:00:00Z', content: { type: 'text', value: 'Eight' } },
    ]);
  });

  test('what is no feed is said so', () => {
    for (const text of ['', 'Hello', '<html></html>', '{"version":"https://jsonfeed.org/version/1.1"', '[]']) {
      expect(() => readFeed(text, null)).toThrow(/no feed that can be read/);
    }
  });
});

describe('whole articles and summaries', () => {
  const words = 'The ferry left at noon. '.repeat(40);
  const contentOf = (fields: string): string | null =>
    readFeed(rss(`<item><title>T</title><link>/t</link>${fields}</item>`), place).items[0]!.content?.value.trim() ??
    null;
  const encoded = (text: string): string => `<content:encoded><![CDATA[${text}]]></content:encoded>`;

  test('a short description is a summary, a long one the article', () => {
    expect(contentOf('<description>The ferry left.</description>')).toBeNull();
    expect(contentOf(`<description>${words}</description>`)).toBe(words.trim());
  });

  test('content is the article, however short', () => {
    expect(contentOf(encoded('<p>The ferry left.</p>'))).toBe('<p>The ferry left.</p>');
  });

  test.each([
    '<p>The ferry […]</p>',
    '<p>The ferry &#8230;</p>',
    '<p>The ferry ... <a href="/t">Read more</a></p>',
    '<p>The ferry left. <a href="/t">Continue reading “T” →</a></p>',
    `<p>${words} [&hellip;]</p><p>The post <a>T</a> appeared first on <a>Vettle Herald</a>.</p>`,
    '<p>Der Dampfer … Weiterlesen</p>',
    '<p> </p>',
  ])('%s is cut', (text) => expect(contentOf(encoded(text))).toBeNull());

  test('a whole article that names where it appeared first is one', () => {
    const text = `<p>${words}</p><p>The post T appeared first on Vettle Herald.</p>`;
    expect(contentOf(encoded(text))).toBe(text);
  });
});

describe('the outlet', () => {
  const outletOf = (title: string, home = 'https://vettleherald.example/'): string | null =>
    readFeed(rss('<item><title>T</title></item>', `<title>${title}</title><link>${home}</link>`), null).outlet;

  test.each([
    ['Vettle Herald', 'Vettle Herald'],
    ['World – Vettle Herald', 'Vettle Herald'],
    ['Vettle Herald | World news', 'Vettle Herald'],
    ['Vettle Herald RSS feed', 'Vettle Herald'],
    ['World news', null],
    ['', null],
  ])('%s', (title, outlet) => expect(outletOf(title)).toBe(outlet));

  test('its domain tells names that look like none', () => {
    expect(outletOf('Sport &#187; Quayside', 'https://www.quayside.example/')).toBe('Quayside');
    expect(outletOf('Harbour &amp;amp; Quay: all', 'https://harbour-and-quay.example/')).toBe('Harbour & Quay');
    expect(outletOf('Sport', 'https://quayside.example/')).toBeNull();
  });
});

describe('a feed that is cut off', () => {
  const items = [1, 2, 3].map(
    (n) => `<item><title>T${n}</title>${'<description>D</description>'}<link>/${n}</link></item>`,
  );
  const whole = rss(items.join(''));

  test('gives the items that are whole, wherever it breaks off', () => {
    for (let length = whole.indexOf('<item>') + 7; length < whole.length - 1; length += 3) {
      const cut = whole.slice(0, length);
      const count = cut.split('</item>').length - 1;
      if (count === 0) expect(() => readFeed(cut, null)).toThrow(/no feed/);
      else expect(readFeed(cut, null)).toMatchObject({ isCutOff: true, items: { length: count } });
    }
    expect(readFeed(whole, null)).toMatchObject({ isCutOff: false, items: { length: 3 } });
  });
});
