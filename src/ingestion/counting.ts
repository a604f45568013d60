import type { NamedIds } from './naming.js';
import type { ArticleRows } from './rows.js';
import type { SpeakerRow } from './speaker-rows.js';
import { speakerShares } from './speaker-shares.js';
import { countOutlets } from './statements/count-outlets.js';
import { countSpeakers } from './statements/count-speakers.js';
import { storableJson } from './storable.js';
import type { Runner } from './transaction.js';

/** Adds an article's speakers to their counts. */
export async function countSpeakersOf(
  run: Runner,
  speakers: readonly SpeakerRow[],
  ids: NamedIds,
  publishedAt: Date | null,
): Promise<void> {
  if (speakers.length === 0) return;
  const rows = speakerShares(speakers, ids);
  await run(countSpeakers, [
    storableJson(rows.map(({ id, quoteCount }) => ({ id, quotes: quoteCount }))),
    publishedAt,
    storableJson(rows.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, ...alias })))),
    storableJson(
      rows.flatMap(({ id, roles }) => roles.map(({ title, quoteCount }) => ({ id, title, quotes: quoteCount }))),
    ),
  ]);
}

/** What an article counted for before, with the outlet it was of. */
export interface OutletShare {
  readonly outletId: string | null;
  readonly quotes: number;
}

/**
 * Adds an article to the counts of its outlet, and what it says of the others that it names.
 *
 * @param quotes how many of its quotes count
 * @param before what its older version counted for; null for a new article
 */
export async function countOutletsOf(
  run: Runner,
  rows: ArticleRows,
  { outletIds }: NamedIds,
  quotes: number,
  before: OutletShare | null,
): Promise<void> {
  const given = rows.outlets.map(({ key, domain, agency }) => {
    const own = key === rows.outletKey;
    return { id: outletIds(key), articles: own ? 1 : 0, quotes: own ? quotes : 0, domain, agency };
  });
  if (before !== null && before.outletId !== null) {
    let former = given.find(({ id }) => id === before.outletId);
    if (!former) {
      former = { id: before.outletId, articles: 0, quotes: 0, domain: null, agency: false };
      given.push(former);
    }
    former.articles -= 1;
    former.quotes -= before.quotes;
  }
  if (given.length > 0) await run(countOutlets, [storableJson(given)]);
}
