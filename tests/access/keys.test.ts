import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createKey, endKey, listKeys } from '../../src/access/store.js';
import { startServer } from '../../src/http/server.js';
import { quotewire } from '../commands/quotewire.js';
import { type Api, type Asking, asking, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
}, 60_000);
afterAll(() => api.close());

const bearing = (authorization: string): Asking => asking(api.server, { authorization });
const REJECT = 'mutation ($id: ID!) { rejectQuote(id: $id) { __typename ... on Error { message } } }';
async function outcome(who: Asking): Promise<string> {
  const nothing = Buffer.from('Quote:999999').toString('base64url');
  const { rejectQuote } = await who.data<{ rejectQuote: { __typename: string; message: string } }>(REJECT, {
    id: nothing,
  });
  return `${rejectQuote.__typename}: ${rejectQuote.message}`;
}
const REACHED = 'NotFoundError: There is no such quote, or its article has it no more.';
const newKey = (about: Partial<Parameters<typeof createKey>[1]> = {}) =>
  createKey(api.database, { name: 'Desk', scopes: ['REVIEW'], expiresAt: null, ...about });

describe('a key', () => {
  test('is told by its beginning, and the database holds nothing that leads to the rest of it', async () => {
    const { key, row } = await newKey({ name: 'Night desk' });
    expect(key).toMatch(/^qwk_[a-z2-7]{10}_[A-Za-z0-9_-]{43}$/);
    expect(key.startsWith(`${row.prefix}_`)).toBe(true);
    const { rows } = await api.database.pool.query<{ row: string }>('SELECT api_key::text AS row FROM api_key');
    const secret = key.slice(row.prefix.length + 1);
    for (const form of [
      secret,
      Buffer.from(secret).toString('hex'),
      Buffer.from(secret, 'base64url').toString('hex'),
    ]) {
      expect(rows.map((each) => each.row).join('\n')).not.toContain(form);
    }
  });

  test('opens what it is for, and its use is noted', async () => {
    const { key, row } = await newKey();
    expect(await outcome(bearing(`Bearer ${key}`))).toBe(REACHED);
    expect(await outcome(bearing(`bearer   ${key} `))).toBe(REACHED);
    const { lastUsedAt } = (await listKeys(api.database)).find(({ id }) => id === row.id)!;
    expect(Math.abs(lastUsedAt!.getTime() - Date.now())).toBeLessThan(600_000);
  });

  test('is refused once it is revoked, from the next request on', async () => {
    const { key, row } = await newKey();
    const who = bearing(`Bearer ${key}`);
    expect(await outcome(who)).toBe(REACHED);
    const revoked = await endKey(api.database, row.prefix);
    expect(await endKey(api.database, row.prefix)).toEqual(revoked);
    expect(await outcome(who)).toBe(`ForbiddenError: The API key ${row.prefix} was revoked.`);
  });

  test('is refused once it has expired', async () => {
    const { key, row } = await newKey({ expiresAt: new Date(Date.now() - 1000) });
    expect(await outcome(bearing(`Bearer ${key}`))).toBe(`ForbiddenError: The API key ${row.prefix} has expired.`);
    const later = await newKey({ expiresAt: new Date(Date.now() + 600_000) });
    expect(await outcome(bearing(`Bearer ${later.key}`))).toBe(REACHED);
  });

  test('is refused where anything of it is changed, whatever is known of the key that it resembles', async () => {
    const { key, row } = await newKey();
    const last = key.endsWith('A') ? 'B' : 'A';
    await endKey(api.database, row.prefix);
    for (const wrong of [
      `${key.slice(0, -1)}${last}`,
      `${row.prefix}_${'A'.repeat(43)}`,
      key.replace('qwk_', 'qwk_b'),
      row.prefix,
    ]) {
      expect(await outcome(bearing(`Bearer ${wrong}`))).toBe('ForbiddenError: There is no such API key.');
    }
    expect(await outcome(bearing(`Basic ${key}`))).toMatch(
      /^ForbiddenError: The header Authorization holds no API key\./,
    );
    expect(await outcome(bearing(`Bearer ${key} ${key}`))).toMatch(
      /^ForbiddenError: The header Authorization holds no/,
    );
  });
});

