import type { ExportedQuoteRow } from '../database/statements/exported-quotes.js';
import { type Cell, columns } from './columns.js';

type Pages = AsyncIterable<readonly ExportedQuoteRow[]>;

/** JSON Lines: one object a quote; what is not known is null. */
export async function* asJsonLines(pages: Pages): AsyncGenerator<Buffer> {
  for await (const rows of pages) {
    const lines = rows.map((row) =>
      JSON.stringify(Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]))),
    );
    yield Buffer.from(`${lines.join('\n')}\n`);
  }
}

/**
 * CSV (RFC 4180) in UTF-8 with a line of names. What a spreadsheet would take for a formula stands behind an
 * apostrophe, as OWASP advises; readers that are no spreadsheets may take it off.
 */
export async function* asCsv(pages: Pages): AsyncGenerator<Buffer> {
  yield Buffer.from(`${columns.map(({ name }) => name).join(',')}\r\n`);
  for await (const rows of pages) {
    yield Buffer.from(rows.map((row) => `${columns.map(({ value }) => cell(value(row))).join(',')}\r\n`).join(''));
  }
}

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
