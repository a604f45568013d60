import { decodeHTML } from 'entities';

/**
 * Stands wherever a resolved entity, tag or broken character was longer than what it stands for. It is an invisible
 * word joiner: it never ends a word, and `plain` takes it out of anything that is shown or compared.
 */
export const FILLER = '\u2060';

const FILLERS = /\u2060+/gu;

/** The words of a piece of normalised text as people read them. */
export function plain(piece: string): string {
  return piece.includes(FILLER) ? piece.replace(FILLERS, '') : piece;
}

/** `replacement` padded to the length of what it replaces. */
function padded(replacement: string, length: number): string {
  return replacement.length > length ? FILLER.repeat(length) : replacement + FILLER.repeat(length - replacement.length);
}

const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/gu;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})(?:\s[^<>\n]{0,600})?\/?>/gu;
const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What a byte of Windows-1252 above 0x7F became, back to the byte. */
const WINDOWS_1252 = new Map<string, number>(
  [...'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f'.concat(
    '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178',
  )].map((character, index) => [character, 0x80 + index]),
);

/**
 * UTF-8 that was read as Windows-1252. Only the two lead bytes that make Latin letters (Ã, Â) and the one that makes
 * dashes and quotation marks (â€) are looked for: other leads are real letters often enough to do harm ("CAFÉ”").
 */
const MOJIBAKE = /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2[\u20ac\u201a][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac(?=[\s.,;:!?)]|$)/gu;

function repairMojibake(broken: string): string {
  if (broken.length === 2 && broken[0] === '\u00e2') return padded('\u201d', 2); // the third byte of ” was dropped
  const bytes = [...broken].map((character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? code : (WINDOWS_1252.get(character) ?? -1);
  });
  const [lead = 0, second = -1, third = -1] = bytes;
  const follows = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;
  if (bytes.length === 2 && follows(second)) return padded(String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f)), 2);
  if (bytes.length === 3 && follows(second) && follows(third)) {
    return padded(String.fromCharCode(((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)), 3);
  }
  return broken;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const ODD_BREAK = /\r\n|[\r\u0085\u2028\u2029\u000b\u000c]/gu;
const ANYTHING_ODD =
  /[&<\t\r\u000b\u000c\u0085\u00a0\u00ad\u00c2\u00c3\u00e2\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/u;

/**
 * A copy of the same length in which HTML entities, tags, mojibake, invisible characters and odd white space are
 * resolved, so that analysis sees what a reader sees while every offset still points into the untouched text.
 * What becomes shorter is padded with `FILLER`. Block tags become a line break.
 *
 * @param text UTF-16 text; returned as it is when nothing in it needs resolving.
 */
export function normalise(text: string): string {
  if (!ANYTHING_ODD.test(text)) return text;
  return text
    .replace(TAG, (tag, _slash: string, name: string) => padded(INLINE_TAGS.has(name.toLowerCase()) ? '' : '\n', tag.length))
    .replace(ENTITY, (entity) => {
      const decoded = decodeHTML(entity);
      return decoded === entity ? entity : padded(decoded, entity.length);
    })
    .replace(MOJIBAKE, repairMojibake)
    .replace(ODD_BREAK, (mark) => (mark.length === 2 ? FILLER + '\n' : '\n'))
    .replace(ODD_SPACE, ' ')
    .replace(INVISIBLE, FILLER);
}
