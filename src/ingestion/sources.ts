import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { tooLarge } from '../article/decode.js';
import { ArticleError } from '../article/errors.js';
import { STANDARD_INPUT } from './formats.js';

/**
 * The bytes of a file as they come.
 *
 * @param file path, or `-` for standard input
 * @throws ArticleError where it is a folder; what the system says where it cannot be opened
 */
export async function chunksOf(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === STANDARD_INPUT) return process.stdin as AsyncIterable<Uint8Array>;
  const handle = await open(file);
  if ((await handle.stat()).isDirectory()) {
    await handle.close();
    throw new ArticleError('UNREADABLE', 'is a folder: name the files in it');
  }
  return createReadStream('', { fd: handle, highWaterMark: 256 * 1024 });
}

/**
 * All of a stream in one piece.
 *
 * @param limit in bytes
 * @throws ArticleError `TOO_LARGE`, `EMPTY`
 */
export async function whole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  if (length === 0) throw new ArticleError('EMPTY', 'the file is empty: nothing to read');
  return Buffer.concat(parts);
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

/**
 * @returns what of an error is the input's own fault or the disk's
 * @throws the error where it is a mistake of ours
 */
export function asArticleError(error: unknown): ArticleError {
  if (error instanceof ArticleError) return error;
  if (typeof (error as NodeJS.ErrnoException).code === 'string') return unreadable(error);
  throw error;
}
