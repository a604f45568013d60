import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createBareDatabase } from '../support/database.js';
import { subscribe } from '../support/subscriber.js';
import { quotewire, start } from './quotewire.js';

let db: Awaited<ReturnType<typeof createBareDatabase>>;
beforeAll(async () => void (db = await createBareDatabase()), 60_000);
afterAll(() => db.drop());

const SUBSCRIBERS = 200;
const ARTICLES = 20;

test('200 subscribers are told each quote that another process stores, once, and the end of the server', async () => {
  const env = { DATABASE_URL: db.url, PORT: '0', QUOTEWIRE_SUBSCRIBERS_EACH: String(SUBSCRIBERS) };
  const served = start(['serve'], env);
  try {
    const [, url] = await served.saw(/answers on (http:\S+)\/graphql/);
    const query = 'subscription { quoteAdded { text speaker { name } outlet { name } } }';
    const subscribers = await Promise.all(
      Array.from({ length: SUBSCRIBERS }, () => subscribe<{ quoteAdded: { text: string } }>(url!, query)),
    );
    const lines = Array.from({ length: ARTICLES }, (_, number) =>
      JSON.stringify({
        id: `ferry-${number}`,
        url: `https://ferries.example/${number}`,
        outlet: 'Ellery Courier',
        text: `“Ferry number ${number} leaves at dawn,” said Ines Vartan on Monday.`,
      }),
    );
    expect(await quotewire(['ingest', '-', '--format', 'jsonl'], env, lines.join('\n'))).toMatchObject({ code: 0 });
    const texts = Array.from({ length: ARTICLES }, (_, number) => `Ferry number ${number} leaves at dawn,`).sort();
    for (const subscriber of subscribers) {
      const told = await subscriber.until(ARTICLES);
      expect(told.map(({ data }) => data!.quoteAdded.text).sort()).toEqual(texts);
    }
    served.child.kill('SIGTERM');
    expect(await Promise.all(subscribers.map(({ ended }) => ended))).toEqual(Array(SUBSCRIBERS).fill('complete'));
    for (const { told } of subscribers) expect(told).toHaveLength(ARTICLES);
  } finally {
    // A second signal ends it at once.
    if (!served.child.killed) served.child.kill('SIGTERM');
  }
  expect(await served.ended).toMatchObject({ code: 0 });
}, 120_000);
