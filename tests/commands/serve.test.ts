import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createBareDatabase } from '../support/database.js';
import { quotewire, start } from './quotewire.js';

let db: Awaited<ReturnType<typeof createBareDatabase>>;
beforeAll(async () => void (db = await createBareDatabase()), 60_000);
afterAll(() => db.drop());

test('migrate says what it applied, and then that nothing is left', async () => {
  const first = await quotewire(['migrate'], { DATABASE_URL: db.url });
  expect(first).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^(?:Applied \d{14}_\w+\n)+Applied the job queue\n$/),
    stderr: '',
  });
  expect(await quotewire(['migrate'], { DATABASE_URL: db.url })).toMatchObject({
    code: 0,
    stdout: 'The tables are up to date.\n',
  });
}, 30_000);

test('serve stores the samples, prints a query that is answered as it says, and stops on SIGTERM', async () => {
  const run = start(['serve'], { DATABASE_URL: db.url, QUOTEWIRE_SAMPLES: 'on', PORT: '0' });
  try {
    const [, url] = await run.saw(/answers on (http:\S+\/graphql)/);
    const [, body] = await run.saw(/ -d '(\{.+\})'\n/);
    const [, shown] = await run.saw(/The newest answer: “(.+?)…?”/);
    const response = await fetch(url!, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body!,
    });
    const answer = (await response.json()) as { data: { speaker: { quotes: { nodes: { text: string }[] } } } };
    expect(answer.data.speaker.quotes.nodes[0]!.text.replace(/\s+/gu, ' ')).toContain(shown);
  } finally {
    run.child.kill('SIGTERM');
  }
  const { stderr, ...ended } = await run.ended;
  expect(ended).toMatchObject({ code: 0, signal: null });
  // What was logged is written to the end.
  const logged = stderr.split('\n').filter((line) => line.startsWith('{'));
  expect(logged.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({ level: 'info', path: '/graphql', status: 200, outcome: 'answered' }),
  ]);
}, 120_000);

test('a port that is taken is said in one line', async () => {
  const first = start(['serve'], { DATABASE_URL: db.url, PORT: '0' });
  try {
    const [, port] = await first.saw(/http:\S+:(\d+)\/graphql/);
    const { code, stderr } = await quotewire(['serve'], { DATABASE_URL: db.url, PORT: port! });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^quotewire: Port \d+ of .* is taken.*\n$/);
  } finally {
    first.child.kill('SIGINT');
  }
  expect((await first.ended).code).toBe(0);
}, 120_000);
