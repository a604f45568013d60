import { decodeAny, decodeUtf16, decodeUtf8 } from '../decode.js';
import { decodeWindows1252 } from '../windows-1252.js';

/** How much of a page is looked at for what it says of its own encoding; the standard asks for 1,024 bytes. */
const HEAD = 8_192;

const DECLARED = [
  /<meta\s[^>]*?charset\s*=\s*["']?\s*(?<label>[\w.:-]{2,30})/iu,
  /^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<label>[\w.:-]{2,30})["']/iu,
];

/** The encoding a label names, in the words of the Encoding standard, or null for one that nobody knows. */
function encodingOf(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/gu, '')).encoding;
  } catch {
    return null;
  }
}

/** What the start of a page says of its encoding: a `<meta>` with `charset` or `content`, an XML declaration. */
function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  for (const form of DECLARED) {
    const encoding = encodingOf(form.exec(head)?.groups?.label);
    // A declaration that can be read in single bytes does not stand in UTF-16.
    if (encoding !== null) return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  }
  return null;
}

/** UTF-16 without a byte order mark: every other byte of the first tags is 0. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 256);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2) odd++;
    else even++;
  });
  const most = sample.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/**
 * The text of a page: by its byte order mark, then by the charset of the HTTP header, then by what its head says, then
 * by what the bytes look like. Valid UTF-8 beyond ASCII is UTF-8 whatever a single-byte label says, since no other text
 * looks like it; a label of UTF-8 over bytes that are mostly something else counts as none.
 *
 * @param charset the label of the HTTP header (`Content-Type: text/html; charset=…`), where there was one
 * @throws ArticleError `BINARY`, or `CUT_OFF` where the last character lacks its end
 */
export function decodePage(bytes: Uint8Array, charset: string | null = null): string {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const utf16 = marked ? null : unmarkedUtf16(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16);
  const encoding = marked ? null : (encodingOf(charset) ?? declared(bytes));
  if (encoding === null || encoding === 'utf-8') return decodeAny(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, encoding);
  if (holdsUtf8(bytes)) return decodeAny(bytes);
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Valid UTF-8 with characters of several bytes? Escapes of ISO-2022 and bytes of ASCII alone say nothing. */
function holdsUtf8(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80) && decodeUtf8(bytes) !== null;
}
