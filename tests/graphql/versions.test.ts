import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { written } from '../ingestion/written.js';
import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => void (api = await startApi()), 60_000);
afterAll(() => api.close());

const quist = (words: string) => ({ speaker: 'Mara Quist', words });
async function store(lines: Parameters<typeof written>[0], about: Parameters<typeof written>[1]): Promise<void> {
  const { article, extraction } = written(lines, about);
  await storeArticle(api.database, article, extraction);
}

test('an article tells its earlier versions, with the quotes that were withdrawn', async () => {
  const about = { url: 'https://herald.example/wall', title: 'The wall', publishedAt: '2026-03-01T06:00:00Z' };
  await store([quist('It held.'), quist('It will hold.')], { ...about, updatedAt: '2026-03-01T07:00:00Z' });
  const ids = async () =>
    (await api.data<{ quotes: { nodes: { id: string; text: string }[] } }>(`{ quotes { nodes { id text } } }`)).quotes
      .nodes;
  const before = await ids();
  await store([quist('It held.')], { ...about, title: 'The wall falls', updatedAt: '2026-03-01T09:30:00Z' });
  expect(await ids()).toEqual(before.filter(({ text }) => text === 'It held.'));
  const { article } = await api.data<{ article: { revisions: { withdrawn: { id: string }[] }[] } }>(`{
    article(url: "http://m.herald.example/wall?utm_source=x") {
      title publishedAt updatedAt
      revisions { title publishedAt updatedAt text withdrawn { id kind text spans { start end } speaker { slug } } }
    }
  }`);
  expect(article).toEqual({
    title: 'The wall falls',
    publishedAt: '2026-03-01T06:00:00.000Z',
    updatedAt: '2026-03-01T09:30:00.000Z',
    revisions: [
      {
        title: 'The wall',
        publishedAt: '2026-03-01T06:00:00.000Z',
        updatedAt: '2026-03-01T07:00:00.000Z',
        text: '“It held.” Mara Quist said.\n\n“It will hold.” Mara Quist said.',
        withdrawn: [
          {
            id: before.find(({ text }) => text === 'It will hold.')!.id,
            kind: 'DIRECT',
            text: 'It will hold.',
            spans: [{ start: 30, end: 43 }],
            speaker: { slug: 'mara-quist' },
          },
        ],
      },
    ],
  });
});

test('copies of an agency’s text are articles of their own that know each other', async () => {
  const story = '“The gate held,” Mara Quist said at the harbour on Monday, and went home.';
  const pages = [
    ['Ellery Post', 'post', 'The gate held\n\nBy Jane Roe\n\n'],
    ['Corrie Review', 'review', 'Vettle gate held, says master\n\nELLERY (Northline Wire) — '],
    ['Tolland Gazette', 'gazette', ''],
  ] as const;
  for (const [outlet, name, head] of pages) {
    const url = `https://${name}.example/gate`;
    await store([], { outlet, url, publishedAt: '2026-04-01', text: `${head}${story}\n` });
  }
  await store([], { outlet: 'Other', url: 'https://other.example/gate', text: `${story} So it goes.` });
  const { article } = await api.data<{ article: unknown }>(`{
    article(url: "https://post.example/gate") {
      copies { nodes { url } count { value } }
      one: copies(filter: { outlets: ["corrie-review"] }) { nodes { outlet { name } } }
    }
  }`);
  expect(article).toEqual({
    copies: {
      nodes: [{ url: 'https://gazette.example/gate' }, { url: 'https://review.example/gate' }],
      count: { value: 2 },
    },
    one: { nodes: [{ outlet: { name: 'Corrie Review' } }] },
  });
});
