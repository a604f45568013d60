import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { decode, decodeUtf8, LARGEST_ARTICLE, tooLarge } from '../article/decode.js';
import { ArticleError } from '../article/errors.js';
import { LARGEST_PAGE } from '../article/html/limits.js';
import { LONGEST_LINE, parseArticleLine } from '../article/jsonl.js';
import type { Input } from '../article/input.js';
import { type Format, formatOf, laterFormats, STANDARD_INPUT } from './formats.js';
import { splitLines } from './lines.js';

/** One article of a file, or why there is none. */
export type Reading = {
  /** The path as given, `-` for standard input. */
  readonly file: string;
  /** From 1; null where the file is one article. */
  readonly line: number | null;
  /** How much of the file this line is; 0 where the file is one article. */
  readonly bytes: number;
} & (
  | { readonly input: Input; readonly error: null }
  | { readonly input: null; readonly id: string | null; readonly error: ArticleError }
);

/**
 * The articles of a file one after another, each as soon as it is read: memory holds one article, never the file.
 * What cannot be read comes out as a reading with an error; nothing is thrown.
 *
 * @param file path, or `-` for standard input
 * @param format null: by the path's ending
 */
export async function* readInputs(file: string, format: Format | null): AsyncGenerator<Reading> {
  const id = path.basename(file);
  const failed = (error: unknown, line: number | null = null, bytes = 0): Reading => {
    const reason = asArticleError(error);
    return { file, line, bytes, input: null, id: reason.id ?? (line === null ? id : null), error: reason };
  };
  const known = format ?? formatOf(file);
  if (known === null) {
    yield failed(unknownFormat(file));
    return;
  }
  try {
    const chunks = await chunksOf(file);
    if (known === 'txt')
      yield {
        file,
        line: null,
        bytes: 0,
        input: { id, text: decode(await whole(chunks, LARGEST_ARTICLE)) },
        error: null,
      };
    else if (known === 'html')
      yield { file, line: null, bytes: 0, input: { id, bytes: await whole(chunks, LARGEST_PAGE) }, error: null };
    else yield* readLines(file, chunks, failed);
  } catch (error) {
    yield failed(error);
  }
}

async function* readLines(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  failed: (error: unknown, line: number, bytes: number) => Reading,
): AsyncGenerator<Reading> {
  let empty = file !== STANDARD_INPUT;
  for await (const { number, bytes, length } of splitLines(chunks, LONGEST_LINE)) {
    empty = false;
    let input: Input;
    try {
      if (bytes === null) throw tooLarge(LONGEST_LINE);
      const line = decodeUtf8(bytes);
      if (line === null) throw new ArticleError('ENCODING', 'not valid UTF-8: JSON Lines are always UTF-8');
      if (!line.trim()) continue;
      input = parseArticleLine(line);
    } catch (error) {
      yield failed(error, number, length);
      continue;
    }
    yield { file, line: number, bytes: length, input, error: null };
  }
  if (empty) throw new ArticleError('EMPTY', 'the file is empty: nothing to read');
}

async function chunksOf(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === STANDARD_INPUT) return process.stdin as AsyncIterable<Uint8Array>;
  const handle = await open(file);
  if ((await handle.stat()).isDirectory()) {
    await handle.close();
    throw new ArticleError('UNREADABLE', 'is a folder: name the files in it');
  }
  return createReadStream('', { fd: handle, highWaterMark: 256 * 1024 });
}

async function whole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function unknownFormat(file: string): ArticleError {
  const extension = path.extname(file);
  if (laterFormats.has(extension.slice(1).toLowerCase())) {
    return new ArticleError(
      'FORMAT',
      `${extension} is not read yet: give the page (.html), the plain text (.txt) or JSON Lines (.jsonl)`,
    );
  }
  return new ArticleError(
    'FORMAT',
    `no format that is known by the ending "${extension}": give .txt, .html or .jsonl, or say --format`,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read: its permissions forbid it',
  EPERM: 'it may not be read: its permissions forbid it',
  EISDIR: 'is a folder: name the files in it',
  ENOTDIR: 'there is no such file',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk cannot read it',
};

/** Why the system does not give a file, for people. */
export function unreadable(error: unknown): ArticleError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new ArticleError('UNREADABLE', REASONS[code] ?? (error instanceof Error ? error.message : String(error)));
}

function asArticleError(error: unknown): ArticleError {
  if (error instanceof ArticleError) return error;
  if (typeof (error as NodeJS.ErrnoException).code === 'string') return unreadable(error);
  throw error;
}
