import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/root.js';

/** The files of a name below a folder of the project. */
function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(path.join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

/** Articles as plain text: every phenomenon that has a case, and the samples. */
export const texts = (): string[] => [
  ...filesBelow('tests/cases', /^article\.txt$/u),
  ...filesBelow('tests/article/cases', /\.txt$/u),
  ...filesBelow('seeds/articles', /\.txt$/u),
];

/** Pages as browsers save them. */
export const pages = (): string[] => filesBelow('tests/article/pages', /\.html$/u);

/** Feeds of every kind, around the text of an article. */
export function feeds(): string[] {
  const bodies = texts()
    .slice(0, 20)
    .map((text) => text.slice(0, 600));
  const escaped = (text: string) => text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
  return bodies.flatMap((body) => [
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Herald</title><link>https://herald.example/</link><item><title>Tide</title><link>https://herald.example/1</link><guid>1</guid><pubDate>Mon, 09 Mar 2026 06:30:00 GMT</pubDate><content:encoded><![CDATA[<p>${body}</p>]]></content:encoded></item></channel></rss>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><id>urn:a</id><updated>2026-03-09T06:30:00Z</updated><entry><id>urn:b</id><title type="html">Tide</title><updated>2026-03-09T06:30:00Z</updated><content type="html">${escaped(body)}</content></entry></feed>`,
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Herald',
      items: [{ id: '1', content_text: body, date_published: '2026-03-09T06:30:00Z' }],
    }),
  ]);
}

/** Lines of JSON as `ingest` and `extract` take them. */
export const lines = (): string[] =>
  texts().map((text, index) =>
    JSON.stringify({
      id: String(index),
      text,
      title: 'Tide',
      url: 'https://herald.example/1',
      publishedAt: '2026-03-09',
      authors: ['Nora Quill'],
      outlet: { name: 'Herald' },
    }),
  );
