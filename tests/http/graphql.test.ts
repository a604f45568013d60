import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Api, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';

let api: Api;
let url: string;

beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
  url = `${api.server.url}/graphql`;
}, 60_000);
afterAll(() => api.close());

const QUERY = '{ speaker(slug: "ines-vartan") { name } }';
const ANSWER = {
  data: { speaker: { name: 'Ines Vartan' } },
  extensions: { cost: { requested: 2, limit: 30_000 } },
};
const JSON_TYPE = { 'content-type': 'application/json' };

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE) =>
  fetch(url, { method: 'POST', body, headers });
const get = (parameters: Record<string, string>) => fetch(`${url}?${new URLSearchParams(parameters)}`);

/** Status and code and message of the first error. */
async function refusal(response: Response): Promise<[number, string, string]> {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return [response.status, errors[0]!.extensions.code, errors[0]!.message];
}

describe('a query', () => {
  test('is answered by POST', async () => {
    const response = await post(JSON.stringify({ query: QUERY }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual(ANSWER);
  });

  test('is answered in the newer media type where that is asked for', async () => {
    const response = await post(JSON.stringify({ query: QUERY }), {
      ...JSON_TYPE,
      accept: 'application/graphql-response+json',
    });
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await response.json()).toEqual(ANSWER);
    const invalid = await post('{"query":"{ nothing }"}', {
      ...JSON_TYPE,
      accept: 'application/graphql-response+json',
    });
    expect(invalid.status).toBe(400);
  });

  test('is answered by GET, with variables and the name of an operation', async () => {
    const response = await get({
      query: 'query A { __typename } query B($slug: String!) { speaker(slug: $slug) { name } }',
      operationName: 'B',
      variables: '{"slug":"ines-vartan"}',
    });
    expect(await response.json()).toEqual(ANSWER);
  });

  test('may be asked by pages of other sites, without what the browser knows of its user', async () => {
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: { origin: 'https://paper.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    const response = await post(JSON.stringify({ query: QUERY }), { ...JSON_TYPE, origin: 'https://paper.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('what is refused', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('a body of the type %s, which forms and scripts of other sites could send unasked', async (type) => {
    const [status, code, message] = await refusal(
      await post(JSON.stringify({ query: QUERY }), { 'content-type': type }),
    );
    expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(message).toBe(`The body must be plain application/json, not one of type ${type.split(';')[0]}.`);
  });

  test('a body of no type, and a compressed one', async () => {
    const untyped = await post(new TextEncoder().encode(JSON.stringify({ query: QUERY })), {});
    expect((await refusal(untyped))[0]).toBe(415);
    const compressed = await post(Uint8Array.from(gzipSync(JSON.stringify({ query: QUERY }))), {
      ...JSON_TYPE,
      'content-encoding': 'gzip',
    });
    expect((await refusal(compressed))[0]).toBe(415);
  });

  test.each([
    ['{"query":', 'The body is no JSON'],
    ['', 'The body is no JSON'],
    ['[{"query":"{ __typename }"}]', 'send one operation a request'],
    ['{}', 'The body must be a JSON object with a "query", not {}'],
    ['null', 'The body must be a JSON object'],
    ['"{ __typename }"', 'The body must be a JSON object'],
    ['{"query":7}', '"query" must be a text, not 7.'],
    ['{"variables":{}}', 'must have a "query"'],
    ['{"query":"{ __typename }","variables":[1]}', '"variables" must be an object, not a list.'],
  ])('the body %s', async (body, message) => {
    const [status, , told] = await refusal(
      await post(body, { ...JSON_TYPE, accept: 'application/graphql-response+json' }),
    );
    expect([status, told]).toEqual([400, expect.stringContaining(message)]);
  });

  test('bytes that are no UTF-8', async () => {
    expect(await refusal(await post(Uint8Array.from([0x22, 0xff, 0x22])))).toEqual([
      400,
      'BAD_REQUEST',
      'The body is no UTF-8 text.',
    ]);
  });

  test('variables in an address that are no JSON', async () => {
    expect(await refusal(await get({ query: QUERY, variables: '{slug' }))).toEqual([
      400,
      'BAD_REQUEST',
      'The parameter variables must be JSON, not {slug',
    ]);
  });

  test('a mutation by GET', async () => {
    const response = await get({ query: 'mutation { __typename }' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('the method %s', async (method) => {
    const response = await fetch(url, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

describe('a body of more than 100 KB', () => {
  const TOO_LARGE = [413, 'REQUEST_TOO_LARGE', 'The body is larger than the 100 KB that are allowed.'];
  const padded = (bytes: number) => {
    const query = JSON.stringify({ query: QUERY });
    return query + ' '.repeat(bytes - query.length);
  };

  test('is refused by what it says of its length', async () => {
    expect(await (await post(padded(100 * 1024))).json()).toEqual(ANSWER);
    expect(await refusal(await post(padded(100 * 1024 + 1)))).toEqual(TOO_LARGE);
  });

  test('is refused when it goes on and on without saying how long it is', async () => {
    const answer = await new Promise<{ status: number | undefined; body: string; connection: string | undefined }>(
      (resolve, reject) => {
        const sending = httpRequest(url, { method: 'POST', headers: JSON_TYPE }, (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => (body += chunk.toString()));
          response.on('end', () =>
            resolve({ status: response.statusCode, body, connection: response.headers.connection }),
          );
        });
        sending.on('error', reject);
        for (let sent = 0; sent < 120; sent++) sending.write(' '.repeat(1024));
        // Never ended: the server must not wait for it.
      },
    );
    expect(answer).toMatchObject({ status: TOO_LARGE[0], connection: 'close' });
    expect(JSON.parse(answer.body)).toEqual({
      errors: [{ message: TOO_LARGE[2], extensions: { code: TOO_LARGE[1] } }],
    });
  });
});

describe('GraphiQL', () => {
  const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

  test('is what a browser gets, with nothing in it from elsewhere', async () => {
    const response = await fetch(url, { headers: BROWSER });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const page = await response.text();
    expect(page).toContain('<title>Quotewire</title>');
    const tags = page.replace(/<script>[\s\S]*<\/script>/, '<script></script>').replace(/<style>[\s\S]*?<\/style>/, '');
    expect(
      [...tags.matchAll(/\b(?:src|href|action)\s*=\s*["']?(?!data:)([^"'\s>]+)/g)].map((match) => match[1]),
    ).toEqual([]);
    expect(
      page.match(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\/[^>]*>/g),
    ).toBeNull();
    expect(page.match(/@import|url\(\s*["']?(?:https?:)?\/\//g)).toBeNull();
  }, 30_000);

  test('is held by its policy to what this server sends', async () => {
    const response = await fetch(url, { headers: BROWSER });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
    await response.body?.cancel();
  });

  test('is sent plain to whoever takes nothing compressed', async () => {
    const response = await fetch(url, { headers: { ...BROWSER, 'accept-encoding': 'identity' } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toContain('renderYogaGraphiQL');
  });
});
