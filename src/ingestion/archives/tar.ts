import { Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { ArticleError } from '../../article/errors.js';
import { type ArchiveEntry, isHidden, shownName } from './entry.js';
import type { Unpacking } from './limits.js';
import { Portion } from './portion.js';

/**
 * The files of a tar, one after another; links and devices are passed over.
 *
 * @throws ArticleError where it is damaged or cut off: a tar has no directory from which to go on
 */
export async function* readTar(chunks: AsyncIterable<Uint8Array>, unpacking: Unpacking): AsyncGenerator<ArchiveEntry> {
  const tar = extract();
  let entries = 0;
  let fault: unknown;
  const faultOf = (error: unknown): unknown => (fault ??= asFault(error, entries));
  const source = Readable.from(chunks).on('error', (error) => {
    fault ??= error; // What the bytes come from knows better what is wrong with them than tar does.
    tar.destroy(error);
  });
  source.pipe(tar);
  try {
    for await (const entry of tar as AsyncIterable<TarEntry>) {
      const content = new Portion(contentOf(entry, unpacking, faultOf));
      const name = shownName(entry.header.name);
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
