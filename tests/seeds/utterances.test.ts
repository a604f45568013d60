import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadSamples } from '../../src/ingestion/samples.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { readManifest, seedText } from '../support/seeds.js';

/** Which quotes of the sample articles report one utterance, by reading them; what stands in no group stands alone. */
interface GoldGroup {
  readonly speaker: string;
  /** Sample, and words of it in which the quote begins or goes on. */
  readonly reports: readonly (readonly [sample: string, words: string])[];
}

const gold = JSON.parse(readFileSync(path.join(import.meta.dirname, 'utterances.json'), 'utf8')) as GoldGroup[];

interface Stored {
  readonly id: string;
  readonly sample: string;
  readonly text: string;
  readonly spans: readonly number[];
  readonly speaker: string | null;
  readonly utterance: string;
}

let db: TestDatabase;
let quotes: Stored[];
beforeAll(async () => {
  db = await createTestDatabase();
  await loadSamples(db.database);
  const samples = new Map(readManifest().map(({ url, file }) => [url, path.basename(file, '.txt')]));
  const { rows } = await db.database.pool.query<Omit<Stored, 'sample'> & { url: string }>(
    `SELECT quote.id, url, quote.text, spans, speaker.name AS speaker, utterance_id AS utterance
     FROM quote JOIN article ON article.id = article_id LEFT JOIN speaker ON speaker.id = speaker_id ORDER BY quote.id`,
  );
  quotes = rows.map(({ url, ...quote }) => ({ ...quote, sample: samples.get(url)! }));
}, 120_000);
afterAll(() => db.drop());

const texts = new Map(readManifest().map((seed) => [path.basename(seed.file, '.txt'), seedText(seed)]));

/**
 * The stored quotes of a report in the gold: several where the words stand in a quote within another; none where the
 * parser found none, or another speaker.
 */
function quotesOf(speaker: string, [sample, words]: GoldGroup['reports'][number]): Stored[] {
  const at = texts.get(sample)!.replaceAll('\n', ' ').indexOf(words);
  if (at < 0) throw new Error(`${sample} does not hold “${words}”.`);
  return quotes.filter(
    (quote) =>
      quote.sample === sample &&
      quote.speaker === speaker &&
      quote.spans.some((start, index) => index % 2 === 0 && start <= at && at < quote.spans[index + 1]!),
  );
}

test('four in five reports of the gold are found, with its speaker: the rest is for the parser to mend', () => {
  const reports = gold.flatMap(({ speaker, reports: all }) => all.map((report) => ({ speaker, report })));
  const missing = reports.filter(({ speaker, report }) => quotesOf(speaker, report).length === 0);
  expect(missing.map(({ report }) => report).slice(Math.floor(reports.length / 5))).toEqual([]);
});

test('the utterances of the sample articles are those that a reader finds', () => {
  const wanted = gold.map(({ speaker, reports }) =>
    reports.flatMap((report) => quotesOf(speaker, report).map(({ id }) => id)),
  );
  const inGold = new Set(wanted.flat());
  const alone = quotes.filter(({ id }) => !inGold.has(id)).map(({ id }) => [id]);
  const found = new Map<string, string[]>();
  for (const { id, utterance } of quotes) found.set(utterance, [...(found.get(utterance) ?? []), id]);
  const told = (groups: readonly (readonly string[])[]): string[] =>
    groups
      .filter((group) => group.length > 1)
      .map((group) =>
        [...new Set(group)]
          .map((each) => quotes.find(({ id }) => id === each)!)
          .map(({ sample, text }) => `${sample}: ${text}`)
          .sort()
          .join('\n'),
      )
      .sort();
  expect(told([...found.values()])).toEqual(told([...wanted, ...alone]));
});
