import type { ArticleError } from '../article/errors.js';
import type { Input } from '../article/input.js';

/** Where in a file something stands; null where that does not apply. */
export interface Position {
  /** Path inside a zip or tar. */
  readonly entry: string | null;
  /** Of a file of lines, from 1. */
  readonly line: number | null;
  /** Record of a web archive, item of a feed, element of a JSON list; from 1. */
  readonly record: number | null;
  /** Where that record begins in the file, packed as it is. */
  readonly byte: number | null;
}

/** Where among the inputs something stands. */
export interface Place extends Position {
  /** The path or address as given, `-` for standard input. */
  readonly file: string;
}

/** An article, or why there is none. */
export type Outcome =
  | { readonly input: Input; readonly error: null }
  | { readonly input: null; readonly id: string | null; readonly error: ArticleError };

/** What a reader of one format finds; a position that it does not give does not apply. */
export type Found = Partial<Position> & Outcome;

/** One article of an input, or why there is none. */
export type Reading = Place & {
  /** Of the input as it lies on the disk, read since the last one. */ readonly bytes: number;
} & Outcome;

export const NOWHERE: Position = { entry: null, line: null, record: null, byte: null };

/** Only the place of a reading: failures are kept, articles are not. */
export function placeOf({ file, entry, line, record, byte }: Place): Place {
  return { file, entry, line, record, byte };
}

/** "news.zip, a/b.jsonl, line 3", "crawl.warc.gz, record 17 at byte 123456" */
export function placeText({ file, entry, line, record, byte }: Place): string {
  return [
    file,
    ...(entry === null ? [] : [entry]),
    ...(line === null ? [] : [`line ${line}`]),
    ...(record === null ? [] : [byte === null ? `item ${record}` : `record ${record} at byte ${byte}`]),
  ].join(', ');
}
