import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { story } from '../commands/folder.js';
import { tarOf, zipOf } from '../support/archives.js';
import { temporaryFolder } from '../support/folders.js';
import { outcomes } from './outcomes.js';

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => ({ folder, remove } = await temporaryFolder()));
afterAll(() => remove());

async function read(name: string, bytes: string | Uint8Array): Promise<string[]> {
  await writeFile(path.join(folder, name), bytes);
  return outcomes(path.join(folder, name));
}

const line = (id: string): string => JSON.stringify({ id, text: `Text of ${id}` });
const lines = `${['a', 'b'].map(line).join('\n')}\n`;
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Vettle Herald</title><link>https://vettle.example/</link>
<item><title>One</title><link>/1</link><description>${'Many words of it. '.repeat(60)}</description></item>
<item><title>Two</title><link>/2</link><description>A summary</description></item></channel></rss>`;
const page = '<!DOCTYPE html><html><body><p>A page</p></body></html>';

describe('a format is told by ending and content', () => {
  const summary =
    'only a summary of it stands in the feed: ingest its address https://vettle.example/2 for the article';
  const ofFeed = [expect.stringMatching(/^item 1: https:\/\/vettle.example\/1 Many words/), `item 2: ${summary}`];
  const ofLines = ['line 1: a Text of a', 'line 2: b Text of b'];
  test.each<[string, string | Buffer, unknown[]]>([
    ['a.txt', 'Plain text', ['a.txt Plain text']],
    ['a.text', '<rss> in plain text', ['a.text in plain text']],
    ['a.html', page, ['a.html A page']],
    ['a.jsonl', lines, ofLines],
    ['a.json', line('a'), ['a Text of a']],
    ['lines.json', lines, ofLines],
    [
      'list.json',
      `[${line('a')}, {"id": "x"}, ${line('b')}]`,
      ['item 1: a Text of a', expect.stringMatching(/^item 2: "text" is missing/), 'item 3: b Text of b'],
    ],
    ['a.xml', feed, ofFeed],
    ['feed.html', feed, ofFeed],
    ['page.xml', page, ['page.xml A page']],
    [
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'V',
        items: [{ id: '7', content_text: 'Words' }],
      }),
      ['item 1: 7 Words'],
    ],
    ['a.txt.gz', gzipSync('Packed text'), ['a.txt.gz Packed text']],
    ['a.jsonl.gz', gzipSync(lines), ofLines],
    ['hidden.jsonl', gzipSync(lines), ofLines],
    ['a.xml.gz', gzipSync(feed), ofFeed],
  ])('%s', async (name, bytes, expected) => {
    expect(await read(name, bytes)).toEqual(expected);
  });

  test('utf-16 and windows-1252 in feeds', async () => {
    const wide = `<?xml version="1.0" encoding="UTF-16"?><rss version="2.0"><channel><item><title>“É”</title><guid>g</guid><description>${'“É” '.repeat(200)}</description></item></channel></rss>`;
    expect(await read('wide.xml', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wide, 'utf16le')]))).toEqual([
      expect.stringMatching(/^item 1: g “É” “É”/),
    ]);
    const narrow = wide.replace('UTF-16', 'windows-1252').replaceAll('“', '\u0093').replaceAll('”', '\u0094');
    expect(await read('narrow.xml', Buffer.from(narrow, 'latin1'))).toEqual([
      expect.stringMatching(/^item 1: g “É” “É”/),
    ]);
  });
});

describe('what is broken is named with its place', () => {
  test('a gzip that breaks off after two lines', async () => {
    const many = Array.from({ length: 3000 }, (_, n) => JSON.stringify({ id: `n${n}`, text: story(n) })).join('\n');
    const packed = gzipSync(many);
    const found = await read('cut.jsonl.gz', packed.subarray(0, packed.length - 1000));
    expect(found.length).toBeGreaterThan(1000);
    expect(found.at(-1)).toBe(
      `line ${found.length}: the gzip data that begins at byte 0 is cut off at byte ${packed.length - 1000}: fetch or copy the file again`,
    );
  });

  test('a feed that breaks off', async () => {
    const found = await read('cut.xml', feed.slice(0, feed.indexOf('<title>Two')));
    expect(found).toEqual([expect.stringMatching(/^item 1: /), 'the feed is cut off after item 1: fetch it again']);
  });

  test.each([
    ['empty.xml', '', /the file is empty/],
    ['no-items.xml', '<rss version="2.0"><channel><title>V</title></channel></rss>', /holds no items/],
    ['no-feed.xml', '<?xml version="1.0"?><sitemap/>', /no feed that can be read/],
    ['bad.json', '{"id": 1', /not valid JSON/],
    ['twice.txt.gz', gzipSync(gzipSync('text')), /packed by gzip twice/],
    ['a.zip', Buffer.from('no zip'), /the zip cannot be opened/],
    ['a.tar', Buffer.from('no tar'.repeat(200)), /the tar is damaged at byte 0/],
  ])('%s', async (name, bytes, message) => {
    expect(await read(name, bytes)).toEqual([expect.stringMatching(message)]);
  });
});

describe('archives', () => {
  const files = {
    'news/': '',
    'news/a.txt': 'In a folder',
    'news/lines.jsonl.gz': gzipSync(lines),
    'news/link.txt': '-> /etc/hostname',
    '../../escape\u001b[2J.txt': 'Outside',
    'news/.hidden.txt': 'Hidden',
    'news/image.png': 'PNG',
    'news/empty.txt': '',
    'news/inner.zip': zipOf([{ name: 'a.txt', content: 'Inner' }]),
    'news/z.html': page,
  };
  const expected = [
    'news/a.txt: a.txt In a folder',
    'news/lines.jsonl.gz, line 1: a Text of a',
    'news/lines.jsonl.gz, line 2: b Text of b',
    '../../escape�[2J.txt: escape�[2J.txt Outside',
    'news/empty.txt: the file is empty: nothing to read',
    'news/inner.zip: an archive inside an archive is not opened: unpack the outer one first',
    'news/z.html: z.html A page',
  ];

  test('tar, packed or not', async () => {
    const tar = await tarOf(files);
    expect(await read('news.tar', tar)).toEqual(expected);
    expect(await read('news.tar.gz', gzipSync(tar))).toEqual(expected);
    expect(await read('news.tgz', gzipSync(tar))).toEqual(expected);
  });

  test('zip', async () => {
    const listed = Object.entries(files).filter(([name]) => name !== 'news/link.txt');
    const zip = zipOf(listed.map(([name, content]) => ({ name, content })));
    expect(await read('news.zip', zip)).toEqual(expected);
    expect(await read('zip-as.txt', zip)).toEqual(expected);
    expect(await read('news.zip.gz', gzipSync(zip))).toEqual(['a zip packed by gzip is not opened: unpack it once']);
  });

  test('a tar in a tar is not opened', async () => {
    const inner = await tarOf({ 'a.txt': 'Inner' });
    expect(await read('outer.tar', await tarOf({ 'inner.tgz': gzipSync(inner), 'b.txt': 'Outer' }))).toEqual([
      'inner.tgz: an archive inside an archive is not opened: unpack the outer one first',
      'b.txt: b.txt Outer',
    ]);
  });

  test('a broken file in a zip is its own failure', async () => {
    const zip = zipOf([
      { name: 'a.txt', content: 'First' },
      { name: 'size.txt', content: 'Its size is wrong', claims: { size: 3 } },
      { name: 'sum.txt', content: 'Its checksum is wrong', claims: { checksum: 7 } },
      { name: 'secret.txt', content: 'Encrypted', claims: { flags: 0x0801 } },
      { name: 'odd.txt', content: 'Packed oddly', claims: { method: 99 } },
      { name: 'b.txt', content: 'Last' },
    ]);
    expect(await read('broken.zip', zip)).toEqual([
      'a.txt: a.txt First',
      expect.stringMatching(/^size\.txt: this file in the zip is damaged/),
      expect.stringMatching(/^sum\.txt: this file in the zip is damaged \(its checksum is another\)/),
      'secret.txt: it is encrypted: unpack the zip by hand',
      'odd.txt: it is packed by method 99: pack the zip anew',
      'b.txt: b.txt Last',
    ]);
    expect(await read('cut.zip', zip.subarray(0, -10))).toEqual([expect.stringMatching(/the zip cannot be opened/)]);
  });

  test('a tar that breaks off gives the files that are whole', async () => {
    const tar = await tarOf({ 'a.txt': 'First', 'b.txt': 'Second '.repeat(200) });
    expect(await read('cut.tar', tar.subarray(0, 1700))).toEqual([
      'a.txt: a.txt First',
      expect.stringMatching(/^b\.txt: the tar is damaged or cut off after 2 files/),
    ]);
  });

  test('a tar that is damaged in the middle gives the files around it', async () => {
    const parts = [{ 'a.txt': 'First' }, { 'b.txt': 'Second' }, { 'c.txt': 'Third' }, { 'd.txt': 'Last' }];
    // Each a header and a block of content; the end of a tar is two blocks of zeros.
    const [a, b, c, d] = await Promise.all(parts.map(async (part) => (await tarOf(part)).subarray(0, 1024)));
    const end = Buffer.alloc(1024);
    const damaged = Buffer.from(b!);
    damaged.fill(0xff, 100, 160);
    const around = ['a.txt: a.txt First', 'the tar is damaged at byte 1024', 'c.txt: c.txt Third', 'd.txt: d.txt Last'];
    expect(await read('header.tar', Buffer.concat([a!, damaged, c!, d!, end]))).toEqual(around);
    expect(await read('shifted.tar', Buffer.concat([a!, damaged.subarray(0, 777), c!, d!, end]))).toEqual(around);
    expect(await read('to-the-end.tar', Buffer.concat([a!, damaged]))).toEqual([
      'a.txt: a.txt First',
      'the tar is damaged at byte 1024',
    ]);
    expect(await read('filled.tar', Buffer.concat([a!, end, Buffer.alloc(2000, 7)]))).toEqual(['a.txt: a.txt First']);
  });

  test('a tar in the pax form, with names longer than a header holds', async () => {
    const name = `${'folder/'.repeat(30)}ü.txt`;
    expect(await read('pax.tar', await tarOf({ [name]: 'Deep', 'b.txt': 'Flat' }))).toEqual([
      `${name}: ü.txt Deep`,
      'b.txt: b.txt Flat',
    ]);
  });

  test('bombs go off nowhere', async () => {
    const zeros = Buffer.alloc(70 * 1024 * 1024);
    const message = /unpacks to more than 200 times its size/;
    expect(await read('bomb.jsonl.gz', gzipSync(zeros))).toEqual([expect.stringMatching(message)]);
    expect(
      await read(
        'bomb.zip',
        zipOf([
          { name: 'a.jsonl', content: zeros },
          { name: 'b.txt', content: 'B' },
        ]),
      ),
    ).toEqual([expect.stringMatching(message)]);
    expect(await read('bomb.tgz', gzipSync(await tarOf({ 'a.jsonl': zeros, 'b.txt': 'B' })))).toEqual([
      expect.stringMatching(message),
    ]);
  }, 60_000);
});
