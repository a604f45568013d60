import type { Span } from '../../article/types.js';
import type { Decision } from './decisions.js';
import { findCues, type CueAt } from './cues.js';
import type { Frame } from './frames.js';
import type { Mention } from './mention.js';
import type { Reader } from './reader.js';
import { itemsOf, type Item } from './rows.js';
import { subjectAfter, subjectBetween } from './subjects.js';

/** How many words behind the speaker may still be about the saying: ", a raconté Joëlle Tanguy lundi à la presse,". */
const TAIL = 6;
/** Longer marked stretches are read no further, in items. */
const LONGEST = 400;

/** Marked words with who said them inside the marks. */
export interface Incised {
  readonly frame: Frame;
  readonly content: Span[];
  readonly decision: Decision;
}

/** The words between two places without white space and the comma at their edges. */
function piece(items: readonly Item[], from: number, to: number): Span | null {
  let end = to;
  while (end > from && items[end - 1]!.text === ',') end--;
  return end > from && items.slice(from, end).some((item) => item.word)
    ? { start: items[from]!.start, end: items[end - 1]!.end }
    : null;
}

/** Where the incise of a cue ends and the quoted words go on, and who it names; null where the cue is the quoted person's. */
function readIncise(
  items: readonly Item[],
  cue: CueAt,
  reader: Reader,
): { start: number; end: number; source: Mention } | null {
  const { grammar } = reader;
  let start = cue.from;
  while (start > 0 && grammar.clitics.has(items[start - 1]!.lower)) start--;
  if (start === 0 || !/^[,?!…]$/u.test(items[start - 1]!.text)) return null;
  const source = subjectBetween(items, cue, reader) ?? subjectAfter(items, cue.to, reader, cue.plural);
  if (!source?.sure || source.from > cue.to + 2) return null;
  let end = Math.max(cue.to, source.to);
  const limit = end + TAIL;
  while (end < items.length && end < limit && items[end]!.word && !grammar.complementisers.has(items[end]!.lower))
    end++;
  // ", 66 ans, dont 48 sur l’eau.": what goes on about the speaker ends at the next sign
  while (
    items[end]?.text === ',' &&
    (grammar.relatives.has(items[end + 1]?.lower ?? '') || /^\d/u.test(items[end + 1]?.text ?? ''))
  ) {
    end++;
    while (items[end]?.word) end++;
  }
  const sign = items[end];
  if (!sign) return { start, end, source };
  return /^[,.]$/u.test(sign.text) ? { start, end: end + 1, source } : null;
}

/**
 * French newspapers leave the marks open around a short incise: "« Nous attendions, a raconté Joëlle Tanguy. Il pleuvait. »".
 * The words on both sides of it are one quote in two pieces.
 *
 * @param item a marked stretch without a cue outside its marks
 */
export function readInside(frame: Frame, item: Item, reader: Reader): Incised | null {
  if (!reader.grammar.incises || !item.stretch) return null;
  const items = itemsOf(reader.text, item.stretch.inner, [], reader.grammar).slice(0, LONGEST);
  for (const cue of findCues(items, reader.grammar)) {
    if (cue.negated || cue.verb.shape === 'gerund') continue;
    const incise = readIncise(items, cue, reader);
    const before = incise && piece(items, 0, incise.start);
    if (!before) continue;
    const after = incise.end < items.length ? { start: items[incise.end]!.start, end: item.stretch.inner.end } : null;
    return {
      frame: { ...frame, items, cues: [], reports: [], mentions: [], insideMarks: true },
      content: after && after.end > after.start ? [before, after] : [before],
      decision: {
        kind: 'direct',
        cue,
        report: null,
        source: incise.source,
        rule: 'cue-after',
        clause: null,
        dropped: false,
      },
    };
  }
  return null;
}
