import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { written } from '../ingestion/written.js';
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
  await api.database.pool.query(
    `UPDATE speaker SET quote_count = (SELECT count(*) FROM quote WHERE speaker_id = speaker.id AND status <> 'REJECTED')`,
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
  // Whoever it became part of is read in the same statement.
  expect(statements.filter((text) => /\bJOIN speaker (?:s|found)\b/.test(text))).toHaveLength(2);
});

test('a merged speaker is in no list and no count', async () => {
  const { speakers } = await api.data<{ speakers: { nodes: { slug: string }[]; count: { value: number } } }>(
    `{ speakers(filter: { name: "Renn" }) { nodes { slug } count { value } } }`,
  );
  expect(speakers).toEqual({ nodes: [], count: { value: 0 } });
});

test('the survivor names whom it was merged from', async () => {
  const { speaker } = await api.data<{ speaker: unknown }>(
    `{ speaker(slug: "ines-vartan") { mergedFrom { name slug } mergeSuggestions { speaker { slug } } } }`,
  );
  expect(speaker).toEqual({ mergedFrom: [{ name: 'Tobias Renn', slug: 'tobias-renn' }], mergeSuggestions: [] });
});

test('who may be the same is offered to both, with reasons, until one is merged or somebody says no', async () => {
  const line = (speaker: string) => written([{ speaker, words: `I am ${speaker}.` }], { outlet: speaker });
  for (const name of ['Margaret Coyle', 'Peggy Coyle', 'Maggie Coyle']) {
    const { article, extraction } = line(name);
    await storeArticle(api.database, article, extraction);
  }
  const suggestionsFor = async (slug: string) => {
    const query = `query ($slug: String!) { speaker(slug: $slug) { mergeSuggestions { speaker { slug } reasons } } }`;
    const { speaker } = await api.data<{ speaker: { mergeSuggestions: { speaker: { slug: string } }[] } }>(query, {
      slug,
    });
    return speaker.mergeSuggestions;
  };
  const peggy = {
    speaker: { slug: 'peggy-coyle' },
    reasons: ['“Peggy Coyle” and “Margaret Coyle” may be a name and its short form'],
  };
  expect(await suggestionsFor('margaret-coyle')).toEqual([
    peggy,
    expect.objectContaining({ speaker: { slug: 'maggie-coyle' } }),
  ]);
  expect(await suggestionsFor('peggy-coyle')).toContainEqual({ ...peggy, speaker: { slug: 'margaret-coyle' } });
  const { pool } = api.database;
  await pool.query(
    `UPDATE merge_suggestion SET state = 'DISMISSED' FROM speaker WHERE slug = 'maggie-coyle' AND id IN (a_id, b_id)`,
  );
  expect(await suggestionsFor('margaret-coyle')).toEqual([peggy]);
  await pool.query(
    `UPDATE speaker SET merged_into_id = (SELECT id FROM speaker WHERE slug = 'margaret-coyle') WHERE slug = 'peggy-coyle'`,
  );
  expect(await suggestionsFor('margaret-coyle')).toEqual([]);
});
