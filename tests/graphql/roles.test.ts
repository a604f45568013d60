import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { storeStory } from '../support/stories.js';

let api: Api;
const TITLES = [
  ['harbour master', '2026-03-01'],
  ['Harbour-master', '2026-01-01'],
  ['harbor master', '2026-05-01'],
  ['harbour master', '2026-03-02'],
  ['Head of the Centre for Defence', '2026-02-01'],
  ['head of the center for defense', '2026-02-02'],
  ['organizer', '2026-04-01'],
  ['four-hour organiser', '2026-04-02'],
] as const;

beforeAll(async () => {
  api = await startApi();
  for (const [index, [role, publishedAt]] of TITLES.entries()) {
    await storeStory(api.database, {
      outlet: 'Harbour Daily',
      publishedAt,
      text: `“Nothing happened on day ${index},” said Ann Addison.`,
      quotes: [
        {
          words: [`Nothing happened on day ${index},`],
          cue: ['said', 'say', 'say'],
          source: 'Ann Addison',
          speaker: 'Ann Addison',
          role,
        },
      ],
      speakers: [{ name: 'Ann Addison', type: 'person', aliases: [], roles: [role] }],
    });
  }
}, 60_000);
afterAll(() => api.close());

test('spellings of one title are one, under the one printed most, from the first day to the last', async () => {
  const { speaker } = await api.data<{ speaker: { roles: { title: string }[] } }>(
    '{ speaker(slug: "ann-addison") { roles { title quoteCount firstSeen lastSeen } } }',
  );
  expect(speaker.roles.slice(0, 2)).toEqual([
    {
      title: 'harbour master',
      quoteCount: 4,
      firstSeen: '2026-01-01T00:00:00.000Z',
      lastSeen: '2026-05-01T00:00:00.000Z',
    },
    {
      title: 'head of the center for defense',
      quoteCount: 2,
      firstSeen: '2026-02-01T00:00:00.000Z',
      lastSeen: '2026-02-02T00:00:00.000Z',
    },
  ]);
  expect(speaker.roles.slice(2).map(({ title }) => title)).toEqual(['four-hour organiser', 'organizer']);
});
