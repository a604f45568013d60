import { ArticleError } from '../../article/errors.js';
import type { ByteReader } from './byte-reader.js';

const BLOCK = 512;
/** The place of a header's checksum, of its file's size, of its type and of the word that marks it (POSIX.1-1988 "ustar"). */
const SIZE = { at: 124, length: 12 };
const CHECKSUM = { at: 148, length: 8 };
const TYPE = 156;
const MAGIC = { at: 257, word: Buffer.from('ustar') };
/** A pax header ("x") may give its file a size that no octal number holds; nobody's is longer. */
const LONGEST_PAX = 1024 * 1024;

/**
 * The blocks of a tar without what is damaged in between: headers whose checksum is right, each with the whole blocks
 * of its file. After a header that is none, reading goes on at the next sound one, wherever it begins.
 *
 * @param tell is told of each damage, by the byte it begins at, when a sound header was found behind it
 * @throws ArticleError `DAMAGED` where no sound header follows a damage
 */
export async function* soundBlocks(
  reader: ByteReader,
  tell: (damage: ArticleError) => void,
): AsyncGenerator<Uint8Array> {
  let paxSize: number | null = null;
  let hasEnded = false;
  for (;;) {
    const header = await reader.peek(BLOCK);
    if (header.length === 0) return;
    if (header.length === BLOCK && header.every((byte) => byte === 0)) {
      await reader.skip(BLOCK);
      hasEnded = true;
      continue;
    }
    if (!isSound(header)) {
      const at = reader.offset;
      const found = await seekSound(reader);
      if (!found && hasEnded) return; // What fills the last record of a tape may be anything.
      const damage = new ArticleError('DAMAGED', `the tar is damaged at byte ${at}`);
      if (!found) throw damage;
      tell(damage);
      continue;
    }
    hasEnded = false;
    yield await reader.take(BLOCK);
    const type = String.fromCharCode(header[TYPE]!);
    const size: number = paxSize ?? sizeOf(header);
    paxSize = null;
    let left = Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'x' && size <= LONGEST_PAX) {
      const content = await reader.take(left);
      paxSize = sizeInPax(content);
      yield content;
      continue;
    }
    while (left > 0) {
      const chunk = await reader.some(left);
      if (chunk === null) return;
      left -= chunk.length;
      yield chunk;
    }
  }
}

/** Passes over everything up to the next sound header. */
async function seekSound(reader: ByteReader): Promise<boolean> {
  await reader.skip(1);
  for (;;) {
    const window = await reader.peek(MAGIC.at + MAGIC.word.length);
    if (window.length < MAGIC.at + MAGIC.word.length) return false;
    if (isMarked(window) && isSound(await reader.peek(BLOCK))) return true;
    // The mark lies behind the header's beginning: what is searched starts there, what is passed ends before it.
    const ahead = await reader.peek(SEARCHED);
    const at = Buffer.from(ahead.buffer, ahead.byteOffset, ahead.length).indexOf(MAGIC.word, MAGIC.at + 1);
    await reader.skip(at === -1 ? Math.max(1, ahead.length - MAGIC.at - MAGIC.word.length + 1) : at - MAGIC.at);
  }
}

const SEARCHED = 64 * 1024;

const isMarked = (block: Uint8Array): boolean =>
  MAGIC.word.equals(block.subarray(MAGIC.at, MAGIC.at + MAGIC.word.length));

/** The sum of the header's bytes, its own place counted as spaces. */
function isSound(header: Uint8Array): boolean {
  if (header.length < BLOCK) return false;
  let sum = CHECKSUM.length * 0x20;
  for (let at = 0; at < BLOCK; at++) {
    if (at < CHECKSUM.at || at >= CHECKSUM.at + CHECKSUM.length) sum += header[at]!;
  }
  return octal(header.subarray(CHECKSUM.at, CHECKSUM.at + CHECKSUM.length)) === sum;
}

/** In octal digits, or, as GNU tar writes large ones, in binary behind a byte 0x80. */
function sizeOf(header: Uint8Array): number {
  const field = header.subarray(SIZE.at, SIZE.at + SIZE.length);
  if ((field[0]! & 0x80) === 0) return octal(field) ?? 0;
  return field.subarray(1).reduce((size, byte) => size * 256 + byte, 0);
}

function octal(field: Uint8Array): number | null {
  const digits = /^[ \0]*([0-7]+)[ \0]*$/.exec(Buffer.from(field).toString('latin1'))?.[1];
  return digits === undefined ? null : parseInt(digits, 8);
}

function sizeInPax(content: Uint8Array): number | null {
  const size = /(?:^|\n)\d+ size=(\d+)\n/.exec(Buffer.from(content).toString('latin1'))?.[1];
  return size === undefined ? null : Number(size);
}
