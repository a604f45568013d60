import { Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { ArticleError } from '../../article/errors.js';
import type { ByteReader } from './byte-reader.js';
import { type ArchiveEntry, isHidden, shownName } from './entry.js';
import type { Unpacking } from './limits.js';
import { Portion } from './portion.js';
import { soundBlocks } from './tar-blocks.js';

/**
 * The files of a tar, one after another; links and devices are passed over. A damage in between is an entry with its
 * error, and the files behind it follow.
 *
 * @throws ArticleError where it is cut off, or damaged and no file follows
 */
export async function* readTar(reader: ByteReader, unpacking: Unpacking): AsyncGenerator<ArchiveEntry> {
  const tar = extract();
  const damages: ArticleError[] = [];
  let entries = 0;
  let fault: unknown;
  const faultOf = (error: unknown): unknown => (fault ??= asFault(error, entries));
  const source = Readable.from(soundBlocks(reader, (damage) => damages.push(damage))).on('error', (error) => {
    fault ??= error; // What the bytes come from knows better what is wrong with them than tar does.
    tar.destroy(error);
  });
  source.pipe(tar);
  try {
    for await (const entry of tar as AsyncIterable<TarEntry>) {
      const content = new Portion(contentOf(entry, unpacking, faultOf));
      const name = shownName(entry.header.name);
      for (const error of damages.splice(0)) yield { name: null, chunks: null, error };
      unpacking.enter();
      entries++;
      if (isFile(entry.header) && !isHidden(name)) yield { name, chunks: content, error: null };
      await content.drain();
    }
  } catch (error) {
    throw faultOf(error);
  } finally {
    source.destroy();
    tar.destroy();
  }
}

/** An entry as tar-stream gives it; its own types say nothing of the chunks. */
interface TarEntry extends AsyncIterable<Uint8Array> {
  readonly header: Header;
}

function isFile({ type }: Header): boolean {
  return type === 'file' || type === 'contiguous-file';
}

async function* contentOf(
  entry: AsyncIterable<Uint8Array>,
  unpacking: Unpacking,
  faultOf: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of entry) {
      unpacking.unpack(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw faultOf(error);
  }
}

function asFault(error: unknown, entries: number): unknown {
  if (error instanceof ArticleError || !(error instanceof Error)) return error;
  return new ArticleError('DAMAGED', `the tar is damaged or cut off after ${entries} files (${error.message})`);
}
