import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { storeStory } from '../support/stories.js';

const WALL = 'The wall was built for a smaller sea, and everybody in this room knew it.';
const MONEY = 'There was never any money for the second gate.';

let api: Api;
const tell = (outlet: string, publishedAt: string | null, speaker: string | undefined, words: readonly string[]) =>
  storeStory(api.database, {
    outlet,
    url: `https://${outlet.toLowerCase()}.example/${words.length}-${publishedAt}-${words[0]!.length}`,
    ...(publishedAt === null ? {} : { publishedAt }),
    text: `“${words.join('” “')}”`,
    quotes: words.map((each) => ({ words: [each], ...(speaker === undefined ? {} : { speaker }) })),
    speakers: [],
  });

beforeAll(async () => {
  api = await startApi();
  await tell('Herald', '2026-03-01', 'Mara Quist', [WALL, MONEY]);
  await tell('Courier', '2026-03-02', 'Mara Quist', ['The wall was built for a smaller sea,']);
  await tell('Gazette', '2026-03-04', 'Mara Quist', [
    'The wall was built for a smaller sea.',
    'There was never any money for the second gate!',
  ]);
  await tell('Post', '2026-05-09', 'Owen Tarrant', [WALL]);
  await tell('Mail', null, 'Owen Tarrant', ['Ask me again when the tide is out.']);
  await tell('Mail', '2026-06-01', undefined, [WALL]);
}, 60_000);
afterAll(() => api.close());

interface Utterance {
  readonly id: string;
  readonly text: string;
  readonly speaker: { readonly slug: string } | null;
  readonly reportCount: number;
  readonly outletCount: number;
}
const listed = async (filter = '{}', orderBy = 'MOST_REPORTED') =>
  (
    await api.data<{ utterances: { nodes: Utterance[]; count: { value: number } } }>(
      `{ utterances(filter: ${filter}, orderBy: ${orderBy}) {
           nodes { id text speaker { slug } reportCount outletCount } count { value } } }`,
    )
  ).utterances;
const shown = async (filter: string, orderBy?: string): Promise<string[]> => {
  const { nodes, count } = await listed(filter, orderBy);
  expect(count.value).toBe(nodes.length);
  return nodes.map(
    ({ text, speaker, outletCount }) => `${text.slice(0, 9)} ${speaker?.slug ?? 'nobody'} ${outletCount}`,
  );
};
const ALL = [
  'The wall  mara-quist 3',
  'There was mara-quist 2',
  'The wall  nobody 1',
  'Ask me ag owen-tarrant 1',
  'The wall  owen-tarrant 1',
];

test('the most reported come first, by number of outlets', async () => {
  expect(await shown('{}')).toEqual(ALL);
});

test('the newest are those first reported last, undated ones after all', async () => {
  expect(await shown('{}', 'NEWEST')).toEqual([ALL[2], ALL[4], ALL[1], ALL[0], ALL[3]]);
});

test('an utterance has all its fields, under its own id too', async () => {
  const fields = `id text speaker { name } firstReportedAt reportCount outletCount variants { text count }
    reports(orderBy: OLDEST) { nodes { text outlet { name } utterance { text } } count { value } }`;
  const { utterances } = await api.data<{ utterances: { nodes: [{ id: string }] } }>(
    `{ utterances(first: 1) { nodes { ${fields} } } }`,
  );
  const wall = utterances.nodes[0];
  expect(wall).toEqual({
    id: expect.any(String),
    text: WALL,
    speaker: { name: 'Mara Quist' },
    firstReportedAt: '2026-03-01T00:00:00.000Z',
    reportCount: 3,
    outletCount: 3,
    variants: [
      { text: 'The wall was built for a smaller sea,', count: 2 },
      { text: WALL, count: 1 },
    ],
    reports: {
      nodes: [
        { text: WALL, outlet: { name: 'Herald' }, utterance: { text: WALL } },
        { text: 'The wall was built for a smaller sea,', outlet: { name: 'Courier' }, utterance: { text: WALL } },
        { text: 'The wall was built for a smaller sea.', outlet: { name: 'Gazette' }, utterance: { text: WALL } },
      ],
      count: { value: 3 },
    },
  });
  expect(await api.data(`{ node(id: "${wall.id}") { __typename ... on Utterance { ${fields} } } }`)).toEqual({
    node: { __typename: 'Utterance', ...wall },
  });
  expect(
    await api.data(`{ quotes(filter: { utterance: "${wall.id}", outlets: ["courier"] }) { nodes { text } } }`),
  ).toEqual({ quotes: { nodes: [{ text: 'The wall was built for a smaller sea,' }] } });
});

describe('a filter', () => {
  test.each([
    ['{ speakers: ["mara-quist"] }', [0, 1]],
    ['{ speakers: ["mara-quist", "owen-tarrant"] }', [0, 1, 3, 4]],
    ['{ speakers: ["nobody-at-all"] }', []],
    ['{ speakers: [] }', []],
    ['{ outlets: ["gazette"] }', [0, 1]],
    ['{ outlets: ["courier"] }', [0]],
    ['{ minOutlets: 2 }', [0, 1]],
    ['{ minOutlets: 3 }', [0]],
    ['{ text: "smaller sea" }', [0, 2, 4]],
    ['{ text: "everybody", speakers: ["mara-quist"] }', [0]],
    ['{ text: " " }', [0, 1, 2, 3, 4]],
    ['{ reportedFrom: "2026-03-03" }', [0, 1, 2, 4]],
    ['{ reportedBefore: "2026-03-02" }', [0, 1]],
    ['{ reportedFrom: "2026-03-02", reportedBefore: "2026-03-03" }', [0]],
    ['{ outlets: ["herald"], reportedFrom: "2026-03-02" }', []],
  ])('%s', async (filter, places) => {
    expect(await shown(filter)).toEqual(places.map((place) => ALL[place]));
  });

  test('that cannot be used is refused, with what would do', async () => {
    expect(await api.refusal('{ utterances(filter: { minOutlets: -1 }) { nodes { id } } }')).toBe(
      'BAD_USER_INPUT: filter.minOutlets: must be from 0 to 2147483647, not -1.',
    );
    const [{ id }] = (await listed()).nodes as [Utterance];
    expect(await api.refusal(`{ quotes(filter: { article: "${id}" }) { nodes { id } } }`)).toContain(
      'of the type Utterance, not Article',
    );
    expect(await api.refusal('{ quotes(filter: { utterance: "x" }) { nodes { id } } }')).toContain(
      'filter.utterance: "x" is not an id',
    );
  });
});
