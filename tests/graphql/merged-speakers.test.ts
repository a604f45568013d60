import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
  const [from, into] = ['tobias-renn', 'ines-vartan'];
  await api.database.pool.query(
    `UPDATE speaker SET merged_into_id = (SELECT id FROM speaker WHERE slug = $2) WHERE slug = $1`,
    [from, into],
  );
  await api.database.pool.query(
    `UPDATE quote SET speaker_id = speaker.merged_into_id FROM speaker WHERE speaker.id = speaker_id AND slug = $1`,
    [from],
  );
}, 60_000);
afterAll(() => api.close());

test('the slug and the id of a merged speaker lead to the one that it became part of', async () => {
  const { rows } = await api.database.pool.query<{ id: string }>(
    `SELECT id::text FROM speaker WHERE slug = 'tobias-renn'`,
  );
  const id = Buffer.from(`Speaker:${rows[0]!.id}`).toString('base64url');
  const query = `query ($id: ID!, $speakers: [String!]) {
    node(id: $id) { ... on Speaker { slug } }
    speaker(slug: "tobias-renn") { slug }
    survivor: speaker(slug: "ines-vartan") { slug }
    bySlug: quotes(filter: { speakers: ["tobias-renn"] }) { count { value } }
    byId: quotes(filter: { speakers: $speakers }) { count { value } }
    own: quotes(filter: { speakers: ["ines-vartan", "tobias-renn"] }) { count { value } }
  }`;
  const { data, statements } = await api.ask<Record<string, unknown>>(query, { id, speakers: [id] });
  const [ines, all] = [{ slug: 'ines-vartan' }, { count: { value: 6 } }];
  expect(data).toEqual({ node: ines, speaker: ines, survivor: ines, bySlug: all, byId: all, own: all });
  expect(statements.filter((text) => text.includes('FROM speaker s'))).toHaveLength(4);
});

test('a merged speaker is in no list and no count', async () => {
  const { speakers } = await api.data<{ speakers: { nodes: { slug: string }[]; count: { value: number } } }>(
    `{ speakers(filter: { name: "Renn" }) { nodes { slug } count { value } } }`,
  );
  expect(speakers).toEqual({ nodes: [], count: { value: 0 } });
});