describe('reading', () => {
  const QUERY = '{ speaker(slug: "ines-vartan") { name } }';
  const ANSWER = { speaker: { name: 'Ines Vartan' } };

  test('is open to anybody, whatever key is sent', async () => {
    expect(await api.data(QUERY)).toEqual(ANSWER);
    expect(await bearing('Bearer nonsense').data(QUERY)).toEqual(ANSWER);
  });

  test('needs a key of any scope where the service is set up so', async () => {
    const server = await startServer({ ...api, config: { ...api.config, reads: 'key' } });
    try {
      const { key } = await newKey({ scopes: ['INGEST'] });
      expect(await asking(server, { authorization: `Bearer ${key}` }).data(QUERY)).toEqual(ANSWER);
      expect(await asking(server, {}).refusal(QUERY)).toMatch(/^UNAUTHENTICATED: No API key was sent\./);
      const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(QUERY)}`);
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    } finally {
      await server.close();
    }
  });
});

test('a database that cannot be asked about a key is said as it is everywhere', async () => {
  const pool = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
  const server = await startServer({ ...api, database: { ...api.database, pool } });
  try {
    const { key } = await newKey();
    const ask = asking(server, { authorization: `Bearer ${key}` });
    expect(await ask.refusal('{ __typename }')).toMatch(/^DATABASE_UNAVAILABLE: /);
  } finally {
    await server.close();
    await pool.end();
  }
});

test('a correction is never made by GET', async () => {
  const { key } = await newKey();
  const query = 'mutation { rejectQuote(id: "UXVvdGU6MQ") { __typename } }';
  const response = await fetch(`${api.server.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  expect(response.status).toBe(405);
  const { rows } = await api.database.pool.query('SELECT FROM correction');
  expect(rows).toEqual([]);
});

describe('the command', () => {
  const run = (...args: string[]) => quotewire(['key', ...args], { DATABASE_URL: api.url });

  test('prints a new key alone, lists it without its secret, and revokes it', async () => {
    const made = await run('create', '--scopes', 'review, ingest', '--name', 'Night  desk', '--expires', '90d');
    const key = made.stdout.trim();
    const prefix = key.slice(0, 14);
    expect(made).toMatchObject({ code: 0, stdout: `${key}\n` });
    expect(made.stderr).toMatch(
      /^A key for ingest,review until 20\d\d-\d\d-\d\d, named "Night desk"\. It is shown this once;/,
    );
    expect(await outcome(bearing(`Bearer ${key}`))).toBe(REACHED);
    const listed = await run('list');
    expect(listed.stdout).toMatch(
      new RegExp(`^${prefix} +valid until \\S+ +ingest,review +used 20\\S+ \\S+ +Night desk$`, 'm'),
    );
    expect(listed.stdout).not.toContain(key);
    expect(await run('revoke', key)).toMatchObject({ code: 0, stdout: `Revoked ${prefix} ("Night desk").\n` });
    expect((await run('list')).stdout).toMatch(new RegExp(`^${prefix} +revoked 20`, 'm'));
    expect(await outcome(bearing(`Bearer ${key}`))).toMatch(/revoked/);
  }, 60_000);

  test.each([
    [['create', '--scopes', 'review,everything'], 2, /--scopes review,everything: give some of ingest,review,admin/],
    [['create'], 2, /--scopes/],
    [['create', '--scopes', 'admin', '--expires', '2020-01-01'], 2, /--expires 2020-01-01: give a time to come/],
    [['create', '--scopes', 'admin', '--expires', 'soon'], 2, /--expires soon: give a time to come/],
    [['revoke', 'qwk_aaaaaaaaaa'], 1, /no key starts with qwk_aaaaaaaaaa/],
    [['revoke', 'all'], 2, /all: give the start of a key/],
  ])(
    'says what is wrong with %j',
    async (args, code, message) => {
      const ended = await run(...args);
      expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) });
    },
    60_000,
  );
});
