import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { wrongCounters } from '../support/recount.js';
import { type Line, written } from './written.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

const rows = async <R extends object>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await db.database.pool.query<R>(sql, values)).rows;

let page = 0;
/** Stores an article and gives the slug of each line's speaker with what the evidence says beyond the name. */
async function speakersOf(lines: readonly Line[], about: object = {}): Promise<[string, string | null][]> {
  const { article, extraction } = written(lines, {
    outlet: 'Herald',
    publishedAt: '2026-03-01',
    url: `https://herald.example/${++page}`,
    ...about,
  });
  const { articleId } = await storeArticle(db.database, article, extraction);
  const quotes = await rows<{ slug: string; evidence: { step: string; text: string }[] }>(
    `SELECT slug, evidence FROM quote JOIN speaker ON speaker.id = speaker_id WHERE article_id = $1 ORDER BY ordinal`,
    [articleId],
  );
  return quotes.map(({ slug, evidence }) => [slug, evidence.find(({ step }) => step === 'identity')?.text ?? null]);
}
const suggestionsFor = (slug: string) =>
  rows<{ slug: string; reasons: string[] }>(
    `SELECT other.slug, reasons FROM speaker JOIN merge_suggestion ON speaker.id IN (a_id, b_id)
     JOIN speaker other ON other.id IN (a_id, b_id) AND other.id <> speaker.id WHERE speaker.slug = $1 ORDER BY score DESC`,
    [slug],
  );

describe('two of one name', () => {
  const swimmer: Line = { speaker: 'Sarah Jones', role: 'Australian swimmer', words: 'I was slow.' };
  const golfer: Line = { speaker: 'Sarah Jones', role: 'golfer', words: 'I was quick.' };
  const bishop: Line = { speaker: 'Sarah Jones', role: 'bishop', words: 'Go in peace.' };
  const unsaid: Line = { speaker: 'Sarah Jones', words: 'I agree.' };

  test('whose callings contradict each other are kept apart', async () => {
    expect(await speakersOf([swimmer])).toEqual([['sarah-jones', null]]);
    expect(await speakersOf([bishop])).toEqual([['sarah-jones-2', null]]);
    expect(await suggestionsFor('sarah-jones-2')).toEqual([]);
  });

  test('are told by their callings from then on, and the quotes say by what', async () => {
    expect(await speakersOf([{ ...bishop, words: 'Amen.' }])).toEqual([
      ['sarah-jones-2', expect.stringMatching(/^one of 2 speakers of this name; .*both bishop/)],
    ]);
    expect(await speakersOf([{ ...swimmer, words: 'I was quick.' }])).toEqual([
      ['sarah-jones', expect.stringMatching(/both swimmer/)],
    ]);
  });

  test('of whom nothing is said: the most quoted, and the quote says that there are others', async () => {
    await speakersOf([
      { ...bishop, words: 'Selah.' },
      { ...bishop, words: 'Again.' },
    ]);
    expect(await speakersOf([unsaid])).toEqual([['sarah-jones-2', expect.stringMatching(/^one of 2 speakers/)]]);
  });

  test('where somebody might be either, people are asked', async () => {
    expect(await speakersOf([golfer], { outlet: 'The Canadian Ledger' })).toEqual([['sarah-jones-3', null]]);
    expect((await suggestionsFor('sarah-jones-3'))[0]).toEqual({
      slug: 'sarah-jones',
      reasons: expect.arrayContaining(['golfer and swimmer']),
    });
  });

  test('a later version of the article of a namesake stays with them', async () => {
    const story = { url: 'https://herald.example/story', updatedAt: '2026-03-02' };
    const nun: Line = { speaker: 'David Smith', role: 'monk', words: 'Silence.' };
    await speakersOf([{ speaker: 'David Smith', role: 'striker', words: 'Goal.' }]);
    expect(await speakersOf([nun], story)).toEqual([['david-smith-2', null]]);
    const later = { ...story, updatedAt: '2026-03-03' };
    expect(await speakersOf([{ speaker: 'David Smith', words: 'Silence!' }], later)).toEqual([['david-smith-2', null]]);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  });
});

