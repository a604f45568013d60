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

/**
 * Repairs characters that were decoded with the wrong code page.
 *
 * @param pad brings a repaired character to the length of what it replaces
 */
export function repairMojibake(text: string, pad: (character: string, length: number) => string): string {
  return text.replace(MOJIBAKE, (broken) => {
    const character = repaired.get(broken);
    return character === undefined ? broken : pad(character, broken.length);
  });
}
