import type { Paragraph } from '../article/types.js';
import type { Phrase } from './phrase.js';
import type { Frame } from './subjects.js';

const DASH = /^[—–―-]{1,2}\s?/u;
/** Units of a name with an office and a date. */
const LONGEST = 120;

/**
 * Whom a line under a quotation names as its author: "— Jane Roe, harbour director". Null for any other line.
 *
 * @param frame of its only sentence
 * @param isSetOff whether the quotation is set off by markup: its author then needs no dash
 */
export function signatureIn(
  text: string,
  { kind, start, end }: Paragraph,
  frame: Frame,
  isSetOff: boolean,
): Phrase | null {
  const line = text.slice(start, end);
  const dash = DASH.exec(line)?.[0].length ?? 0;
  if (kind !== 'body' || line.length > LONGEST || line.includes('\n') || /[!?:;]$|\p{Ll}{3}\.$/u.test(line))
    return null;
  if (dash === 0 && !isSetOff) return null;
  const { items } = frame.sentence;
  const from = items.findIndex((item) => item.start >= start + dash);
  const name = frame.phrases.find((phrase) => phrase.from === from && phrase.kind === 'name');
  const next = name && items[name.to]?.text;
  return name && (next === undefined || /^[,(@]$/u.test(next)) ? name : null;
}
