import { type Anchor, anchorQuotes, contextOf } from '../identity/anchors.js';
import { wordsOf } from '../identity/versions.js';
import type { NamedIds } from './naming.js';
import { withIds } from './quote-values.js';
import { regroup } from './regroup.js';
import type { ArticleRows } from './rows.js';
import { speakerShares } from './speaker-shares.js';
import { addQuotes } from './statements/add-quotes.js';
import { articleQuotes, type StoredQuote } from './statements/article-quotes.js';
import { countSpeakers } from './statements/count-speakers.js';
import {
  type DetachedQuote,
  detachedQuotes,
  detachQuotes,
  reattachQuotes,
  standQuotes,
} from './statements/detached-quotes.js';
import { displaceQuotes, nestQuotes, reviseQuotes } from './statements/revise-quotes.js';
import { lockSpeakers, redateSpeakers, uncountSpeakers } from './statements/uncount-article.js';
import { storableJson } from './storable.js';
import type { Runner } from './transaction.js';

/** The article whose quotes are replaced, as it is from now on. */
export interface Place {
  readonly articleId: string;
  readonly outletId: string | null;
  readonly publishedAt: Date | null;
  readonly language: string | null;
  /** The text that the stored quotes point into, and that of the new ones. */
  readonly texts: { readonly was: string; readonly now: string };
  /** Whether subscribers are told of quotes that are new. */
  readonly announces: boolean;
}

