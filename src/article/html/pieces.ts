import { decodeHTML } from 'entities';
import { readByline } from '../byline.js';
import { comparable, type Line, wordCount } from '../lines.js';
import { readDateLine } from '../publication.js';
import { type Block, isLinks, readBlocks } from './blocks.js';
import type { Body } from './body.js';
import { namesOf } from './chrome.js';
import { noArticle } from './empty.js';
import { bylineNames, dateNames, metaNames, standfirstNames } from './lexicon/chrome.js';
import type { Prose } from './prose.js';
import type { Piece } from './text.js';
import { type Element, findAll, hasWord, isInline, wordsOf } from './tree.js';

/** A page, as far as it has been understood before its text is read. */
export interface Understood {
  readonly root: Element;
  readonly body: Body;
  readonly prose: Prose;
  readonly headline: Element | null;
  readonly title: string | null;
  /** The article's words in the metadata. */
  readonly text: string | null;
  /** What the page declares: whose quotation marks `<q>` gets. */
  readonly language: string | null;
}

/** What an article consists of, in order. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Place of the element where the body's text begins: headline, byline and date stand before it. */
  readonly start: number;
}

/** Units of text of a page's body below which the words in its metadata are the article. */
const SHORTEST = 200;
/** A page without running text may still be a short notice: a sentence. */
const STOPPED = /[.!?…]["”’'»)]*$/u;
/** "— Jane Roe, letter of 3 January": who said what is set off above it. */
const SIGNATURE = /^[—–―-]{1,2}\s?[\p{L}@]/u;
/** Units of a box of metadata; a longer one is text. */
const LONGEST_META = 300;
const LONGEST_STANDFIRST = 700;
/** Of one that is only known by its place. */
const SHORTEST_STANDFIRST = 40;

/**
 * The pieces of an article: title, the sentence under it, what stands under the pictures, the body.
 *
 * @throws ArticleError `EMPTY` where the page holds none
 */
export function articlePieces(page: Understood): Pieces {
  const { body, prose, headline, title, language } = page;
  const skips = (element: Element): boolean => element === headline || isMeta(element, prose);
  const blocks = withoutTitle(withoutLists(readBlocks(body.element, prose, language, skips)), title);
  const titles: Piece[] = title === null ? [] : [{ block: { kind: 'heading', text: title }, kind: 'title' }];
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const told = length < SHORTEST && page.text !== null && page.text.length > length ? page.text : null;
  const start = startOf(blocks) ?? body.element.place;
  const pieces = titles.concat(told === null ? textPieces(page, blocks, start) : toldPieces(told));
  const isText = ({ block, kind }: Piece): boolean =>
    kind !== 'title' && (prose.of(page.root) > 0 || STOPPED.test(block.text));
  if (!pieces.some(isText)) throw noArticle(page.root);
  return { pieces, start };
}

/** What stands between the headline and the text, and the text. */
function textPieces(page: Understood, blocks: readonly Block[], start: number): Piece[] {
  const words = blocks.map(({ text }) => comparable(text));
  const repeats = repeatsAmong(blocks, words);
  const isStandfirst = ({ element }: Block): boolean => element.place < start && standfirstNames.test(namesOf(element));
  const kindOfBlock = (block: Block): Line['kind'] => {
    if (repeats.has(block)) return 'repeat';
    return isStandfirst(block) ? 'body' : kindOf(block, blocks.length === 1);
  };
  return headPieces(page, start, new Set(words)).concat(blocks.map((block) => ({ block, kind: kindOfBlock(block) })));
}

const SENTENCE_END = /(?<=[.!?…]+[”"’»]?)\s+/u;
/** Quotations that are looked for in the text; each costs a search of all of it. */
const MOST_QUOTATIONS = 60;

/** Quotations set off from the text of which every word stands in it as well: lines set large. */
function repeatsAmong(blocks: readonly Block[], words: readonly string[]): ReadonlySet<Block> {
  const all = ` ${words.join(' | ')} `;
  const quotations = blocks
    .map((block, index) => ({ block, own: ` ${words[index]!} ` }))
    .filter(({ block, own }) => (block.kind === 'pull quote' || block.kind === 'quotation') && own.trim().includes(' '))
    .slice(0, MOST_QUOTATIONS);
  const standsTwice = (own: string): boolean => all.includes(own, all.indexOf(own) + 1);
  // The words may be parted in the text by who said them.
  const isInParts = ({ text }: Block): boolean => {
    const sentences = text.split(SENTENCE_END).map((sentence) => ` ${comparable(sentence)} `);
    return sentences.length > 1 && sentences.every((each) => each.trim().includes(' ') && standsTwice(each));
  };
  return new Set(quotations.filter(({ own, block }) => standsTwice(own) || isInParts(block)).map(({ block }) => block));
}

/** The paragraphs of a text that the metadata holds. */
function toldPieces(text: string): Piece[] {
  return decodeHTML(text.replace(/<\/?(?:p|br|div|h\d|li)\b[^<>]*>/giu, '\n').replace(/<[^<>]*>/gu, ''))
    .split(/\n+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ block: { kind: 'paragraph', text: line }, kind: null }));
}

/** Does an element say that it is a byline or a date? */
function isNamedMeta(element: Element): boolean {
  const names = namesOf(element);
  return element.name === 'time' || (names !== '' && (bylineNames.test(names) || dateNames.test(names)));
}

/** Is an element a box of metadata among the text: byline, date, section? */
function isMeta(element: Element, prose: Prose): boolean {
  const names = namesOf(element);
  if (isInline(element)) return names !== '' && metaNames.test(names) && !bylineNames.test(names);
  if (prose.of(element) >= LONGEST_META) return false;
  const isNamed = names !== '' && (bylineNames.test(names) || dateNames.test(names) || metaNames.test(names));
  return (isNamed || element.name === 'address') && wordsOf(element).length < LONGEST_META;
}

/** Where running text begins. */
function startOf(blocks: readonly Block[]): number | null {
  const first = blocks.find(
    ({ kind, text }) =>
      (kind === 'paragraph' || kind === 'quotation' || kind === 'item') && text.length >= 40 && STOPPED.test(text),
  );
  return (first ?? blocks[0])?.element.place ?? null;
}

/** The standfirst and the captions between the headline and the body. */
function headPieces(
  { body, headline, prose, title, language }: Understood,
  start: number,
  words: ReadonlySet<string>,
): Piece[] {
  const from = headline?.place ?? body.around.place;
  const isStandfirst = (element: Element): boolean =>
    standfirstNames.test(namesOf(element)) || hasWord(element, 'itemprop', 'description');
  const elements = findAll(body.around, (element) => {
    if (element.place <= from || element.place >= start || element.name === 'meta') return false;
    if (isStandfirst(element)) return element.parent !== null && !prose.isChrome(element.parent);
    return element.name === 'figcaption' && !prose.isChrome(element);
  });
  const named = elements.map((element) => ({ element, blocks: readBlocks(element, prose, language) }));
  const standfirst =
    headline === null || named.some(({ element }) => isStandfirst(element))
      ? null
      : lineUnder(body.around, from, start, prose);
  const pieces: Piece[] = [];
  const seen = new Set(words).add(comparable(title ?? ''));
  for (const { blocks } of standfirst === null ? named : [{ blocks: [standfirst] }, ...named]) {
    for (const block of blocks) {
      const key = comparable(block.text);
      if (key === '' || seen.has(key) || isLinks(block) || block.text.length > LONGEST_STANDFIRST) continue;
      seen.add(key);
      const isOverList = block.kind === 'heading' && blocks.length > 1;
      if (isOverList && blocks.every((each) => each.kind === 'heading' || isLinks(each))) continue;
      const isKnown = isOverList || block.kind === 'caption' || block.kind === 'credit';
      pieces.push({ block, kind: isKnown ? (block.kind as Line['kind']) : 'body' });
    }
  }
  return pieces;
}

/** The sentence right under a headline that no name tells: the first line there, where it is none of metadata. */
function lineUnder(around: Element, from: number, start: number, prose: Prose): Block | null {
  const under = readBlocks(around, prose, null, (element) => element.place >= start || isMeta(element, prose));
  const first = under.find(({ element }) => element.place > from);
  if (first === undefined || (first.kind !== 'paragraph' && first.kind !== 'heading')) return null;
  const { text, element } = first;
  const isLine = !text.includes('\n') && text.length <= LONGEST_STANDFIRST && wordCount(text) >= 6;
  const isSentence = isLine && text.length >= SHORTEST_STANDFIRST && !isLinks(first);
  const isCredit = readByline(text) !== null || readDateLine(text) !== null || findAll(element, isNamedMeta).length > 0;
  return isSentence && !isCredit ? first : null;
}

/** Blocks without lists of links, with the heading over them, and without headings behind the last text. */
function withoutLists(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  blocks.forEach((block, index) => {
    const before = kept.at(-1);
    const isHeaded = before !== undefined && blocks[index - 1] === before && before.kind === 'heading';
    if (!isLinks(block) || (block.kind !== 'item' && !isHeaded)) kept.push(block);
    else if (isHeaded) kept.pop();
  });
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

/** Blocks without the title that some pages set as a paragraph of its own above the text. */
function withoutTitle(blocks: readonly Block[], title: string | null): readonly Block[] {
  const wanted = comparable(title ?? '');
  const at = wanted === '' ? -1 : blocks.slice(0, 5).findIndex(({ text }) => comparable(text) === wanted);
  return at < 0 ? blocks : blocks.filter((_, index) => index !== at);
}

/** What the markup says a block is; null where its words have to tell. */
function kindOf(block: Block, alone: boolean): Line['kind'] {
  switch (block.kind) {
    case 'heading':
    case 'caption':
    case 'credit':
      return block.kind;
    case 'quotation':
      if (SIGNATURE.test(block.text)) return 'body';
      return isLinks(block) ? 'related' : 'blockquote';
    case 'item':
    case 'attribution':
      return 'body';
    default:
      return isLinks(block) && !alone ? 'related' : null;
  }
}
