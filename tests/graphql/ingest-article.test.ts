import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createKey } from '../../src/access/store.js';
import { startServer } from '../../src/http/server.js';
import { runWorker } from '../../src/ingestion/queue/worker.js';
import { inThisThread } from '../../src/ingestion/threads/article-parser.js';
import { type Api, type Asking, asking, startApi } from '../support/api.js';
import { wrongCounters } from '../support/recount.js';

let api: Api;
let desk: Asking;
beforeAll(async () => {
  api = await startApi();
  desk = await api.withKey('INGEST');
}, 60_000);
afterAll(() => api.close());

interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly created?: boolean;
  readonly quoteCount?: number;
  readonly article?: Record<string, unknown>;
}
const ingest = async (who: Asking, input: Record<string, unknown>): Promise<Outcome> =>
  (
    await who.data<{ ingestArticle: Outcome }>(
      `mutation ($input: IngestArticleInput!) {
        ingestArticle(input: $input) {
          __typename
          ... on Error { message }
          ... on ArticleIngested { created quoteCount article { url title authors publishedAt language outlet { name } text } }
        }
      }`,
      { input },
    )
  ).ingestArticle;

const text = '“No boat leaves today,” said Ingrid Solheim at the quay on Monday morning.';
const input = {
  url: 'https://herald.example/boats',
  text,
  title: 'No boats',
  outlet: 'Vettle Herald',
  authors: ['Nora Quill', ' '],
  publishedAt: '2026-03-09',
  language: 'en-GB',
};

test('an article is stored once, with its quotes', async () => {
  const stored = {
    __typename: 'ArticleIngested',
    created: true,
    quoteCount: 1,
    article: {
      url: input.url,
      title: 'No boats',
      authors: ['Nora Quill'],
      publishedAt: '2026-03-09T00:00:00.000Z',
      language: 'en',
      outlet: { name: 'Vettle Herald' },
      text,
    },
  };
  expect(await ingest(desk, input)).toEqual(stored);
  expect(await ingest(desk, input)).toEqual({ ...stored, created: false });
  expect(await wrongCounters(api.database.pool)).toEqual([]);
});

test('a page is read as one, and may be larger than a query', async () => {
  const html = `<html><head><title>Tide</title></head><body><article><h1>Tide</h1><p>${text}</p>
    <p>The harbour was quiet, and the gulls had the quay to themselves for the whole of the day.</p></article>
    <!-- ${'x'.repeat(200_000)} --></body></html>`;
  expect(await ingest(desk, { html, url: 'https://herald.example/tide' })).toMatchObject({
    created: true,
    quoteCount: 1,
  });
  const asked = { query: '{ __typename }', variables: { html } };
  const response = await fetch(`${api.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  expect(response.status).toBe(413);
});

test('the address of an article is never fetched', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/boats`;
  expect(await ingest(desk, { url, text: `${text} It was the fourth.` })).toMatchObject({ created: true });
  const html = `<p>${text}</p><img src="${url}"><script src="${url}"></script><link rel="canonical" href="${url}">`;
  expect(
    (await api.ask('query ($html: String) { extract(input: { html: $html }) { title } }', { html })).errors,
  ).toEqual([]);
  server.close();
  expect(requests).toBe(0);
});

test.each([
  ['neither text nor page', {}, /^input: a text is needed/],
  ['a blank text', { text: ' \n ' }, /^input: a text is needed/],
  ['both', { text, html: text }, /^input: give text or html, not both\./],
  ['an address that is none', { text, url: 'ftp://herald.example/1' }, /^input\.url: "ftp:/],
  ['a page without an article', { html: '<html><body></body></html>' }, /^input: /],
])('%s is refused as such', async (_name, given, message) => {
  expect(await ingest(desk, given)).toEqual({
    __typename: 'InvalidInputError',
    message: expect.stringMatching(message),
  });
});

test('a key of the scope ingest is needed', async () => {
  expect(await ingest(api, input)).toMatchObject({ __typename: 'ForbiddenError' });
  expect(await ingest(await api.withKey('REVIEW', 'ADMIN'), input)).toEqual({
    __typename: 'ForbiddenError',
    message: 'This needs an API key with the scope ingest; yours has review, admin.',
  });
});

test('where workers find the quotes, an article is recorded and its quotes come later', async () => {
  const queueing = await startServer({ database: api.database, config: { ...api.config, queue: true } });
  try {
    const key = { name: 'Wire', scopes: ['INGEST' as const], expiresAt: null };
    const wire = asking(queueing, { authorization: `Bearer ${(await createKey(api.database, key)).key}` });
    const later = { ...input, url: 'https://herald.example/later', title: 'Later' };
    expect(await ingest(wire, later)).toMatchObject({ created: true, quoteCount: null, article: { title: 'Later' } });
    expect(await ingest(wire, later)).toMatchObject({ created: false, quoteCount: null });
    const stop = new AbortController();
    const done = runWorker(api.database, {
      url: api.url,
      jobs: 1,
      parser: inThisThread,
      stop: stop.signal,
      onRead: () => stop.abort(),
      onFailure: (_, error) => stop.abort(error),
      onTrouble: (error) => stop.abort(error),
    });
    await done;
    expect(await ingest(wire, later)).toMatchObject({ created: false, quoteCount: 1 });
    expect(await wrongCounters(api.database.pool)).toEqual([]);
  } finally {
    await queueing.close();
  }
}, 60_000);