describe('other ways to print a name', () => {
  test('lead to the same speaker where more than the name speaks for it', async () => {
    const line = { role: 'chief executive of Vettle Steel', words: 'We melt.' };
    await speakersOf([{ speaker: 'William Tarrant', ...line }]);
    expect(await speakersOf([{ speaker: 'Bill Tarrant', ...line }])).toEqual([
      [
        'william-tarrant',
        expect.stringMatching(/“Bill Tarrant” and “William Tarrant” may be a name and its short form/),
      ],
    ]);
    expect(await rows(`SELECT key, origin FROM speaker_key WHERE key LIKE '%tarrant'`)).toEqual([
      { key: 'person:william tarrant', origin: 'FOUNDED' },
      { key: 'person:bill tarrant', origin: 'DECIDED' },
    ]);
    expect(await speakersOf([{ speaker: 'Bill Tarrant', words: 'Still.' }])).toEqual([['william-tarrant', null]]);
    expect(await rows(`SELECT name FROM speaker_alias WHERE name LIKE 'Bill%'`)).toEqual([{ name: 'Bill Tarrant' }]);
  });

  test('are offered where it is too little', async () => {
    await speakersOf([{ speaker: 'Margaret Coyle', words: 'One.' }]);
    expect(await speakersOf([{ speaker: 'Peggy Coyle', words: 'Two.' }])).toEqual([['peggy-coyle', null]]);
    expect(await suggestionsFor('margaret-coyle')).toEqual([
      { slug: 'peggy-coyle', reasons: [expect.stringMatching(/short form/)] },
    ]);
  });

  test('initials and bare family names join nobody, and an article that prints two names means two', async () => {
    await speakersOf([{ speaker: 'John Renwick', words: 'Three.' }]);
    expect(await speakersOf([{ speaker: 'J. Renwick', words: 'Four.' }])).toEqual([['j-renwick', null]]);
    expect(await speakersOf([{ speaker: 'J. Renwick', words: 'Five.' }])).toEqual([['j-renwick-2', null]]);
    expect(await speakersOf([{ speaker: 'Renwick', words: 'Six.' }])).toEqual([['renwick', null]]);
    const both = ['John Renwick', 'Jonny Renwick'].map((speaker) => ({
      speaker,
      role: 'baker',
      words: `I, ${speaker}.`,
    }));
    expect(await speakersOf(both)).toEqual([
      ['john-renwick', null],
      ['jonny-renwick', null],
    ]);
  });

  test('that come at the same time lead to one speaker', async () => {
    const spellings = ['Yusuf Demirtash', 'Youssef Demirtash', 'Yousef Demirtash', 'YUSUF DEMIRTASH'];
    const lines = spellings.map((speaker) => ({ speaker, role: 'Turkish striker', words: 'Goal.' }));
    const all = await Promise.all(lines.map((line) => speakersOf([line])));
    expect(new Set(all.flat().map(([slug]) => slug)).size).toBe(1);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  });
});

test('of bodies, the legal form does not count, and every country has its own ministry', async () => {
  const body = (speaker: string): Line => ({ speaker, type: 'organization', words: `We of ${speaker}.` });
  const [norway, kenya] = [{ outlet: 'The Oslo Post' }, { outlet: 'Nairobi Lantern' }];
  await speakersOf([body('Nagi Robotics')]);
  expect(await speakersOf([body('Nagi Robotics Ltd')])).toEqual([
    ['nagi-robotics', expect.stringMatching(/legal form/)],
  ]);
  expect(await speakersOf([body('Ministry of Health')], norway)).toEqual([['ministry-of-health', null]]);
  expect(await speakersOf([body('The Ministry of Health')], norway)).toEqual([['ministry-of-health', null]]);
  expect(await speakersOf([body('Ministry of Health')], kenya)).toEqual([['ministry-of-health-2', null]]);
});
