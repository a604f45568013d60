import { decodeHTML } from 'entities';
import { repairMojibake } from './mojibake.js';

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

/** Also entities whose ampersand was itself made one ("&amp;quot;"), as feeds print them. */
const ENTITY = /&(?:amp;)?(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/gu;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})(?:\s[^<>\n]{0,600})?\/?>/gu;
const COMMENT = /<!--[^<>]{0,600}-->/g;
const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const ODD_BREAK = /[\r\u0085\u2028\u2029\v\f]/g;
const ANYTHING_ODD =
  /[&<\t\r\v\f\u0080-\u00a0\u00ad\u00c2\u00c3\u00e2\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/;

/** Each different entity is decoded once. */
function decodeEntities(text: string): string {
  const decoded = new Map<string, string>();
  return text.replace(ENTITY, (entity) => {
    let character = decoded.get(entity);
    if (character === undefined) {
      const once = decodeHTML(entity);
      const twice = once.startsWith('&') && once.length > 1 ? decodeHTML(once) : once;
      character = twice === entity ? entity : padded(twice, entity.length);
      decoded.set(entity, character);
    }
    return character;
  });
}

/**
 * A copy of the same length in which HTML entities, tags, mojibake, invisible characters and odd white space are
 * resolved, so that analysis sees what a reader sees while every offset still points into the untouched text.
 * What becomes shorter is padded with `FILLER`. Block tags become a line break.
 *
 * @param text UTF-16 text; returned as it is when nothing in it needs resolving.
 */
export function normalise(text: string): string {
  if (!ANYTHING_ODD.test(text)) return text;
  const untagged = text.includes('<')
    ? text
        .replace(COMMENT, (comment) => padded('', comment.length))
        .replace(TAG, (tag, _slash: string, name: string) =>
          padded(INLINE_TAGS.has(name.toLowerCase()) ? '' : '\n', tag.length),
        )
    : text;
  return repairMojibake(untagged.includes('&') ? decodeEntities(untagged) : untagged, padded)
    .replaceAll('\r\n', `${FILLER}\n`)
    .replace(ODD_BREAK, '\n')
    .replace(ODD_SPACE, (spaces) => ' '.repeat(spaces.length))
    .replace(INVISIBLE, (signs) => FILLER.repeat(signs.length));
}
