import type { Article } from '../article/types.js';
import { layoutOf } from './layout.js';
import type { NamedIds } from './naming.js';
import type { ArticleRows } from './rows.js';
import type { SpeakerRow } from './speaker-rows.js';
import { speakerShares } from './speaker-shares.js';
import type { ArticleValues } from './statements/add-article.js';
import { storable, storableJson } from './storable.js';

type AfterKey<T extends readonly unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

/** An article as `addArticle` and `reviseArticle` take it, behind their first parameter; `extractor` is the version of the parser. */
export function articleValues(
  article: Article,
  rows: ArticleRows,
  ids: NamedIds,
  extractor: string,
): AfterKey<ArticleValues> {
  return [
    storable(rows.url),
    rows.outletKey === null ? null : ids.outletIds(rows.outletKey),
    storable(article.title),
    article.authors.map((author) => storable(author)),
    rows.publishedAt,
    rows.updatedAt,
    storable(article.dateline),
    storable(article.language),
    storable(article.text),
    rows.textHash,
    rows.storyHash,
    rows.boilerplate,
    extractor,
    storableJson(printedNames(rows.speakers, ids)),
    rows.wires.map((wire) => ids.outletIds(wire.outletKey)),
    rows.wires.map((wire) => wire.role),
    layoutOf(article.paragraphs),
  ];
}

/** What an article adds to the counts of printed names: [[speaker, name, count], …] */
export function printedNames(
  speakers: readonly SpeakerRow[],
  ids: Pick<NamedIds, 'speakerIds'>,
): [speaker: string, name: string, count: number][] {
  return speakerShares(speakers, ids).flatMap(({ id, aliases }) =>
    aliases.map(({ name, count }): [string, string, number] => [id, name, count]),
  );
}
