import { ArticleError } from './errors.js';
import { decodeWindows1252 } from './windows-1252.js';

/**
 * The largest text read as one article: bytes of a file, UTF-16 units of a JSON string. The longest printed articles
 * have a tenth of it; the parser takes some 250 bytes of memory for a byte of text.
 */
export const LARGEST_ARTICLE = 4 * 1024 * 1024;

/** @returns what to throw for an input beyond a limit in bytes */
export function tooLarge(limit: number, id: string | null = null): ArticleError {
  const megabytes = limit / 1024 / 1024;
  return new ArticleError('TOO_LARGE', `larger than ${megabytes} MB: split it into articles, one JSON line each`, id);
}

const cutOff = (): ArticleError =>
  new ArticleError('CUT_OFF', 'cut off in the middle of a character: fetch or copy the file again');

const binary = (): ArticleError =>
  new ArticleError('BINARY', 'not text but binary data: give plain text (.txt) or JSON Lines (.jsonl)');

/** Bytes below a space that no plain text holds; tab, line ends, form feed and escape are some that do. */
function controls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) count++;
  return count;
}

/**
 * UTF-8 as it is.
 *
 * @returns null where the bytes are no UTF-8
 * @throws ArticleError `CUT_OFF` where they are UTF-8 but for a last character that lacks its end
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
  try {
    return text + decoder.decode();
  } catch {
    throw cutOff();
  }
}

/** @throws ArticleError `CUT_OFF` where the last character lacks its end */
export function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): string {
  if (bytes.length % 2 === 1) throw cutOff();
  const last = label === 'utf-16le' ? bytes[bytes.length - 1]! : bytes[bytes.length - 2]!;
  if (last >= 0xd8 && last <= 0xdb) throw cutOff();
  return new TextDecoder(label).decode(bytes);
}

/**
 * What is neither UTF-8 nor binary: UTF-8 with a few broken characters, which become U+FFFD, or else Windows-1252.
 * Windows-1252 hardly ever holds a valid UTF-8 sequence by chance, so whichever kind is more frequent decides.
 */
function decodeOther(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return sound > broken ? text : decodeWindows1252(bytes);
}

/**
 * Text of a file: UTF-8 or UTF-16 by byte order mark, UTF-8 where it is valid, else Windows-1252.
 *
 * @throws ArticleError `EMPTY`, `BINARY`, `TOO_LARGE`, or `CUT_OFF` where the last character lacks its end
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_ARTICLE) throw tooLarge(LARGEST_ARTICLE);
  if (bytes.length === 0) throw new ArticleError('EMPTY', 'the file is empty: nothing to read');
  const text = decodeAny(bytes);
  if (!text.trim()) throw new ArticleError('EMPTY', 'nothing but white space: nothing to read');
  return text;
}

/**
 * Bytes of any length as text, by what they look like: see `decode`.
 *
 * @throws ArticleError `BINARY` or `CUT_OFF`
 */
export function decodeAny(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const sample = bytes.subarray(0, 8192);
  const odd = controls(sample);
  // A stray U+0000 in a long text is a slip of some export; one in a hundred bytes is another kind of file.
  if (odd > 4 && odd > sample.length / 100) throw binary();
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  if (odd > 0) throw binary();
  return decodeOther(bytes);
}
