import path from 'node:path';

/** Formats that can be read as they come from a disk. */
export const formats = ['txt', 'html', 'jsonl'] as const;
export type Format = (typeof formats)[number];

/** Extensions of formats that have their place but no reader yet. */
export const laterFormats: ReadonlySet<string> = new Set(['xml', 'rss', 'atom']);

/** Other endings of the same formats. */
const endings: Readonly<Record<string, Format>> = {
  text: 'txt',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  ndjson: 'jsonl',
};

/** Names standard input. */
export const STANDARD_INPUT = '-';

/** The format that a path's ending names, or null. */
export function formatOf(file: string): Format | null {
  const extension = path.extname(file).slice(1).toLowerCase();
  return formats.find((format) => format === extension) ?? endings[extension] ?? null;
}
