import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { groupEarlierQuotes } from '../../src/ingestion/earlier-quotes.js';
import { regroup } from '../../src/ingestion/regroup.js';
import { inTransaction } from '../../src/ingestion/transaction.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { contents, wrongCounters } from '../support/recount.js';
import { type Line, written } from './written.js';

let db: TestDatabase;
beforeEach(async () => void (db = await createTestDatabase()), 60_000);
afterEach(() => db.drop());

const SPEAKERS = ['Mara Quist', 'Owen Tarrant'];
const TIDE = 'The tide does not read timetables. We will wait for it, and nobody will be left on the quay.';

let pages = 0;
const article = (lines: readonly Line[], outlet: string, publishedAt: string | null, page = `page-${++pages}`) =>
  written(lines, { url: `https://${outlet}.example/${page}`, outlet, publishedAt });
const store = ({ article: read, extraction }: ReturnType<typeof article>, into = db) =>
  storeArticle(into.database, read, extraction);
const quist = (words: string): Line => ({ speaker: 'Mara Quist', words });

const rows = async <R extends object>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await db.database.pool.query<R>(sql, values)).rows;
const utterances = () =>
  rows<{ id: string; text: string; reports: number; outlets: number; first: Date | null }>(
    `SELECT id::text, text, report_count AS reports, outlet_count AS outlets, first_reported_at AS first
     FROM utterance ORDER BY report_count DESC, text`,
  );
const regroupAll = (quotes: readonly string[]) => inTransaction(db.database, [1n], (run) => regroup(run, quotes));
const quoteAt = async (outlet: string): Promise<string> =>
  (
    await rows<{ id: string }>(
      'SELECT quote.id::text FROM quote JOIN outlet ON outlet.id = quote.outlet_id WHERE name = $1 ORDER BY quote.id',
      [outlet],
    )
  )[0]!.id;

