import type { Span } from '../article/types.js';
import { cueVerbs } from './lexicon/cue-verbs.js';
import type { Stretch } from './marks/index.js';
import { MARKED_WORDS, type Token } from './tokens.js';
import { noFindings, wordTest } from './word-tests.js';

/** A token of the writer's own words, or a whole marked stretch standing as one item. */
export interface Item extends Omit<Token, 'stretch'> {
  readonly stretch: Stretch | null;
}

/** A sentence of the writer, in which each marked stretch is one item: what people say never looks like the frame. */
export interface Sentence extends Span {
  readonly items: readonly Item[];
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

/** Items of the longest sentence. Printed ones have up to a hundred; a row of marks or words without a stop has no end. */
const LONGEST = 200;

const isTerminal = wordTest(({ text }) => /^(?:[.!?…]|\.{2,})$/u.test(text));
const isClosingBracket = wordTest(({ text }) => /^[)\]]$/u.test(text));
/** Can start a sentence, and has no capital. */
const isOpening = wordTest(({ text }) => /^[\d([•*–—-]/u.test(text));
/** Its stop may be that of an abbreviation or of the sentence. */
const isAbbreviated = wordTest(({ text }) => text.endsWith('.') && text.length > 2);
const STARTERS: ReadonlySet<string> = new Set(
  'the a an he she it they we i in on at but and this that these those his her its their there when while after as for if however meanwhile'.split(
    ' ',
  ),
);

function stretchItem(text: string, stretch: Stretch): Item {
  return {
    start: stretch.start,
    end: stretch.end,
    text: text.slice(stretch.inner.start, stretch.inner.end),
    lower: MARKED_WORDS,
    pos: 'X',
    capital: false,
    word: false,
    findings: noFindings(),
    stretch,
  };
}

/** Last character of the marked words that says something about the end of a sentence. */
function ending(item: Item): string {
  return /[.!?…,;:—-](?=["'’”»)\]\s\u2060]*$)/u.exec(item.text.slice(-8))?.[0] ?? '';
}

/** How far behind the words their cue may stand, in items: "…!” the chairman's niece, state Rep. Ann “Shorty” Roe (D), shouted". */
const CUE_REACH = 20;

/** Do the words after "…?” go on with who said it, as in "…?” Roe asked reporters."? */
function goesOnWithCue(items: readonly Item[], from: number, strict: boolean): boolean {
  let cue = -1;
  if (strict && /^(?:ADP|SCONJ|CCONJ)$/u.test(items[from]!.pos)) return false; // "“….” On the penalty he had, he explained, …"
  for (let index = from; index < Math.min(items.length, from + CUE_REACH); index++) {
    const item = items[index]!;
    if (item.stretch && items[index - 1]?.capital && items[index + 1]?.capital) continue; // Ann “Shorty” Roe
    if (item.stretch || isTerminal(item) || item.text === ':') break;
    const verb = cueVerbs.get(item.lower);
    if (verb && verb.strength !== 'weak' && verb.form !== 'base' && !item.capital) {
      cue = index;
      break;
    }
    if ((item.pos === 'VERB' || item.pos === 'AUX') && !items[index - 1]?.lower.startsWith('wh')) {
      const isHeard =
        /^(?:was|were|been)$/u.test(item.lower) && /^(?:asked|told)$/u.test(items[index + 1]?.lower ?? '');
      if (item.lower !== 'had' && item.lower !== 'has' && !verb && !isHeard) return false;
    }
  }
  if (cue < 0) return false;
  const next = items[cue + 1];
  if (!next || isTerminal(next) || next.text === ',') return true;
  if (strict || next.lower === 'that') return false;
  for (let index = cue + 1; index < items.length; index++) {
    const item = items[index]!;
    if (item.stretch || isTerminal(item) || item.text === ',') return true;
    if ((item.pos === 'VERB' || item.pos === 'AUX') && !item.capital) return /ing$/u.test(item.lower);
  }
  return true;
}

/** Puts each stretch in the place of the tokens that start in it. Both rows are in order. */
function itemsOf(text: string, tokens: readonly Token[], stretches: readonly Stretch[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  let inside = -1; // where the last stretch ends
  for (const token of tokens) {
    for (let stretch = stretches[next]; stretch && stretch.start <= token.start; stretch = stretches[++next]) {
      items.push(stretchItem(text, stretch));
      inside = Math.max(inside, stretch.end); // nested ones can overlap
    }
    if (token.start >= inside) items.push(token);
  }
  for (; next < stretches.length; next++) items.push(stretchItem(text, stretches[next]!));
  return items;
}

/**
 * The sentences of one paragraph.
 *
 * @param index of the paragraph in its article
 * @param tokens tokens of the whole paragraph, those inside marks included
 * @param stretches the paragraph's outermost stretches
 */
export function findSentences(
  text: string,
  index: number,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
): Sentence[] {
  const items = itemsOf(text, tokens, stretches);
  const sentences: Sentence[] = [];
  let from = 0;
  const end = (to: number): void => {
    if (to <= from) return;
    const part = items.slice(from, to);
    sentences.push({ items: part, start: part[0]!.start, end: part.at(-1)!.end, paragraph: index });
    from = to;
  };
  for (let at = 0; at + 1 < items.length; at++) {
    const item = items[at]!;
    const following = items[at + 1]!;
    if (at + 1 - from >= LONGEST) {
      end(at + 1);
      continue;
    }
    const begins = following.capital || following.stretch !== null || isOpening(following);
    if (item.stretch) {
      const last = ending(item);
      if (!/[.!?…]/u.test(last) || !begins || /^[–—―-]/u.test(following.text)) continue;
      if (following.stretch || !goesOnWithCue(items, at + 1, last === '.')) end(at + 1);
    } else if (isTerminal(item)) {
      if (begins && !(item.text.startsWith('..') && !following.capital)) end(at + 1);
      else if (item.text === '.' && /^[)\]]/u.test(following.text) && items[at + 2]?.capital) end(at + 2);
    } else if (isAbbreviated(item) && STARTERS.has(following.lower) && following.capital) {
      end(at + 1); // "… in the U.S. The" and "… Halvey Jr. He"
    } else if (isClosingBracket(item) && items[at - 1] && isTerminal(items[at - 1]!) && begins) {
      end(at + 1);
    }
  }
  end(items.length);
  return sentences;
}
