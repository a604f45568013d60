import { ArticleError } from './errors.js';

/** The largest file read as one article, in bytes. */
export const LARGEST_ARTICLE = 32 * 1024 * 1024;

/** Does UTF-8 break off inside the last character? */
function cutOff(bytes: Uint8Array): boolean {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back;
    if (byte < 0x80) return false;
  }
  return false;
}

/**
 * Text of a file: UTF-8 or UTF-16 by byte order mark, UTF-8 where it is valid, else Windows-1252.
 *
 * @throws ArticleError `EMPTY`, `BINARY`, `TOO_LARGE`, or `CUT_OFF` where UTF-8 ends in the middle of a character
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_ARTICLE) {
    throw new ArticleError('TOO_LARGE', `larger than ${LARGEST_ARTICLE / 1024 / 1024} MB: split it into articles, one JSON line each`);
  }
  if (bytes.length === 0) throw new ArticleError('EMPTY', 'the file is empty: nothing to read');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const sample = bytes.subarray(0, 8192);
  let odd = 0;
  for (const byte of sample) if (byte === 0 || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b)) odd++;
  if (odd > 4 && odd > sample.length / 100) {
    throw new ArticleError('BINARY', 'not text but binary data: give .txt or .jsonl files');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const whole = cutOff(bytes) ? bytes.subarray(0, bytes.length - 4) : null;
    if (whole) {
      let sound = true;
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(whole.subarray(0, whole.lastIndexOf(0x20) + 1 || whole.length));
      } catch {
        sound = false;
      }
      if (sound) throw new ArticleError('CUT_OFF', 'cut off in the middle of a character: fetch or copy the file again');
    }
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  if (!text.trim()) throw new ArticleError('EMPTY', 'nothing but white space: nothing to read');
  return text;
}