/** What came of it. Quotes that somebody rejected are in no number. */
export interface Replaced {
  readonly quotesBefore: number;
  readonly quotes: number;
  readonly before: readonly StoredQuote[];
  /** Ids of reviewed quotes that stand by their words alone, that came back, and that are there no more. */
  readonly standing: readonly string[];
  readonly back: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Puts the quotes of `rows` in the place of those that an article has. Quotes that stayed keep their ids, and what
 * somebody has said of them; what people have reviewed stands as long as its words are there (identity/anchors.ts), and
 * comes back with them.
 *
 * @param remove deletes the quotes that are there no more, and keeps of them what is to be kept
 * @param store brings the article itself up to date
 */
export async function replaceQuotes(
  run: Runner,
  place: Place,
  rows: ArticleRows,
  ids: NamedIds,
  { remove, store }: { remove: (quotes: readonly string[]) => Promise<unknown>; store: () => Promise<unknown> },
): Promise<Replaced> {
  const { articleId, texts } = place;
  const before = await run(articleQuotes, [articleId]);
  const known = before.map((quote) => ({ ...quote, isReviewed: quote.status !== 'AUTO' }));
  const { anchors, lost } = anchorQuotes(known, rows.quotes, texts);
  const back = comingBack(anchors, rows, await run(detachedQuotes, [articleId]));
  const stayed = new Map(before.map((quote) => [quote.id, quote]));
  const now = anchors.map(({ id, found }, index): Named => {
    const stored = id === null ? undefined : stayed.get(id);
    if (stored !== undefined && stored.status !== 'AUTO') return stored;
    const { speakerKey, role } = rows.quotes[found!]!;
    return back.get(index) ?? { speakerId: speakerKey && ids.speakerIds(speakerKey), role, status: 'AUTO' };
  });
  const touched = distinct([
    ...rows.speakers.map(({ key }) => ids.speakerIds(key)),
    ...speakersOf([...before, ...now]),
  ]);
  await run(lockSpeakers, [touched]);
  await run(uncountSpeakers, [articleId]);
  await run(displaceQuotes, [articleId]);
  const lostQuotes = before.filter(({ id }) => lost.includes(id));
  if (lost.length > 0) {
    await run(detachQuotes, [
      storableJson(lostQuotes.map(({ id, spans }) => ({ id, ...contextOf(texts.was, spans) }))),
    ]);
  }
  const staying = new Set(anchors.map(({ id }) => id));
  await remove(before.map(({ id }) => id).filter((id) => !staying.has(id)));
  await placeQuotes(run, place, rows, ids, anchors, back);
  await store();
  await regroupChanged(run, before, await run(articleQuotes, [articleId]));
  const [counted, counting] = [before.filter(isCounted), now.filter(isCounted)];
  await countAgain(run, { ...rows, publishedAt: place.publishedAt }, ids, counted, counting, touched);
  return {
    quotesBefore: counted.length,
    quotes: counting.length,
    before,
    standing: anchors.flatMap(({ id, found }) => (found === null ? [id!] : [])),
    back: [...back.values()].map(({ id }) => id),
    lost,
  };
}

/** What stayed as it was keeps its utterance, and nobody need read all else that was said in the same words. */
async function regroupChanged(run: Runner, before: readonly StoredQuote[], now: readonly StoredQuote[]): Promise<void> {
  const reports = new Map(now.map((quote) => [quote.id, quote]));
  const same = new Set(before.filter((quote) => isSameReport(quote, reports.get(quote.id))).map(({ id }) => id));
  const changed = (quotes: readonly StoredQuote[]): StoredQuote[] => quotes.filter(({ id }) => !same.has(id));
  const utterances = changed(before).flatMap(({ utteranceId }) => utteranceId ?? []);
  const quotes = changed(now).map(({ id }) => id);
  if (quotes.length + utterances.length > 0) await regroup(run, quotes, utterances);
}

function isSameReport(one: StoredQuote, other: StoredQuote | undefined): boolean {
  return (
    other !== undefined &&
    (one.utteranceId !== null || one.status === 'REJECTED') &&
    one.text === other.text &&
    one.speakerId === other.speakerId &&
    one.countsAs === other.countsAs
  );
}

/** Whom a stored quote names. */
type Named = Pick<StoredQuote, 'speakerId' | 'role' | 'status'>;

const isCounted = ({ status }: Named): boolean => status !== 'REJECTED';

/** The quotes, by their place in the outcome, that had been there before and were looked at. */
function comingBack(
  anchors: readonly Anchor[],
  rows: ArticleRows,
  detached: readonly DetachedQuote[],
): Map<number, DetachedQuote> {
  const back = new Map<number, DetachedQuote>();
  for (const quote of detached) {
    const words = wordsOf(quote.text);
    const index = anchors.findIndex(({ id, found }, at) => {
      return id === null && !back.has(at) && wordsOf(rows.quotes[found!]!.text) === words;
    });
    if (index !== -1) back.set(index, quote);
  }
  return back;
}

async function placeQuotes(
  run: Runner,
  { articleId, outletId, publishedAt, language, texts, announces }: Place,
  rows: ArticleRows,
  ids: NamedIds,
  anchors: readonly Anchor[],
  back: ReadonlyMap<number, DetachedQuote>,
): Promise<void> {
  const about = [articleId, outletId, publishedAt, language] as const;
  const ofArticle = { articleId, outletId, publishedAt, language };
  const found = anchors.flatMap(({ id, found: at }, ordinal) =>
    at === null ? [] : [{ ...withIds(rows.quotes[at]!, ids), id, keptId: back.get(ordinal)?.id ?? null, ordinal }],
  );
  const given = (isNew: boolean) =>
    found.filter(({ id }) => (id === null) === isNew).map((quote) => ({ ...quote, nestedIn: null }));
  const standing = anchors.flatMap(({ id, found: at, shift }, ordinal) =>
    at === null ? [{ id, ordinal, shift }] : [],
  );
  const [old, added] = [given(false), given(true)];
  if (old.length > 0) await run(reviseQuotes, [...about, storableJson(old)]);
  if (standing.length > 0) {
    const isOther = texts.was !== texts.now;
    await run(standQuotes, [outletId, publishedAt, language, storableJson(standing), isOther]);
  }
  if (added.length > 0) {
    const placed = added.map((quote, index) => ({ ...quote, ...ofArticle, place: index + 1 }));
    await run(addQuotes, [storableJson(placed), announces]);
  }
  if (back.size > 0) await run(reattachQuotes, [[...back.values()].map(({ id }) => id)]);
  const nested = anchors.flatMap(({ nestedIn }, inner) => (nestedIn === null ? [] : [{ inner, outer: nestedIn }]));
  if (nested.length > 0) {
    await run(nestQuotes, [articleId, nested.map(({ inner }) => inner), nested.map(({ outer }) => outer)]);
  }
}

/** Adds the article to the counts again, by whom its quotes name now, which reviewers may have changed. */
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
  const dates = { from: rows.publishedAt, to: rows.publishedAt };
  await run(countSpeakers, [
    storableJson(touched.map((id) => ({ id, quotes: quotesOf(id), ...dates }))),
    storableJson(touched.flatMap((id) => byId.get(id)?.aliases.map((alias) => ({ id, ...alias })) ?? [])),
    storableJson([...roles.values()].map((role) => ({ ...role, ...dates }))),
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
