import path from 'node:path';
import { ArticleError } from '../article/errors.js';
import { ByteReader } from './archives/byte-reader.js';
import type { ArchiveEntry, NamedEntry } from './archives/entry.js';
import { gunzipped } from './archives/gzip.js';
import { Unpacking } from './archives/limits.js';
import { isGzip } from './archives/signatures.js';
import { type ArchiveFormat, type Format, formatOf, HEAD, READ_ENDINGS, recognise, STANDARD_INPUT } from './formats.js';
import { type Content, readers } from './readers.js';
import { type Found, NOWHERE, type Reading } from './reading.js';
import { asArticleError, chunksOf } from './sources.js';

/**
 * The articles of a file one after another, each as soon as it is read: memory holds one article, never the file.
 * What cannot be read comes out as a reading with an error, and the rest goes on where it can; nothing is thrown.
 *
 * @param file path, or `-` for standard input
 * @param format null: by the path's ending and the content
 */
export async function* readInputs(file: string, format: Format | null): AsyncGenerator<Reading> {
  const unpacking = new Unpacking();
  let counted = 0;
  const reading = (found: Found): Reading => {
    const bytes = unpacking.packed - counted;
    counted = unpacking.packed;
    return { ...NOWHERE, file, bytes, ...found };
  };
  const name = path.basename(file);
  const named = format ?? formatOf(file);
  try {
    if (named === null) throw unknownFormat(file);
    const reader = new ByteReader(count(await chunksOf(file), unpacking));
    try {
      // Nothing in a pipe is no article, not an error of the pipe.
      if (file === STANDARD_INPUT && named === 'jsonl' && (await reader.peek(1)).length === 0) return;
      const content = { name, reader, unpacking, file, isEntry: false };
      for await (const found of readPacked(content, named, format)) yield reading(found);
    } finally {
      await reader.close();
    }
  } catch (error) {
    const reason = asArticleError(error);
    yield reading({ input: null, id: reason.id ?? name, error: reason });
  }
}

async function* count(chunks: AsyncIterable<Uint8Array>, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    unpacking.read(chunk.length);
    yield chunk;
  }
}

/** @param asked by the user for every file */
async function* readPacked(content: Content, named: Format, asked: Format | null): AsyncGenerator<Found> {
  const { reader, unpacking } = content;
  const head = await reader.peek(HEAD);
  if (head.length === 0) throw new ArticleError('EMPTY', 'the file is empty: nothing to read');
  if (!isGzip(head) || named === 'warc') {
    yield* readAs(content, named, asked);
    return;
  }
  const unpacked = new ByteReader(gunzipped(reader, unpacking));
  try {
    if (isGzip(await unpacked.peek(HEAD))) throw new ArticleError('FORMAT', 'packed by gzip twice: unpack it once');
    yield* readAs({ ...content, reader: unpacked, file: null }, named, asked);
  } finally {
    await unpacked.close();
  }
}

async function* readAs(content: Content, named: Format, asked: Format | null): AsyncGenerator<Found> {
  const seen = recognise(await content.reader.peek(HEAD), named);
  // A format that was asked for stands against what a page or feed looks like, not against an archive.
  const format = asked === null || seen === 'warc' || isArchive(seen) ? seen : named;
  if (isArchive(format)) yield* readArchive(format, content, asked);
  else yield* readers[format](content);
}

/** The articles of the files in a zip or tar; archives in archives are not opened, or a small file could hold a world. */
async function* readArchive(format: ArchiveFormat, content: Content, asked: Format | null): AsyncGenerator<Found> {
  let isEmpty = true;
  let told: unknown;
  try {
    for await (const entry of await entriesOf(format, content)) {
      if (!isNamed(entry)) {
        isEmpty = false;
        yield { input: null, id: path.basename(content.name), error: entry.error };
        continue;
      }
      const named = asked !== null && !isArchive(asked) ? asked : formatOf(entry.name);
      if (named === null) continue;
      isEmpty = false;
      try {
        for await (const found of readEntry(entry, named, asked, content)) yield { ...found, entry: entry.name };
      } catch (failure) {
        const error = asArticleError(failure);
        if (error.code === 'BOMB') throw failure;
        told = failure;
        yield { entry: entry.name, input: null, id: error.id ?? path.posix.basename(entry.name), error };
      }
    }
  } catch (failure) {
    // Damage that ends the archive shows in the file it is in first.
    if (failure !== told) throw failure;
  }
  if (isEmpty) throw new ArticleError('EMPTY', `no file in it that is read: ${READ_ENDINGS} are`);
}

const isNamed = (entry: ArchiveEntry): entry is NamedEntry => entry.name !== null;

async function* readEntry(
  { name, chunks, error }: NamedEntry,
  named: Format,
  asked: Format | null,
  { unpacking }: Content,
): AsyncGenerator<Found> {
  if (error !== null) throw error;
  const reader = new ByteReader(chunks);
  try {
    yield* readPacked({ name: path.posix.basename(name), reader, unpacking, file: null, isEntry: true }, named, asked);
  } finally {
    await reader.close();
  }
}

function isArchive(format: Format): format is ArchiveFormat {
  return format === 'zip' || format === 'tar';
}

async function entriesOf(
  format: ArchiveFormat,
  { reader, unpacking, file, isEntry }: Content,
): Promise<AsyncIterable<ArchiveEntry>> {
  if (isEntry) {
    throw new ArticleError('FORMAT', 'an archive inside an archive is not opened: unpack the outer one first');
  }
  if (format === 'tar') {
    const { readTar } = await import('./archives/tar.js');
    return readTar(reader, unpacking);
  }
  if (file === null) throw new ArticleError('FORMAT', 'a zip packed by gzip is not opened: unpack it once');
  if (file === STANDARD_INPUT) {
    throw new ArticleError('FORMAT', 'a zip cannot be read from standard input, since its directory is at its end');
  }
  await reader.close();
  const { readZip } = await import('./archives/zip.js');
  return readZip(file, unpacking);
}

function unknownFormat(file: string): ArticleError {
  const ending = path.extname(file);
  return new ArticleError(
    'FORMAT',
    `no format that is known by the ending "${ending}": give ${READ_ENDINGS}, or say --format`,
  );
}
