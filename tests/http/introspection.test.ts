import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { asking } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
let server: RunningServer;

beforeAll(async () => {
  db = await createTestDatabase();
}, 60_000);
afterEach(() => server.close());
afterAll(() => db.drop());

const start = async (settings: object) => {
  server = await startServer({ ...db, config: { ...db.config, ...settings } });
  return asking(server, {});
};
const asBrowser = () => fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });

describe('where introspection is off', () => {
  test('the schema is neither told nor guessed', async () => {
    const api = await start({ introspection: false });
    expect(await api.refusal(getIntrospectionQuery())).toContain('GraphQL introspection has been disabled');
    expect(await api.refusal('{ __type(name: "Query") { name } }')).toContain('introspection has been disabled');
    expect(await api.refusal('{ speakerz { name } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED: Cannot query field "speakerz" on type "Query".',
    );
    expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  test('a name that is nearly right is helped with elsewhere', async () => {
    const api = await start({});
    expect(await api.refusal('{ speakerz { name } }')).toContain('Did you mean');
  });
});

describe('the page to ask in', () => {
  test('is there as a rule', async () => {
    await start({});
    expect((await asBrowser()).headers.get('content-type')).toContain('text/html');
  });

  test('is gone where it is off', async () => {
    await start({ graphiql: false });
    const response = await asBrowser();
    expect(response.status).toBe(406);
    expect(response.headers.get('content-type')).toContain('json');
  });
});
