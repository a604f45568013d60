import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { scopes } from '../../src/access/keys.js';
import { createKey } from '../../src/access/store.js';
import { readTrustedDocuments, TrustedDocumentsError } from '../../src/graphql/trusted-documents.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/folders.js';
import { storeNewsroom, storeSeries } from '../support/newsroom.js';

const NAME = 'query Name($slug: String!) { speaker(slug: $slug) { name quoteCount } }';
const NEWEST = 'query Newest { quotes(first: 1) { nodes { text } } }';
const BROKEN = 'query Broken { quotes(first: 1, after: "nonsense") { nodes { text } } }';
const CONFIRM = 'mutation Confirm($id: ID!) { confirmQuote(id: $id) { __typename } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const idOf = (text: string) => `sha256:${hashOf(text)}`;

let db: TestDatabase;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let open: RunningServer;
let closed: RunningServer;
let authorization: string;

beforeAll(async () => {
  [db, folder] = await Promise.all([createTestDatabase(), temporaryFolder()]);
  await storeNewsroom(db.database);
  const trustedDocuments = path.join(folder.folder, 'documents.json');
  await writeFile(
    trustedDocuments,
    // With and without the name of the hash before it.
    JSON.stringify({ [idOf(NAME)]: NAME, [hashOf(NEWEST)]: NEWEST, [idOf(BROKEN)]: BROKEN, [idOf(CONFIRM)]: CONFIRM }),
  );
  const config = { ...db.config, trustedDocuments, maxAge: 45 };
  open = await startServer({ ...db, config });
  closed = await startServer({ ...db, config: { ...config, queries: 'trusted' } });
  authorization = `Bearer ${(await createKey(db.database, { name: 'Desk', scopes, expiresAt: null })).key}`;
}, 60_000);
afterAll(async () => {
  await Promise.all([open.close(), closed.close()]);
  await db.drop();
  await folder.remove();
});

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}, { url } = open) =>
  fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers });
const post = (body: object, headers: Record<string, string> = {}, { url } = open) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const refusal = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, errors.map(({ extensions }) => extensions.code)];
};

const BY_ID = { documentId: idOf(NAME), variables: '{"slug":"ines-vartan"}' };

describe('a document asked by its id', () => {
  test('is answered so that anybody on the way may keep the answer, in one form for all', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json', '*/*', 'text/html,*/*;q=0.8']) {
      const response = await get(BY_ID, { accept });
      expect(await response.json()).toMatchObject({ data: { speaker: { name: 'Ines Vartan' } } });
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'public, max-age=45, stale-while-revalidate=90',
        'access-control-allow-origin': '*',
        etag: expect.stringMatching(/^"[\w-]{22}"$/),
      });
      expect(response.headers.get('vary')).toBeNull();
    }
  });

  test('is not sent once more to whoever has it, until it has changed', async () => {
    const etag = (await get({ documentId: idOf(NEWEST) })).headers.get('etag')!;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const response = await get({ documentId: idOf(NEWEST) }, { 'if-none-match': known });
      expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', etag]);
      expect(response.headers.get('cache-control')).toContain('max-age=45');
    }
    await storeSeries(db.database, 1, 1);
    await db.database.pool.query(`UPDATE quote SET published_at = now() WHERE text LIKE 'First remark%'`);
    const changed = await get({ documentId: idOf(NEWEST) }, { 'if-none-match': etag });
    expect([changed.status, await changed.json()]).toMatchObject([
      200,
      { data: { quotes: { nodes: [{ text: 'First remark 0,' }] } } },
    ]);
  });

  test('may be asked by POST, as a question of who asks alone', async () => {
    const response = await post({ documentId: idOf(NAME), variables: { slug: 'ines-vartan' } });
    expect(await response.json()).toMatchObject({ data: { speaker: { name: 'Ines Vartan' } } });
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([null, null]);
  });

  test('is answered to nobody else where it was asked with a key, or something in it failed', async () => {
    for (const response of [
      await get(BY_ID, { authorization }),
      await get({ documentId: idOf(BROKEN) }),
      await get({ documentId: idOf(NAME), variables: '{}' }),
    ]) {
      expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([null, null]);
      await response.body?.cancel();
    }
  });

  test('that nobody knows is one error, which nothing keeps', async () => {
    const response = await get({ documentId: idOf('{ other }') });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await refusal(response)).toEqual([404, ['DOCUMENT_NOT_FOUND']]);
    expect(await refusal(await post({ documentId: 'x' }))).toEqual([404, ['DOCUMENT_NOT_FOUND']]);
  });

  test('changes nothing by GET', async () => {
    expect((await get({ documentId: idOf(CONFIRM), variables: '{"id":"x"}' })).status).toBe(405);
  });

  test('and by its text at once is no question', async () => {
    expect(await refusal(await post({ documentId: idOf(NAME), query: NAME }))).toEqual([400, ['BAD_REQUEST']]);
  });
});

describe('a service that answers trusted documents only', () => {
  test('refuses others', async () => {
    const other = { query: '{ quotes { nodes { text } } }' };
    expect(await refusal(await post(other, {}, closed))).toEqual([403, ['DOCUMENT_NOT_TRUSTED']]);
    expect(await refusal(await get(other, {}, closed))).toEqual([403, ['DOCUMENT_NOT_TRUSTED']]);
  });

  test('answers them, by id or text', async () => {
    const answer = { data: { speaker: { name: 'Ines Vartan' } } };
    expect(await (await get(BY_ID, {}, closed)).json()).toMatchObject(answer);
    const byText = { query: NAME, variables: { slug: 'ines-vartan' } };
    expect(await (await post(byText, {}, closed)).json()).toMatchObject(answer);
  });

  test('answers everything to a key', async () => {
    const response = await post({ query: '{ speaker(slug: "tobias-renn") { name } }' }, { authorization }, closed);
    expect(await response.json()).toMatchObject({ data: { speaker: { name: 'Tobias Renn' } } });
  });

  test('has feeds, embeds and pages all the same', async () => {
    for (const place of ['/feeds/search.json', '/embed/speakers/ines-vartan']) {
      expect([place, (await fetch(closed.url + place)).status]).toEqual([place, 200]);
    }
  });
});

describe('a list of documents', () => {
  const reading = async (content: string) => {
    const file = path.join(folder.folder, 'other.json');
    await writeFile(file, content);
    return () => readTrustedDocuments(file);
  };

  test.each([
    ['nonsense', 'is not valid JSON'],
    ['{"a":1}', 'it must be a JSON object of texts'],
    [JSON.stringify({ [idOf(NAME)]: `${NAME} ` }), `${idOf(NAME)} is not the SHA-256 of its text`],
    [JSON.stringify({ [idOf('{')]: '{' }), 'is no GraphQL'],
  ])('%s says what is wrong with it', async (content, message) => {
    const read = await reading(content);
    expect(read).toThrow(TrustedDocumentsError);
    expect(read).toThrow(message);
  });

  test('that is missing does too', () => {
    expect(() => readTrustedDocuments(path.join(folder.folder, 'missing.json'))).toThrow(/missing\.json.*ENOENT/s);
  });
});
