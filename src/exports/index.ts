import { type Reader, run } from '../database/statement.js';
import { type ExportedQuoteRow, exportedQuotes } from '../database/statements/exported-quotes.js';
import { quoteFilter } from '../graphql/filters/quote.js';
import { filterOf, type Selection } from '../selection/index.js';
import { dataCard } from './card.js';
import { asParquet } from './parquet.js';
import { asCsv, asJsonLines } from './text-formats.js';

export { dataCard } from './card.js';

export const exportFormats = ['jsonl', 'csv', 'parquet'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Rows read at a time. */
const PAGE = 2000;

/**
 * The quotes of a selection as a file, piece by piece and never whole in memory. The same rows give the same bytes, in
 * the order in which they were stored, so that a part can be had again.
 *
 * @throws {GraphQLError} BAD_USER_INPUT where the selection cannot be used
 */
export function exportQuotes(reader: Reader, selection: Selection, format: ExportFormat): AsyncGenerator<Buffer> {
  const input = filterOf(selection);
  const midnight = (day: string | undefined) => (day === undefined ? null : new Date(`${day}T00:00:00Z`));
  const filter = quoteFilter({
    ...input,
    publishedFrom: midnight(input.publishedFrom),
    publishedBefore: midnight(input.publishedBefore),
  });
  const pages = readPages(reader, filter);
  if (format === 'jsonl') return asJsonLines(pages);
  return format === 'csv' ? asCsv(pages) : asParquet(pages, dataCard(selection));
}

async function* readPages(
  reader: Reader,
  filter: ReturnType<typeof quoteFilter>,
): AsyncGenerator<readonly ExportedQuoteRow[]> {
  let after = '0';
  for (;;) {
    const { statement, args } = exportedQuotes(filter, after, PAGE);
    const rows = await run(reader, statement, args);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    after = rows[rows.length - 1]!.id;
  }
}
