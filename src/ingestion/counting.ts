import type { NamedIds } from './naming.js';
import type { ArticleRows } from './rows.js';
import { speakerShares } from './speaker-shares.js';
import { countOutlets } from './statements/count-outlets.js';
import { countSpeakers } from './statements/count-speakers.js';
import { storableJson } from './storable.js';
import type { Runner } from './transaction.js';

/** What articles add to one speaker: quotes, printed names, roles, and the dates of the first and last of the articles. */
interface Counted extends Dates {
  readonly id: string;
  quotes: number;
  readonly aliases: Map<string, { readonly id: string; readonly name: string; readonly folded: string; count: number }>;
  readonly roles: Map<string, Dates & { readonly id: string; readonly title: string; quotes: number }>;
}

interface Dates {
  from: Date | null;
  to: Date | null;
}

/** Adds the speakers of articles to their counts. The caller holds the locks of the speakers. */
export async function countSpeakersOf(
  run: Runner,
  articles: readonly { readonly rows: Pick<ArticleRows, 'speakers' | 'publishedAt'>; readonly ids: NamedIds }[],
): Promise<void> {
  const counted = new Map<string, Counted>();
  for (const { rows, ids } of articles) {
    for (const { id, quoteCount, aliases, roles } of speakerShares(rows.speakers, ids)) {
      const speaker = entryOf(counted, id, () => {
        return { id, quotes: 0, ...NO_DATES, aliases: new Map(), roles: new Map() };
      });
      speaker.quotes += quoteCount;
      widen(speaker, rows.publishedAt);
      for (const { name, folded, count } of aliases)
        entryOf(speaker.aliases, name, () => ({ id, name, folded, count: 0 })).count += count;
      for (const { title, quoteCount: quotes } of roles) {
        const role = entryOf(speaker.roles, title, () => ({ id, title, quotes: 0, ...NO_DATES }));
        role.quotes += quotes;
        widen(role, rows.publishedAt);
      }
    }
  }
  if (counted.size === 0) return;
  const speakers = [...counted.values()];
  await run(countSpeakers, [
    storableJson(speakers.map(({ id, quotes, from, to }) => ({ id, quotes, from, to }))),
    storableJson(speakers.flatMap(({ aliases }) => [...aliases.values()])),
    storableJson(speakers.flatMap(({ roles }) => [...roles.values()])),
  ]);
}

const NO_DATES = { from: null, to: null } as const;

function widen(dates: Dates, date: Date | null): void {
  if (date === null) return;
  if (dates.from === null || date < dates.from) dates.from = date;
  if (dates.to === null || date > dates.to) dates.to = date;
}

/** The entry of a map under a key, made where there is none. */
function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let entry = map.get(key);
  if (entry === undefined) map.set(key, (entry = make()));
  return entry;
}

/** What an article counted for before, with the outlet it was of. */
export interface OutletShare {
  readonly outletId: string | null;
  readonly quotes: number;
}

/** What one article says of outlets. */
export interface OutletCounting {
  readonly rows: ArticleRows;
  readonly ids: Pick<NamedIds, 'outletIds'>;
  /** How many of its quotes count. */
  readonly quotes: number;
  /** What its older version counted for; null for a new article. */
  readonly before: OutletShare | null;
}

/** Adds articles to the counts of their outlets, and what they say of the others that they name. */
export async function countOutletsOf(run: Runner, articles: readonly OutletCounting[]): Promise<void> {
  const given = new Map<string, Named>();
  const named = (id: string): Named =>
    entryOf(given, id, () => ({ id, articles: 0, quotes: 0, domain: null, agency: false }));
  for (const { rows, ids, quotes, before } of articles) {
    for (const { key, domain, agency } of rows.outlets) {
      const outlet = named(ids.outletIds(key));
      outlet.domain ??= domain;
      outlet.agency ||= agency;
      if (key === rows.outletKey) {
        outlet.articles += 1;
        outlet.quotes += quotes;
      }
    }
    if (before !== null && before.outletId !== null) {
      const former = named(before.outletId);
      former.articles -= 1;
      former.quotes -= before.quotes;
    }
  }
  if (given.size > 0) await run(countOutlets, [storableJson([...given.values()])]);
}

interface Named {
  readonly id: string;
  articles: number;
  quotes: number;
  domain: string | null;
  agency: boolean;
}
