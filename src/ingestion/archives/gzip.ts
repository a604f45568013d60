import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import { ArticleError } from '../../article/errors.js';
import type { ByteReader } from './byte-reader.js';
import type { Unpacking } from './limits.js';
import { Portion } from './portion.js';
import { isGzip } from './signatures.js';

/** One of the packed pieces that a gzip file is made of: most files are one, a web archive has one for each record. */
export interface GzipMember {
  /** Where it begins in the file. */
  readonly offset: number;
  /** Unpacked. Throws ArticleError where the member is damaged. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const MAGIC = Uint8Array.of(0x1f, 0x8b, 0x08);
const FLAGS = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;
const LONGEST_NAME = 64 * 1024;
const TRAILER = 8;
const EMPTY = new Uint8Array();

/** Packed bytes handed to zlib at once: they give at most a thousand times as many, which memory has to hold. */
const PORTION = 16 * 1024;

/** The whole content of a gzip file of any number of members. */
export async function* gunzipped(reader: ByteReader, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  for await (const member of gzipMembers(reader, unpacking)) yield* member.chunks;
}

/**
 * The members of a gzip file (RFC 1952) one after another. After a damaged one, goes on at the next beginning of a
 * member that can be seen from there. Zeros after the last member count as its end, as in files from tapes.
 */
export async function* gzipMembers(reader: ByteReader, unpacking: Unpacking): AsyncGenerator<GzipMember> {
  for (;;) {
    const head = await reader.peek(MAGIC.length);
    if (head.length === 0) return;
    const { offset } = reader;
    if (!isGzip(head)) {
      if (head.every((byte) => byte === 0) && !(await hasMore(reader))) return;
      yield { offset, chunks: failing(damaged(offset, 'no gzip data begins there')) };
      if (!(await reader.seek(MAGIC))) return;
      continue;
    }
    let broken = false;
    const chunks = new Portion(unpack(reader, offset, unpacking, () => (broken = true)));
    try {
      yield { offset, chunks };
      await chunks.drain();
    } finally {
      await chunks.close();
    }
    if (broken && !(await reader.seek(MAGIC))) return;
  }
}

async function hasMore(reader: ByteReader): Promise<boolean> {
  for await (const bytes of reader.rest()) if (bytes.some((byte) => byte !== 0)) return true;
  return false;
}

async function* failing(error: ArticleError): AsyncGenerator<Uint8Array> {
  yield* [];
  throw error;
}

async function* unpack(
  reader: ByteReader,
  offset: number,
  unpacking: Unpacking,
  onBroken: () => void,
): AsyncGenerator<Uint8Array> {
  const inflater = new Inflater();
  try {
    await passHeader(reader, offset);
    let checksum = 0;
    let length = 0;
    let last: Uint8Array = EMPTY;
    for (let ended = false; !ended;) {
      const portion = await reader.some(PORTION);
      if (portion === null) {
        const at = reader.offset;
        reader.unread(last); // A member that lacks its end runs on into the next one.
        throw cutOff(offset, at);
      }
      last = portion;
      let unused: number;
      try {
        unused = await inflater.push(portion);
      } catch (error) {
        reader.unread(portion); // The next member may begin before the place where the damage showed.
        throw damaged(offset, (error as Error).message);
      }
      for (const chunk of inflater.unpacked()) {
        checksum = crc32(chunk, checksum);
        length += chunk.length;
        unpacking.unpack(chunk.length);
        yield chunk;
      }
      ended = unused > 0;
      if (ended) reader.unread(portion.subarray(portion.length - unused));
    }
    const trailer = await reader.take(TRAILER);
    if (trailer.length < TRAILER) throw cutOff(offset, reader.offset);
    const expected = new DataView(trailer.buffer, trailer.byteOffset, TRAILER);
    if (expected.getUint32(0, true) !== checksum || expected.getUint32(4, true) !== length % 2 ** 32) {
      throw damaged(offset, 'its checksum is another');
    }
  } catch (error) {
    onBroken();
    throw error;
  } finally {
    inflater.close();
  }
}

async function passHeader(reader: ByteReader, offset: number): Promise<void> {
  const head = await reader.take(10);
  const flags = head[3] ?? 0;
  if (head.length < 10) throw cutOff(offset, reader.offset);
  if (flags & FLAGS.reserved) throw damaged(offset, 'its header is none');
  if (flags & FLAGS.extra) {
    const length = await reader.take(2);
    await reader.skip((length[0] ?? 0) + 256 * (length[1] ?? 0));
  }
  for (const flag of [FLAGS.name, FLAGS.comment]) {
    if (flags & flag && (await reader.until(Uint8Array.of(0), LONGEST_NAME)) === null) {
      throw damaged(offset, 'its header has no end');
    }
  }
  if (flags & FLAGS.headerChecksum) await reader.skip(2);
}

/** zlib, a portion at a time: what its streams do not tell is where the packed data ends. */
class Inflater {
  readonly #raw: InflateRaw = createInflateRaw();
  #unpacked: Uint8Array[] = [];
  #pushed = 0;

  constructor() {
    this.#raw.on('data', (chunk: Uint8Array) => this.#unpacked.push(chunk));
    this.#raw.on('error', () => undefined); // Each push hears it by itself.
  }

  /**
   * @returns how many bytes at the end of the portion lie behind the packed data
   * @throws what zlib says of damaged data
   */
  async push(portion: Uint8Array): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#raw.once('error', reject);
      this.#raw.write(portion, (error) => {
        this.#raw.off('error', reject);
        if (error) reject(error);
        else resolve();
      });
    });
    this.#pushed += portion.length;
    return this.#pushed - this.#raw.bytesWritten;
  }

  /** What came out of the last portion. */
  unpacked(): readonly Uint8Array[] {
    const chunks = this.#unpacked;
    this.#unpacked = [];
    return chunks;
  }

  close(): void {
    this.#raw.destroy();
  }
}

function cutOff(from: number, at: number): ArticleError {
  return new ArticleError(
    'CUT_OFF',
    `the gzip data that begins at byte ${from} is cut off at byte ${at}: fetch or copy the file again`,
  );
}

function damaged(offset: number, reason: string): ArticleError {
  return new ArticleError('DAMAGED', `the gzip data that begins at byte ${offset} is damaged (${reason})`);
}
