import type { Article } from '../article/types.js';
import { layoutOf } from './layout.js';
import type { NamedIds } from './naming.js';
import type { ArticleRows } from './rows.js';
import type { SpeakerRow } from './speaker-rows.js';
import { speakerShares } from './speaker-shares.js';

/** An article as `addArticles` and `reviseArticle` take it; `extractor` is the version of the parser that has read it. */
export function articleValues(article: Article, rows: ArticleRows, ids: NamedIds, extractor: string) {
  const { key, url, publishedAt, updatedAt, textHash, storyHash, boilerplate } = rows;
  const { title, authors, dateline, language, text } = article;
  return {
    ...{ key, url, title, authors, publishedAt, updatedAt, dateline, language, text, boilerplate },
    outletId: rows.outletKey === null ? null : ids.outletIds(rows.outletKey),
    textHash: byteaOf(textHash),
    storyHash: storyHash && byteaOf(storyHash),
    extractorVersion: extractor,
    printedNames: printedNames(rows.speakers, ids),
    paragraphs: layoutOf(article.paragraphs),
    wires: rows.wires.map(({ outletKey, role }) => ({ outletId: ids.outletIds(outletKey), role })),
  };
}

/** Bytes as Postgres reads them in a text. */
const byteaOf = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** What an article adds to the counts of printed names: [[speaker, name, count], …] */
export function printedNames(
  speakers: readonly SpeakerRow[],
  ids: Pick<NamedIds, 'speakerIds'>,
): [speaker: string, name: string, count: number][] {
  return speakerShares(speakers, ids).flatMap(({ id, aliases }) =>
    aliases.map(({ name, count }): [string, string, number] => [id, name, count]),
  );
}
