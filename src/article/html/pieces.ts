import { ArticleError } from '../errors.js';
import { comparable, type Line } from '../lines.js';
import { type Block, isLinks, readBlocks } from './blocks.js';
import type { Body } from './body.js';
import { namesOf } from './chrome.js';
import { bylineNames, dateNames, metaNames, standfirstNames } from './lexicon/chrome.js';
import type { Prose } from './prose.js';
import type { Piece } from './text.js';
import { attribute, type Element, findAll, hasWord, wordsOf } from './tree.js';

export interface Found {
  readonly root: Element;
  readonly body: Body;
  readonly prose: Prose;
  readonly headline: Element | null;
  readonly title: string | null;
  /** The article's words in the metadata. */
  readonly text: string | null;
  readonly language: string | null;
}

/** Units of text of a page's body below which the words in its metadata are the article. */
const SHORTEST = 200;

/** A page without running text may still be a short notice: a sentence. */
const STOPPED = /[.!?…]["”’'»)]*$/u;

/** Lines of the head of an article that are metadata, not text. */
function isMeta(element: Element): boolean {
  const names = namesOf(element);
  return (
    element.name === 'time' ||
    element.name === 'address' ||
    hasWord(element, 'rel', 'author') ||
    (names !== '' && (bylineNames.test(names) || dateNames.test(names) || metaNames.test(names)))
  );
}

/**
 * The pieces of an article in order: title, the sentence under it, what stands under the pictures, the body.
 *
 * @throws ArticleError `EMPTY` where the page holds none
 */
export function articlePieces(found: Found): Piece[] {
  const { body, prose, headline, title, language } = found;
  const pieces: Piece[] = title === null ? [] : [{ block: { kind: 'heading', text: title }, kind: 'title' }];
  const blocks = readBlocks(
    body.element,
    prose,
    language,
    (element) => element === headline || isApart(element, prose),
  );
  const kept = withoutLists(blocks);
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  if (length < SHORTEST && found.text !== null && found.text.length > length) {
    const words = found.text
      .replace(/<[^<>]*>/gu, ' ')
      .split(/\n+/u)
      .map((text) => text.replace(/\s+/gu, ' ').trim());
    pieces.push(
      ...words
        .filter((text) => text !== '')
        .map((text) => ({ block: { kind: 'paragraph' as const, text }, kind: null })),
    );
  } else {
    const words = new Set(kept.map(({ text }) => comparable(text)));
    pieces.push(...headPieces(body, found, words));
    pieces.push(...kept.map((block) => ({ block, kind: kindOf(block, kept) })));
  }
  if (!pieces.some(({ block, kind }) => kind !== 'title' && (prose.of(found.root) > 0 || STOPPED.test(block.text))))
    throw noArticle(found.root);
  return pieces;
}

/** A box of metadata within the body; a long one is text. */
function isApart(element: Element, prose: Prose): boolean {
  return isMeta(element) && prose.of(element) < 200 && wordsOf(element).length < 300 && element.name !== 'p';
}

/** The standfirst and the captions between the headline and the body. */
function headPieces(body: Body, { headline, prose, title, language }: Found, words: ReadonlySet<string>): Piece[] {
  const from = headline?.place ?? body.around.place;
  const to = body.element.place;
  const pieces: Piece[] = [];
  const elements = findAll(body.around, (element) => {
    if (element.place <= from || element.place >= to || prose.isChrome(element)) return false;
    return (
      element.name === 'figcaption' ||
      standfirstNames.test(namesOf(element)) ||
      hasWord(element, 'itemprop', 'description')
    );
  });
  let last: Element | null = null;
  for (const element of elements) {
    if (last !== null && element.place < last.place + 1) continue;
    for (const block of readBlocks(element, prose, language)) {
      const key = comparable(block.text);
      if (key === '' || key === comparable(title ?? '') || words.has(key) || isLinks(block)) continue;
      pieces.push({ block, kind: element.name === 'figcaption' ? 'caption' : null });
    }
    last = element;
  }
  return pieces;
}

/** Blocks without lists of links, with the heading over them, and without headings behind the last text. */
function withoutLists(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  blocks.forEach((block, index) => {
    if (!(block.kind === 'item' && isLinks(block))) {
      kept.push(block);
      return;
    }
    const before = kept.at(-1);
    if (before && blocks[index - 1] === before && before.kind === 'heading') kept.pop();
  });
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

function kindOf(block: Block, blocks: readonly Block[]): Line['kind'] {
  switch (block.kind) {
    case 'heading':
      return 'heading';
    case 'caption':
    case 'credit':
      return block.kind;
    case 'pull quote': {
      const words = comparable(block.text);
      return blocks.some((other) => other !== block && comparable(other.text).includes(words)) ? 'repeat' : null;
    }
    case 'item':
      return 'body';
    default:
      return isLinks(block) && blocks.length > 1 ? 'related' : null;
  }
}

/** Why there is no article on a page. */
function noArticle(root: Element): ArticleError {
  const has = (name: string): boolean => findAll(root, (element) => element.name === name).length > 0;
  if (has('frameset') || has('frame'))
    return new ArticleError('EMPTY', 'a page of frames: the article is in another file, give that');
  if (attribute(root, 'lang') === '' && wordsOf(root) === '')
    return new ArticleError(
      'EMPTY',
      'a page without text, to be filled by scripts: save it after the browser has shown it',
    );
  return new ArticleError('EMPTY', 'no article on the page: nothing but headings, links and menus');
}
