import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validate, parse } from 'graphql';
import { schema } from '../../src/graphql/schema.js';
import { type Api, type Asking, startApi } from '../support/api.js';
import { type Example, examples, page } from '../support/examples.js';
import { subscribe } from '../support/subscriber.js';
import { storeNewsroom, storeSeries } from '../support/newsroom.js';

/** The answer with "…" wherever the page has it: cursors are opaque and nobody's business. */
function shortened(answer: unknown, shown: unknown): unknown {
  if (shown === '…') return '…';
  if (Array.isArray(answer) && Array.isArray(shown)) return answer.map((each, place) => shortened(each, shown[place]));
  if (typeof answer !== 'object' || answer === null || typeof shown !== 'object' || shown === null) return answer;
  const keys = Object.entries(answer);
  return Object.fromEntries(
    keys.map(([key, value]) => [key, shortened(value, (shown as Record<string, unknown>)[key])]),
  );
}

let api: Api;
let desk: Asking;

beforeAll(async () => {
  api = await startApi();
  desk = await api.withKey();
  await storeNewsroom(api.database);
}, 60_000);
afterAll(() => api.close());

test('the page has its queries', () => {
  expect(examples.map((example) => example.title)).toEqual([
    'What did somebody say, and who printed it?',
    'Search in quotes',
    'How many, of whom, and when?',
    'How many would another choice have?',
    'Page by page',
    'Find people and outlets',
    'Who else printed it?',
    'One article',
    'One quote, for a widget',
    'Try the parser',
    'Correct it',
    'Store an article',
    'Hear of new quotes',
  ]);
});

test('the page has no block of GraphQL that is not run', () => {
  expect(page.match(/^```graphql$/gm)).toHaveLength(examples.length);
});

const isSubscription = ({ query }: Example): boolean => query.startsWith('subscription');

describe.each(examples.filter((example) => !isSubscription(example)))(
  '$title',
  ({ query, variables, statements, answer }) => {
    test('is valid', () => {
      expect(validate(schema, parse(query))).toEqual([]);
    });

    test('is answered as the page shows, with the statements it says', async () => {
      const found = await (statements === null ? desk : api).ask(query, variables);
      expect(found.errors).toEqual([]);
      expect({ data: shortened(found.data, (answer as { data: unknown }).data) }).toEqual(answer);
      if (statements !== null) expect(found.statements).toHaveLength(statements);
    });
  },
);

describe('with many more rows', () => {
  beforeAll(async () => {
    await storeSeries(api.database, 60, 20);
  }, 60_000);

  test.each(examples.filter(({ statements }) => statements !== null))(
    '$title: no more statements',
    async ({ query, variables, statements }) => {
      const most = query.replace(/first: \d+/g, 'first: 30');
      const found = await api.ask(most, variables);
      expect(found.errors).toEqual([]);
      expect(found.statements.length).toBeLessThanOrEqual(statements!);
    },
  );
});

test('a subscription is told what the page shows', async () => {
  const { query, variables, answer } = examples.find(isSubscription)!;
  const subscriber = await subscribe(api.server.url, query, { variables });
  await desk.data(examples.find(({ title }) => title === 'Store an article')!.query, {
    input: {
      url: 'https://herald.example/sea',
      outlet: 'The Vettle Herald',
      title: 'A timetable of its own',
      language: 'en',
      text: '“The sea keeps its own timetable,” Ines Vartan said on Tuesday.',
    },
  });
  expect(await subscriber.until(1)).toEqual([answer]);
  subscriber.close();
});
