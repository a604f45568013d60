import { crc32 } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { ArticleError } from '../../article/errors.js';
import { type ArchiveEntry, isHidden, shownName } from './entry.js';
import type { Unpacking } from './limits.js';

const LINK = 0o120000;
const FILE_KIND = 0o170000;
const UNIX = 3;

/**
 * The files of a zip on the disk, in the order of its directory, one after another. One that is encrypted, packed in an
 * unknown way or damaged is an error of its own.
 *
 * @throws ArticleError where the archive as a whole cannot be read
 */
export async function* readZip(file: string, unpacking: Unpacking): AsyncGenerator<ArchiveEntry> {
  let zip: ZipFile;
  try {
    // Names are read by us: one bad name would otherwise end the whole archive.
    zip = await openPromise(file, { decodeStrings: false, autoClose: false });
  } catch (error) {
    throw zipError(error, 'the zip cannot be opened');
  }
  try {
    for await (const entry of entriesOf(zip)) {
      unpacking.enter();
      // A directory may name the same bytes again and again.
      unpacking.read(Math.min(entry.compressedSize, Math.max(0, zip.fileSize - unpacking.packed)));
      const name = nameOf(entry);
      if (name.endsWith('/') || isHidden(name) || isLink(entry)) continue;
      if (entry.isEncrypted()) {
        const error = new ArticleError('UNREADABLE', 'it is encrypted: unpack the zip by hand');
        yield { name, chunks: null, error };
      } else if (!entry.canDecodeFileData()) {
        const error = new ArticleError(
          'UNREADABLE',
          `it is packed by method ${entry.compressionMethod}: pack the zip anew`,
        );
        yield { name, chunks: null, error };
      } else yield { name, chunks: contentOf(zip, entry, unpacking), error: null };
    }
  } finally {
    zip.close();
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    throw zipError(error, `the directory of the zip is damaged after ${zip.entriesRead} files`);
  }
}

async function* contentOf(zip: ZipFile, entry: Entry, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    let checksum = 0;
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      unpacking.unpack(chunk.length);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    if (checksum !== entry.crc32) throw new Error('its checksum is another');
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    throw zipError(error, 'this file in the zip is damaged');
  }
}

function nameOf(entry: Entry): string {
  try {
    const raw = entry.fileName as unknown as Buffer;
    return shownName(getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false));
  } catch {
    return '(a name that cannot be read)';
  }
}

function isLink(entry: Entry): boolean {
  return entry.versionMadeBy >>> 8 === UNIX && ((entry.externalFileAttributes >>> 16) & FILE_KIND) === LINK;
}

function zipError(error: unknown, what: string): unknown {
  if (!(error instanceof Error)) return error;
  // Errors of the disk are told as such elsewhere.
  if (typeof (error as NodeJS.ErrnoException).syscall === 'string') return error;
  return new ArticleError('DAMAGED', `${what} (${error.message})`);
}
