/** What a byte of Windows-1252 above 0x7F became: the character of that code page, or the control code of its number. */
const windows1252 = [
  ...'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f'.concat(
    '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178',
  ),
];

/** The characters that a continuation byte (0x80 to 0xBF) of UTF-8 may have turned into. */
function readingsOf(byte: number): readonly string[] {
  const control = String.fromCharCode(byte);
  const printed = windows1252[byte - 0x80];
  return printed === undefined || printed === control ? [control] : [printed, control];
}

const continuations = Array.from({ length: 0x40 }, (_, index) => 0x80 + index);

/**
 * UTF-8 that was read as Windows-1252 or Latin-1 → what it was. Only the two lead bytes that make Latin letters (Ã, Â)
 * and the one that makes dashes and quotation marks (â€, â‚) are known: other leads are real letters often enough to do
 * harm ("CAFÉ”").
 */
const repaired: ReadonlyMap<string, string> = new Map([
  ...[0xc2, 0xc3].flatMap((lead) =>
    continuations.flatMap((byte) => {
      const letter = String.fromCharCode(((lead & 0x1f) << 6) | (byte & 0x3f));
      return readingsOf(byte).map((reading) => [String.fromCharCode(lead) + reading, letter] as const);
    }),
  ),
  ...[0x80, 0x82].flatMap((second) =>
    continuations.flatMap((third) => {
      const sign = String.fromCharCode(0x2000 | ((second & 0x3f) << 6) | (third & 0x3f));
      return readingsOf(second).flatMap((a) => readingsOf(third).map((b) => [`\u00e2${a}${b}`, sign] as const));
    }),
  ),
  ['\u00e2\u20ac', '\u201d'], // the third byte of ” is no character of Windows-1252 and was dropped
]);

/** `â€` counts alone only before the end of a word: it is half of a mark elsewhere. */
const MOJIBAKE =
  /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2[\u0080\u0082\u20ac\u201a][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac(?=[\s.,;:!?)]|$)/g;

/** The bytes of a character of the basic plane in UTF-8. */
function bytesOf(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

/** What the bytes of a character may have turned into; a control code may have been dropped since. */
function brokenFormsOf(character: string): string[] {
  let forms = [''];
  for (const byte of bytesOf(character)) {
    const readings = byte < 0x80 || byte > 0xbf ? [String.fromCharCode(byte)] : [...readingsOf(byte), ''];
    forms = forms.flatMap((form) => readings.map((reading) => form + reading));
  }
  return forms;
}

const letters = Array.from({ length: 0x40 }, (_, index) => String.fromCharCode(0xc0 + index));

/**
 * What was read with the wrong code page twice: "Ã\u0083Â§" for "ç", "Ã¢â‚¬â„¢" for "’". Of two characters that one row
 * may stand for, the letter before the mark, as words have more of them.
 */
const repairedTwice: ReadonlyMap<string, string> = new Map(
  [...'‘’“”–—…', ...letters].flatMap((character) =>
    brokenFormsOf(character)
      .filter((once) => once.length > 1)
      .flatMap((once) => {
        const forms = [...once].map(brokenFormsOf);
        const twice = forms.reduce((rows, next) => rows.flatMap((row) => next.map((form) => row + form)));
        return twice.filter((form) => form.length > 2).map((form) => [form, character] as const);
      }),
  ),
);

/** A text that has none of these letters beside each other holds no row of `repairedTwice`; accents may stand apart. */
const MAY_BE_TWICE = /(?:[ÃÅ]|A\u0303)[\u0080-\u009f\u0192\u00a2]?(?:[Ââ]|[Aa]\u0302)/u;

/** The rows of `repairedTwice`, the longest first; made when a text may hold one. */
let twicePattern: RegExp | null = null;

function repairTwice(text: string, pad: (character: string, length: number) => string): string {
  if (!MAY_BE_TWICE.test(text)) return text;
  twicePattern ??= new RegExp(
    [...repairedTwice.keys()]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map((row) => row.replace(/[ÃÂâ]/gu, (letter) => `(?:${letter}|${letter.normalize('NFD')})`))
      .join('|'),
    'g',
  );
  return text.replace(twicePattern, (broken) => pad(repairedTwice.get(broken.normalize('NFC'))!, broken.length));
}

/**
 * Repairs characters that were decoded with the wrong code page, once or twice.
 *
 * @param pad brings a repaired character to the length of what it replaces
 */
export function repairMojibake(text: string, pad: (character: string, length: number) => string): string {
  return repairTwice(text, pad).replace(MOJIBAKE, (broken) => {
    const character = repaired.get(broken);
    return character === undefined ? broken : pad(character, broken.length);
  });
}
