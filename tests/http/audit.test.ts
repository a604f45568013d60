import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { type Api, startApi } from '../support/api.js';

let api: Api;

beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

test('the service passes every audit of GraphQL over HTTP, the recommended ones too', async () => {
  const results = await auditServer({ url: `${api.server.url}/graphql` });
  expect(
    results.flatMap((audit) => (audit.status === 'ok' ? [] : [`${audit.id} ${audit.name}: ${audit.reason}`])),
  ).toEqual([]);
  expect(results).toHaveLength(61);
});
