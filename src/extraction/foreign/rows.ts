import { plain } from '../../article/normalise.js';
import { isProse, type Paragraph, type Span } from '../../article/types.js';
import type { Stretch } from '../marks/index.js';
import type { Grammar } from './grammar.js';

/** A word, a sign, or a whole marked stretch standing as one item. */
export interface Item extends Span {
  /** As printed, fillers left out. */
  readonly text: string;
  /** Lower case with a straight apostrophe; empty for a stretch. */
  readonly lower: string;
  readonly word: boolean;
  readonly capital: boolean;
  readonly stretch: Stretch | null;
}

/** One sentence of the writer as a row of items. What people say inside marks never looks like the frame. */
export interface Row {
  readonly items: readonly Item[];
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** In the text of the article's title or a heading or caption. */
  readonly heading: boolean;
}

/** Initials ("J.-P."), words with inner hyphens and apostrophes, numbers with inner points; else any sign. */
const TOKEN =
  /(?:\p{Lu}\.(?:-(?=\p{Lu}\.))?){1,4}(?!\p{L})|\p{N}(?:[\p{L}\p{M}\p{N}\u2060]|[-.,’'](?=[\p{L}\p{N}]))*|\p{L}(?:[\p{L}\p{M}\p{N}\u2060]|[-’'](?=[\p{L}\p{N}]))*|\.{2,}|[^\s\u2060]/gu;
const TERMINAL = /^(?:[.!?…]|\.{2,})$/u;
const STOP_IN_MARKS = /[.!?…]["'’”»›)\]\s\u2060]*$/u;

export const lowered = (text: string): string => text.toLowerCase().replaceAll('’', "'");

function wordItem(start: number, raw: string): Item {
  const text = plain(raw);
  const word = /^[\p{L}\p{N}]/u.test(text);
  return {
    start,
    end: start + raw.length,
    text,
    lower: lowered(text),
    word,
    capital: /^\p{Lu}/u.test(text),
    stretch: null,
  };
}

/** A printed word as one or several items: "l’alcool", "explique-t-il", "Dr.". */
function* wordItems(text: string, start: number, raw: string, grammar: Grammar): Generator<Item> {
  const elided = grammar.elisions?.exec(raw)?.[0] ?? '';
  if (elided) yield wordItem(start, elided);
  const rest = raw.slice(elided.length);
  const from = start + elided.length;
  const enclitic = grammar.enclitics?.exec(rest)?.[0] ?? '';
  if (!enclitic || enclitic.length === rest.length) {
    const dotted = text[start + raw.length] === '.' && grammar.abbreviations.has(lowered(rest));
    yield wordItem(from, dotted ? `${rest}.` : rest);
    return;
  }
  yield wordItem(from, rest.slice(0, -enclitic.length));
  const pronoun = enclitic.slice(enclitic.lastIndexOf('-') + 1);
  yield wordItem(from + rest.length - pronoun.length, pronoun);
}

/** The words and signs of a part of the text, in which each of the stretches is one item. */
export function itemsOf(text: string, paragraph: Span, stretches: readonly Stretch[], grammar: Grammar): Item[] {
  const items: Item[] = [];
  let next = 0;
  TOKEN.lastIndex = paragraph.start;
  const takeStretch = (stretch: Stretch): void => {
    const inner = text.slice(stretch.inner.start, stretch.inner.end);
    items.push({
      start: stretch.start,
      end: stretch.end,
      text: inner,
      lower: '',
      word: false,
      capital: false,
      stretch,
    });
    TOKEN.lastIndex = stretch.end;
    next++;
  };
  for (;;) {
    const match = TOKEN.exec(text);
    const at = match ? match.index : paragraph.end;
    const stretch = stretches[next];
    if (stretch && stretch.start <= Math.min(at, paragraph.end)) {
      takeStretch(stretch);
      continue;
    }
    if (!match || at >= paragraph.end) return items;
    const limit = Math.min(paragraph.end, stretch?.start ?? paragraph.end);
    const raw = match[0].slice(0, limit - at);
    for (const item of wordItems(text, at, raw, grammar)) items.push(item);
    TOKEN.lastIndex = Math.max(at + raw.length, items.at(-1)!.end);
  }
}

/** Does an item start a new sentence after a full stop? */
const begins = (item: Item): boolean => item.capital || item.stretch !== null || /^[\d¿¡([•—–*-]/u.test(item.text);

function endsSentence(items: readonly Item[], at: number, grammar: Grammar): boolean {
  const item = items[at]!;
  const following = items[at + 1]!;
  if (item.stretch)
    return STOP_IN_MARKS.test(item.text.slice(-8)) && begins(following) && !/^[–—-]/u.test(following.text);
  if (TERMINAL.test(item.text)) {
    // "am 3. Oktober": an ordinal, not the end
    const ordinal = grammar.nounsAreCapital && item.text === '.' && /^\d{1,2}$/u.test(items[at - 1]?.text ?? '');
    return begins(following) && !ordinal;
  }
  return /^[)\]]$/u.test(item.text) && TERMINAL.test(items[at - 1]?.text ?? '') && begins(following);
}

/** Headlines end without a full stop; a short paragraph that ends with one ("„Ja“, sagte er.") is none. */
const isHeading = (text: string, paragraph: Paragraph): boolean =>
  paragraph.kind === 'caption' ||
  (!isProse(paragraph) &&
    !/\.["'’”“»«›‹‘\s\u2060]*$/u.test(text.slice(Math.max(paragraph.start, paragraph.end - 6), paragraph.end)));

/**
 * The sentences of an article, in text order.
 *
 * @param text normalised
 * @param stretches the outermost marked stretches of all paragraphs, in order
 */
export function findRows(
  text: string,
  paragraphs: readonly Paragraph[],
  stretches: readonly Stretch[],
  grammar: Grammar,
): Row[] {
  const rows: Row[] = [];
  let first = 0;
  paragraphs.forEach((paragraph, index) => {
    let last = first;
    while (stretches[last]?.paragraph === index) last++;
    const items = itemsOf(text, paragraph, stretches.slice(first, last), grammar);
    first = last;
    const heading = isHeading(text, paragraph);
    let from = 0;
    for (let at = 0; at < items.length; at++) {
      if (at + 1 < items.length && !endsSentence(items, at, grammar)) continue;
      rows.push({ items: items.slice(from, at + 1), paragraph: index, heading });
      from = at + 1;
    }
  });
  return rows;
}