test('the same words, cut, bracketed and respelled, are reports of one utterance; the longest wording shows', async () => {
  await store(article([quist('We will wait for it, and nobody will be left on the quay.')], 'gazette', '2026-03-02'));
  await store(
    article(
      [quist('The tide doesn’t read timetables … and nobody will be left on the quay.')],
      'courier',
      '2026-03-03',
    ),
  );
  await store(article([quist(TIDE)], 'herald', '2026-03-09'));
  await store(
    article(
      [quist('We [the ferry company] will wait for it, and no-one will be left on the quay.')],
      'post',
      '2026-03-09',
    ),
  );
  await store(article([quist('We will wait for it, and nobody will be left on the quay.')], 'gazette', '2026-03-10'));
  expect(await utterances()).toEqual([
    { id: expect.any(String), text: TIDE, reports: 5, outlets: 4, first: new Date('2026-03-02') },
  ]);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('other speakers, months later, stock phrases, scraps and the unnamed stay apart', async () => {
  await store(article([quist(TIDE), quist('No comment at this time.'), quist('wait for it')], 'herald', '2026-03-01'));
  await store(article([{ speaker: 'Owen Tarrant', words: TIDE }], 'courier', '2026-03-01'));
  await store(article([quist(TIDE)], 'gazette', '2026-07-01'));
  await store(article([quist('No comment at this time.'), quist('on the quay')], 'courier', '2026-03-01'));
  await store(article([{ speaker: null, words: TIDE }], 'post', '2026-03-01'));
  await store(article([{ speaker: null, words: TIDE }], 'mail', '2026-03-01'));
  expect((await utterances()).map(({ reports }) => reports)).toEqual(new Array(9).fill(1));
  const unnamed = await rows(`SELECT FROM utterance WHERE speaker_id IS NULL`);
  expect(unnamed).toHaveLength(2);
});

test('a report between two ties them: the later utterance goes up in the older one', async () => {
  await store(article([quist(TIDE)], 'herald', '2026-01-01'));
  await store(article([quist(TIDE)], 'courier', '2026-02-20'));
  const [first] = await utterances();
  expect(await utterances()).toHaveLength(2);
  await store(article([quist(TIDE)], 'gazette', '2026-01-27'));
  expect(await utterances()).toEqual([{ ...first!, reports: 3, outlets: 3 }]);
  expect(await rows('SELECT FROM utterance_wording')).toHaveLength(1);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('without a date the very same words join, and whatever else has none', async () => {
  await store(article([quist(TIDE)], 'herald', '2026-01-01'));
  await store(article([quist('We will wait for it, and nobody will be left on the quay.')], 'courier', null));
  expect(await utterances()).toHaveLength(2);
  await store(article([quist(TIDE)], 'gazette', null));
  expect(await utterances()).toEqual([
    { id: expect.any(String), text: TIDE, reports: 3, outlets: 3, first: new Date('2026-01-01') },
  ]);
});

test('what is repeated for a year is one utterance, of which no row grows with the year', async () => {
  const days = Array.from({ length: 15 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + 25 * index)));
  const sizes = async (): Promise<number[]> =>
    (await rows<{ size: number }>('SELECT cardinality(fingerprints) AS size FROM utterance_wording')).map(
      ({ size }) => size,
    );
  await store(article([quist(TIDE)], 'herald', days[7]!.toISOString()));
  const [once] = await sizes();
  for (const [index, day] of days.entries())
    if (index !== 7) await store(article([quist(TIDE)], index < 5 ? 'herald' : 'courier', day.toISOString()));
  expect(await utterances()).toEqual([{ id: expect.any(String), text: TIDE, reports: 15, outlets: 2, first: days[0] }]);
  expect(Math.max(...(await sizes()))).toBeLessThanOrEqual(3 * once!);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test.each([false, true])(
  'words in quotation marks stand before longer ones of the writer, also where that was not kept (%p)',
  async (isForgotten) => {
    await store(article([quist('We will wait for it, and nobody will be left on the quay.')], 'herald', '2026-03-01'));
    if (isForgotten) await rows('UPDATE utterance SET indirect = NULL');
    await store(article([{ ...quist(TIDE), kind: 'indirect' }], 'courier', '2026-03-02'));
    expect(await utterances()).toMatchObject([
      { text: expect.stringMatching(/^We will wait/u), reports: 2, outlets: 2 },
    ]);
    await store(article([quist(TIDE)], 'gazette', '2026-03-03'));
    expect(await utterances()).toMatchObject([{ text: TIDE, reports: 3, outlets: 3 }]);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  },
);

describe('after a change', () => {
  test('a quote that goes to another speaker leaves, and what only it tied falls apart', async () => {
    await store(article([quist('The tide does not read timetables.')], 'herald', '2026-03-01'));
    await store(article([quist(TIDE)], 'courier', '2026-03-01'));
    await store(article([quist('Nobody will be left on the quay.')], 'gazette', '2026-03-02'));
    await store(article([{ speaker: 'Owen Tarrant', words: TIDE }], 'post', '2026-03-02'));
    expect((await utterances()).map(({ reports }) => reports)).toEqual([3, 1]);
    const { id } = (await utterances())[0]!;
    const quote = await quoteAt('courier');
    await rows(
      `UPDATE quote SET speaker_id = (SELECT id FROM speaker WHERE slug = 'owen-tarrant'), status = 'CORRECTED' WHERE id = $1`,
      [quote],
    );
    await regroupAll([quote]);
    expect((await utterances()).map(({ text, reports }) => [reports, text])).toEqual([
      [2, TIDE],
      [1, 'Nobody will be left on the quay.'],
      [1, 'The tide does not read timetables.'],
    ]);
    expect(
      (await utterances()).find(({ text }) => text.startsWith('The tide does not read timetables.') && text !== TIDE)!
        .id,
    ).toBe(id);

    await rows(`UPDATE quote SET speaker_id = (SELECT id FROM speaker WHERE slug = 'mara-quist') WHERE id = $1`, [
      quote,
    ]);
    await regroupAll([quote]);
    expect((await utterances()).map(({ reports }) => reports)).toEqual([3, 1]);
    expect((await utterances())[0]!.id).toBe(id);
    expect((await wrongCounters(db.database.pool)).filter((name) => /^(utterance|quote|wording)/u.test(name))).toEqual(
      [],
    );
  });

  test('a rejected quote has no utterance, and has its own again when it is taken back', async () => {
    await store(article([quist(TIDE)], 'herald', '2026-03-01'));
    await store(article([quist(TIDE)], 'courier', '2026-03-01'));
    const [before] = await utterances();
    const quote = await quoteAt('courier');
    await rows(`UPDATE quote SET status = 'REJECTED' WHERE id = $1`, [quote]);
    await regroupAll([quote]);
    expect(await utterances()).toEqual([{ ...before!, reports: 1, outlets: 1 }]);
    expect(await rows('SELECT utterance_id FROM quote WHERE id = $1', [quote])).toEqual([{ utterance_id: null }]);
    await rows(`UPDATE quote SET status = 'AUTO' WHERE id = $1`, [quote]);
    await regroupAll([quote]);
    expect(await utterances()).toEqual([before]);
  });

  test('a quote that goes to whoever said the same later takes that utterance in', async () => {
    for (const [index, speaker] of SPEAKERS.entries())
      await store(article([{ speaker, words: TIDE }], `outlet-${index}`, '2026-03-01'));
    const [first] = await rows<{ id: string; utterance: string }>(
      'SELECT id::text, utterance_id::text AS utterance FROM quote ORDER BY id',
    );
    await rows(`UPDATE quote SET speaker_id = (SELECT id FROM speaker WHERE slug = 'owen-tarrant')`);
    await regroupAll([first!.id]);
    expect(await utterances()).toEqual([expect.objectContaining({ id: first!.utterance, reports: 2, outlets: 2 })]);
  });

  test('of speakers that are merged, what both said is one utterance; split again, it is two', async () => {
    for (const [index, speaker] of SPEAKERS.entries())
      await store(article([{ speaker, words: TIDE }], `outlet-${index}`, '2026-03-01'));
    const quotes = (await rows<{ id: string }>('SELECT id::text FROM quote ORDER BY id')).map(({ id }) => id);
    const [mara, owen] = (await rows<{ id: string }>('SELECT id::text FROM speaker ORDER BY slug')).map(({ id }) => id);
    const before = await utterances();
    await rows('UPDATE quote SET speaker_id = $1', [mara]);
    await regroupAll([quotes[1]!]);
    expect((await utterances()).map(({ reports, outlets }) => [reports, outlets])).toEqual([[2, 2]]);
    await rows('UPDATE quote SET speaker_id = $1 WHERE id = $2', [owen, quotes[1]]);
    await regroupAll([quotes[1]!]);
    const after = await utterances();
    expect(after.map(({ reports }) => reports)).toEqual([1, 1]);
    expect(after.some(({ id }) => id === before[0]!.id)).toBe(true);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  });

  test('another version of an article takes its reports out and brings others in', async () => {
    await store(article([quist(TIDE)], 'herald', '2026-03-01'));
    await store(article([quist(TIDE), quist('Nobody asked the sea about it.')], 'courier', '2026-03-01', 'live'));
    await store(
      article(
        [quist('Nobody asked the sea about it, and it shows.'), quist('Go home, all of you.')],
        'courier',
        '2026-03-01',
        'live',
      ),
    );
    expect((await utterances()).map(({ text, reports }) => [reports, text])).toEqual([
      [1, 'Go home, all of you.'],
      [1, 'Nobody asked the sea about it, and it shows.'],
      [1, TIDE],
    ]);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  });
});

test('quotes stored before there were utterances get theirs, by two at once as by one', async () => {
  for (const outlet of ['herald', 'courier', 'gazette']) {
    await store(
      article([quist(TIDE), quist('Go home, all of you.'), { speaker: null, words: TIDE }], outlet, '2026-03-01'),
    );
  }
  await rows(`UPDATE quote SET status = 'REJECTED' WHERE id = $1`, [await quoteAt('gazette')]);
  await regroupAll([await quoteAt('gazette')]);
  const before = (await utterances()).map(({ text, reports }) => [text, reports]);
  await rows('UPDATE quote SET utterance_id = NULL');
  await rows('DELETE FROM utterance');
  const done = await Promise.all([groupEarlierQuotes(db.database), groupEarlierQuotes(db.database)]);
  expect(done[0] + done[1]).toBe(8);
  expect((await utterances()).map(({ text, reports }) => [text, reports])).toEqual(before);
  expect(before[0]).toEqual(['Go home, all of you.', 3]);
  expect(await groupEarlierQuotes(db.database)).toBe(0);
});

const WORDS = [
  TIDE,
  'The tide does not read timetables.',
  'We will wait for it, and nobody will be left on the quay.',
  'We will wait for it … and nobody will be left on the quay tonight.',
  'Nobody asked the sea about it, and nobody will be left on the quay.',
  'Go home, all of you.',
  'No comment.',
];
// Of a wording that is repeated, the fourth begins another row; the fifth is too late for the fourth.
const DATES = ['2026-01-01', '2026-01-25', '2026-02-20', '2026-03-15', '2026-04-20', null];
const story = fc.record({
  lines: fc.array(
    fc.record({
      speaker: fc.constantFrom(...SPEAKERS, null),
      words: fc.constantFrom(...WORDS),
      kind: fc.constantFrom('direct', 'indirect'),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  outlet: fc.constantFrom('herald', 'courier', 'gazette'),
  date: fc.constantFrom(...DATES),
});
/** The utterances and wordings of a database, whatever ids they have. */
const withoutIds = async (of: TestDatabase): Promise<unknown> => {
  const { utterances: groups, wordings } = (await contents(of.database.pool)) as {
    utterances: unknown;
    wordings: unknown;
  };
  return { groups, wordings };
};

test('articles in any order, and at once, give the same utterances, and regrouping changes nothing', async () => {
  const draws = fc.sample(fc.array(story, { minLength: 5, maxLength: 9 }), { numRuns: 6, seed: 20261129 });
  for (const [draw, told] of draws.entries()) {
    const stories = told.map(({ lines, outlet, date }, index) => article(lines, outlet, date, `draw-${draw}-${index}`));
    const [forward, backward, atOnce] = await Promise.all([
      createTestDatabase(),
      createTestDatabase(),
      createTestDatabase(),
    ]);
    try {
      for (const each of stories) await store(each, forward);
      for (const each of [...stories].reverse()) await store(each, backward);
      await Promise.all(stories.map((each) => store(each, atOnce)));
      const expected = await withoutIds(forward);
      expect(await withoutIds(backward)).toEqual(expected);
      expect(await withoutIds(atOnce)).toEqual(expected);
      expect(await wrongCounters(atOnce.database.pool)).toEqual([]);
      const quotes = (await atOnce.database.pool.query<{ id: string }>('SELECT id::text FROM quote')).rows.map(
        ({ id }) => id,
      );
      await inTransaction(atOnce.database, [1n], (run) => regroup(run, quotes));
      expect(await withoutIds(atOnce)).toEqual(expected);
      expect(await wrongCounters(atOnce.database.pool)).toEqual([]);
    } finally {
      await Promise.all([forward.drop(), backward.drop(), atOnce.drop()]);
    }
  }
}, 120_000);

test('quotes that go to others, one after the other, leave every utterance with its reports and no other', async () => {
  const draws = fc.sample(
    fc.record({
      told: fc.array(story, { minLength: 4, maxLength: 8 }),
      moves: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SPEAKERS, null)), { minLength: 8, maxLength: 16 }),
    }),
    { numRuns: 12, seed: 20261130 },
  );
  for (const speaker of SPEAKERS)
    await store(article([{ speaker, words: 'Good morning to all of you.' }], 'post', null));
  for (const { told, moves } of draws) {
    for (const { lines, outlet, date } of told) await store(article(lines, outlet, date));
    const quotes = await rows<{ id: string }>('SELECT id::text FROM quote ORDER BY id');
    for (const [place, speaker] of moves) {
      const { id } = quotes[place % quotes.length]!;
      await rows(`UPDATE quote SET speaker_id = (SELECT id FROM speaker WHERE name = $2) WHERE id = $1`, [id, speaker]);
      await regroupAll([id]);
      const wrong = (await wrongCounters(db.database.pool)).filter((name) =>
        /^(?:utterance|quote|wording)/u.test(name),
      );
      expect(wrong).toEqual([]);
    }
  }
}, 120_000);
