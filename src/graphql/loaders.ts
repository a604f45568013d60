import DataLoader from 'dataloader';
import type { Statement } from '../database/statement.js';
import { aliasesBySpeaker } from '../database/statements/aliases-by-speaker.js';
import { articleTextsById } from '../database/statements/article-texts-by-id.js';
import { articlesById } from '../database/statements/articles-by-id.js';
import { correctionsById, correctionsByQuote } from '../database/statements/corrections.js';
import { mergedBySpeaker } from '../database/statements/merged-by-speaker.js';
import { outletsById } from '../database/statements/outlets-by-id.js';
import { outletsBySpeaker } from '../database/statements/outlets-by-speaker.js';
import { quotesById } from '../database/statements/quotes-by-id.js';
import { quotesNestedIn } from '../database/statements/quotes-nested-in.js';
import { revisionsByArticle, revisionTextsById } from '../database/statements/revisions.js';
import { rolesBySpeaker } from '../database/statements/roles-by-speaker.js';
import { searchedWords } from '../database/statements/searched-words.js';
import { speakersById } from '../database/statements/speakers-by-id.js';
import { textsByUtterance } from '../database/statements/texts-by-utterance.js';
import { utterancesById } from '../database/statements/utterances-by-id.js';
import { suggestionsBySpeaker } from '../database/statements/suggestions-by-speaker.js';
import { wiresByArticle } from '../database/statements/wires-by-article.js';
import { grouped, inGroups } from './grouping.js';

/** Runs one statement and returns its rows. */
export type Read = <Args extends unknown[], Row>(statement: Statement<Args, Row>, args: Args) => Promise<Row[]>;

/**
 * The reads of one request. What fields of one level ask for in the same turn becomes one statement, and a row asked
 * for twice is read once; so a query's statements grow with its depth, not with its rows.
 */
export type Loaders = { readonly [Name in keyof typeof makers]: ReturnType<(typeof makers)[Name]> };

const makers = {
  speaker: (read: Read) =>
    rowLoader(
      (ids) => read(speakersById, [ids]),
      (row) => row.askedId,
    ),
  outlet: (read: Read) =>
    rowLoader(
      (ids) => read(outletsById, [ids]),
      (row) => row.askedId,
    ),
  article: (read: Read) =>
    rowLoader(
      (ids) => read(articlesById, [ids]),
      (row) => row.id,
    ),
  articleText: (read: Read) =>
    rowLoader(
      (ids) => read(articleTextsById, [ids]),
      (row) => row.id,
    ),
  quote: (read: Read) =>
    rowLoader(
      (ids) => read(quotesById, [ids]),
      (row) => row.id,
    ),
  nestedQuotes: (read: Read) =>
    rowsLoader(
      (ids) => read(quotesNestedIn, [ids]),
      (row) => row.nestedInId ?? '',
    ),
  utterance: (read: Read) =>
    rowLoader(
      (ids) => read(utterancesById, [ids]),
      (row) => row.id,
    ),
  reportedTexts: (read: Read) =>
    rowsLoader(
      (ids) => read(textsByUtterance, [ids]),
      (row) => row.utteranceId,
    ),
  aliases: (read: Read) =>
    rowsLoader(
      (ids) => read(aliasesBySpeaker, [ids]),
      (row) => row.speakerId,
    ),
  roles: (read: Read) =>
    rowsLoader(
      (ids) => read(rolesBySpeaker, [ids]),
      (row) => row.speakerId,
    ),
  merged: (read: Read) =>
    rowsLoader(
      (ids) => read(mergedBySpeaker, [ids]),
      (row) => row.speakerId,
    ),
  suggestions: (read: Read) =>
    rowsLoader(
      (ids) => read(suggestionsBySpeaker, [ids]),
      (row) => row.speakerId,
    ),
  wires: (read: Read) =>
    rowsLoader(
      (ids) => read(wiresByArticle, [ids]),
      (row) => row.articleId,
    ),
  correction: (read: Read) =>
    rowLoader(
      (ids) => read(correctionsById, [ids]),
      (row) => row.id,
    ),
  history: (read: Read) =>
    rowsLoader(
      (ids) => read(correctionsByQuote, [ids]),
      (row) => row.quoteId,
    ),
  revisions: (read: Read) =>
    rowsLoader(
      (ids) => read(revisionsByArticle, [ids]),
      (row) => row.articleId,
    ),
  revisionText: (read: Read) =>
    rowLoader(
      (ids) => read(revisionTextsById, [ids]),
      (row) => row.id,
    ),
  /** Of quotes that a search found. */
  searchedWords: (read: Read) =>
    new DataLoader(
      (keys: readonly { readonly quoteId: string; readonly words: string }[]) =>
        inGroups(
          keys,
          (key) => key.words,
          async (group) => {
            const rows = await read(searchedWords, [group.map((key) => key.quoteId), group[0].words]);
            const byQuote = new Map(rows.map((row) => [row.id, row]));
            return group.map((key) => byQuote.get(key.quoteId) ?? null);
          },
        ),
      { cacheKeyFn: (key) => `${key.quoteId}:${key.words}` },
    ),
  speakerOutlets: (read: Read) =>
    new DataLoader(
      (keys: readonly { readonly speakerId: string; readonly limit: number }[]) =>
        inGroups(
          keys,
          (key) => String(key.limit),
          async (group) => {
            const rows = await read(outletsBySpeaker, [group.map((key) => key.speakerId), group[0].limit]);
            const bySpeaker = grouped(rows, (row) => row.speakerId);
            return group.map((key) => bySpeaker.get(key.speakerId) ?? []);
          },
        ),
      { cacheKeyFn: (key) => `${key.limit}:${key.speakerId}` },
    ),
};

/** A request needs few of them, and makes those alone. */
class LazyLoaders {
  constructor(readonly read: Read) {}
}
for (const [name, make] of Object.entries(makers)) {
  Object.defineProperty(LazyLoaders.prototype, name, {
    get(this: LazyLoaders) {
      const value = make(this.read);
      Object.defineProperty(this, name, { value });
      return value;
    },
  });
}

export function createLoaders(read: Read): Loaders {
  return new LazyLoaders(read) as unknown as Loaders;
}

/** One row a key, null where there is none. */
function rowLoader<Row>(load: (keys: readonly string[]) => Promise<Row[]>, keyOf: (row: Row) => string) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await load(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** All rows of a key. */
function rowsLoader<Row>(load: (keys: readonly string[]) => Promise<Row[]>, keyOf: (row: Row) => string) {
  return new DataLoader<string, readonly Row[]>(async (keys) => {
    const rows = grouped(await load(keys), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}
