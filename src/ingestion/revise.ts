import type { Article } from '../article/types.js';
import { keptQuotes } from '../identity/versions.js';
import { articleValues } from './article-values.js';
import { countOutletsOf } from './counting.js';
import { identify, type NamedIds } from './naming.js';
import { regroup } from './regroup.js';
import { type ArticleRows, withIds } from './rows.js';
import { speakerShares } from './speaker-shares.js';
import { addQuotes } from './statements/add-quotes.js';
import { articleOutlet } from './statements/article-outlet.js';
import { articleQuotes, type StoredQuote } from './statements/article-quotes.js';
import { countSpeakers } from './statements/count-speakers.js';
import { withdrawVersion } from './statements/record-revision.js';
import { reviseArticle } from './statements/revise-article.js';
import { displaceQuotes, nestQuotes, reviseQuotes } from './statements/revise-quotes.js';
import { lockSpeakers, redateSpeakers, uncountSpeakers } from './statements/uncount-article.js';
import { storable, storableJson } from './storable.js';
import type { Runner } from './transaction.js';

/**
 * Puts a version of an article in the place of the stored one. Quotes that stayed keep their ids, and their speaker and
 * role where somebody has reviewed them; those that went stand with the older version. Speakers and outlets that only
 * the older version named stay, with what is left of their counts.
 *
 * @returns how many quotes the new version has, without rejected ones
 */
export async function reviseStored(run: Runner, id: string, article: Article, rows: ArticleRows): Promise<number> {
  const ids = await identify(run, rows);
  const before = await run(articleQuotes, [id]);
  const [was] = await run(articleOutlet, [id]);
  const kept = keptQuotes(before, rows.quotes);
  const keptIds = new Set(kept);
  const reviewed = new Map(before.filter(({ status }) => status !== 'AUTO').map((quote) => [quote.id, quote]));
  const now = rows.quotes.map(({ speakerKey, role }, index): Named => {
    const quote = reviewed.get(kept[index] ?? '');
    return quote ?? { speakerId: speakerKey && ids.speakerIds(speakerKey), role, status: 'AUTO' };
  });
  const touched = distinct([
    ...rows.speakers.map(({ key }) => ids.speakerIds(key)),
    ...speakersOf([...before, ...now]),
  ]);
  const [counted, counting] = [before.filter(isCounted), now.filter(isCounted)];
  await run(lockSpeakers, [touched]);
  await run(uncountSpeakers, [id]);
  await run(withdrawVersion, [id, before.filter((quote) => !keptIds.has(quote.id)).map((quote) => quote.id)]);
  await run(displaceQuotes, [id]);
  await placeQuotes(run, id, article, rows, ids, kept);
  await run(reviseArticle, [id, ...articleValues(article, rows, ids)]);
  const utterances = before.flatMap(({ utteranceId }) => utteranceId ?? []);
  await regroup(
    run,
    (await run(articleQuotes, [id])).map((quote) => quote.id),
    utterances,
  );
  await countAgain(run, rows, ids, counted, counting, touched);
  await countOutletsOf(run, rows, ids, counting.length, { outletId: was!.outletId, quotes: counted.length });
  return counting.length;
}

/** Whom a stored quote names. */
type Named = Pick<StoredQuote, 'speakerId' | 'role' | 'status'>;

const isCounted = ({ status }: Named): boolean => status !== 'REJECTED';

async function placeQuotes(
  run: Runner,
  id: string,
  article: Article,
  rows: ArticleRows,
  ids: NamedIds,
  kept: readonly (string | null)[],
): Promise<void> {
  const outlet = rows.outletKey === null ? null : ids.outletIds(rows.outletKey);
  const about = [id, outlet, rows.publishedAt, storable(article.language)] as const;
  const quotes = rows.quotes.map((quote, index) => ({
    ...withIds(quote, ids),
    id: kept[index] ?? null,
    nestedIn: null,
  }));
  const [old, added] = [quotes.filter((quote) => quote.id !== null), quotes.filter((quote) => quote.id === null)];
  if (old.length > 0) await run(reviseQuotes, [...about, storableJson(old)]);
  if (added.length > 0) await run(addQuotes, [...about, storableJson(added)]);
  const nested = rows.quotes.filter(({ nestedIn }) => nestedIn !== null);
  if (nested.length > 0)
    await run(nestQuotes, [id, nested.map(({ ordinal }) => ordinal), nested.map(({ nestedIn }) => nestedIn!)]);
}

/** Adds the new version to the counts, by whom its quotes name now, which reviewers may have changed. */
async function countAgain(
  run: Runner,
  rows: ArticleRows,
  ids: NamedIds,
  before: readonly Named[],
  now: readonly Named[],
  touched: readonly string[],
): Promise<void> {
  if (touched.length === 0) return;
  const byId = new Map(speakerShares(rows.speakers, ids).map((share) => [share.id, share]));
  const quotesOf = (id: string, title?: string): number =>
    now.filter(({ speakerId, role }) => speakerId === id && (title === undefined || role === title)).length;
  const roles = new Map<string, { id: string; title: string; quotes: number }>();
  const addRole = (id: string, title: string): void =>
    void roles.set(`${id} ${title}`, { id, title, quotes: quotesOf(id, title) });
  for (const [id, speaker] of byId) for (const { title } of speaker.roles) addRole(id, title);
  for (const { speakerId, role } of now) if (speakerId !== null && role !== null) addRole(speakerId, role);
  await run(countSpeakers, [
    storableJson(touched.map((id) => ({ id, quotes: quotesOf(id) }))),
    rows.publishedAt,
    storableJson(touched.flatMap((id) => byId.get(id)?.aliases.map((alias) => ({ id, ...alias })) ?? [])),
    storableJson([...roles.values()]),
  ]);
  const described = before.filter(({ speakerId, role }) => speakerId !== null && role !== null);
  await run(redateSpeakers, [
    speakersOf(before),
    described.map(({ speakerId }) => speakerId!),
    described.map(({ role }) => role!),
  ]);
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
const speakersOf = (quotes: readonly Named[]): string[] =>
  distinct(quotes.flatMap(({ speakerId }) => (speakerId === null ? [] : [speakerId])));
