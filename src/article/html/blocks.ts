import { namesOf } from './chrome.js';
import { captionNames, creditNames, pullQuoteNames } from './lexicon/chrome.js';
import type { Prose } from './prose.js';
import { marksOf, type QuoteMarks } from './quote-marks.js';
import { type Element, isInline, type Node, wordsOf } from './tree.js';

export type BlockKind =
  'paragraph' | 'heading' | 'caption' | 'credit' | 'quotation' | 'attribution' | 'pull quote' | 'item' | 'preformatted';

/** A piece of running text as the page sets it off: a paragraph, a heading, what stands under a picture. */
export interface Block {
  readonly kind: BlockKind;
  /** White space collapsed; a line break where the page breaks the line. */
  readonly text: string;
  /** UTF-16 units of it that are links. */
  readonly links: number;
  readonly element: Element;
}

/** Units of "Useful links:" and the commas behind it. */
const LONGEST_LABEL = 24;
/** Units of a cell in a table of figures. */
const LONGEST_CELL = 120;
/** "3/12 ", "Image 3 of 12": the number that a gallery puts before a caption. */
const NUMBERED = /^(?:(?:image|photo|slide|picture)\s)?\d{1,3}\s?(?:\/|of|de|von)\s?\d{1,3}[:.]?\s+/iu;
const EMBEDDED =
  /(?:^|[-_ ])(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|text-post-media|(?:social|tweet|post|toot)-embed)(?=$|[-_ ])/u;

const INVISIBLE = /[\u00ad\u200b\ufeff]/gu;
const SPACES = /[ \t\n\f\r]+/gu;

/** Is an element a figure of pictures, so that all its words are about them? */
function isPicture({ name, children }: Element): boolean {
  const holds = (names: RegExp): ((node: Node) => boolean) => {
    const found = (node: Node): boolean =>
      typeof node !== 'string' && (names.test(node.name) || node.children.some(found));
    return found;
  };
  return (
    name === 'figure' &&
    children.some(holds(/^(?:img|picture|amp-img)$/u)) &&
    !children.some(holds(/^(?:blockquote|table|pre|figure)$/u))
  );
}

/** Does an element close a quotation that is set off, to say whose it is? */
function isAttribution({ name, parent, place }: Element): boolean {
  if (name === 'figcaption' && parent?.name === 'figure')
    return parent.children.some((child) => typeof child !== 'string' && child.name === 'blockquote');
  if ((name !== 'cite' && name !== 'footer') || parent === null) return false;
  if (parent.name === 'footer') return isAttribution(parent);
  const last = parent.children.findLast((child) => typeof child !== 'string' || child.trim() !== '');
  return parent.name === 'blockquote' && typeof last === 'object' && last.place === place;
}

/** How an element's text is to be read; null: as that around it. */
function kindOf(element: Element): BlockKind | null {
  const { name } = element;
  if (/^h[1-6]$/u.test(name)) return 'heading';
  if (isAttribution(element)) return 'attribution';
  if (name === 'figcaption' || name === 'caption' || isPicture(element)) return 'caption';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'item';
  if (name === 'pre' || name === 'listing' || name === 'xmp' || name === 'plaintext') return 'preformatted';
  const names = namesOf(element);
  if (names !== '') {
    if (pullQuoteNames.test(names)) return 'pull quote';
    if (captionNames.test(names)) return 'caption';
    if (creditNames.test(names)) return 'credit';
  }
  return name === 'blockquote' ? 'quotation' : null;
}

/** Reads the blocks below an element, one line after another. */
class BlockReader {
  readonly blocks: Block[] = [];
  #pieces: string[] = [];
  #links = 0;
  readonly #marks: QuoteMarks;

  constructor(
    private readonly skips: (element: Element) => boolean,
    language: string | null,
  ) {
    this.#marks = marksOf(language);
  }

  read(element: Element, kind: BlockKind): void {
    for (const child of element.children) this.#node(child, kind, element, false, 0);
    this.#end(kind, element);
  }

  #node(node: Node, kind: BlockKind, around: Element, inLink: boolean, quotes: number): void {
    if (typeof node === 'string') {
      const text = kind === 'preformatted' ? node : node.replace(SPACES, ' ');
      this.#pieces.push(text);
      if (inLink) this.#links += text.length;
      return;
    }
    if (node.name === 'br') {
      this.#pieces.push('\n');
      return;
    }
    if (node.name === 'hr') this.#end(kind, around);
    if (this.skips(node) || isEmbedLink(node)) return;
    const isCredit = kind === 'caption' && creditNames.test(namesOf(node));
    if (isInline(node) && !isCredit && !isAttribution(node)) {
      const isQuote = node.name === 'q';
      if (isQuote) this.#pieces.push(this.#marks[quotes % 2]![0]);
      for (const child of node.children)
        this.#node(child, kind, around, inLink || node.name === 'a', quotes + (isQuote ? 1 : 0));
      if (isQuote) this.#pieces.push(this.#marks[quotes % 2]![1]);
      return;
    }
    this.#end(kind, around);
    if (node.name === 'tr' && this.#row(node)) return;
    const inner = innerKind(kind, kindOf(node));
    for (const child of node.children) this.#node(child, inner, node, inLink || node.name === 'a', 0);
    this.#end(inner, node);
  }

  /** Reads a row of a table of figures as one line; a row of a layout is read cell by cell. */
  #row(row: Element): boolean {
    const cells = row.children.filter((child): child is Element => typeof child !== 'string');
    if (
      cells.length < 2 ||
      !cells.every(({ children }) => children.every((each) => typeof each === 'string' || isInline(each)))
    )
      return false;
    const words = cells.map(wordsOf);
    if (words.some((cell) => cell.length > LONGEST_CELL)) return false;
    const text = words.filter((cell) => cell !== '').join('\t');
    if (text !== '') this.blocks.push({ kind: 'item', text, links: 0, element: row });
    return true;
  }

  #end(kind: BlockKind, element: Element): void {
    if (this.#pieces.length === 0) return;
    const whole = this.#pieces.join('').replace(INVISIBLE, '');
    const links = this.#links;
    this.#pieces = [];
    this.#links = 0;
    if (kind === 'preformatted') {
      const text = whole
        .replace(/\r\n?/gu, '\n')
        .replace(/[ \t]+$/gmu, '')
        .replace(/^\n+|\n+$/gu, '');
      if (text.trim() !== '') this.blocks.push({ kind, text, links, element });
      return;
    }
    const parts = whole
      .split('\n')
      .map((line) => line.replace(/ {2,}/gu, ' ').replace(/^[ \u00a0]+|[ \u00a0]+$/gu, ''));
    let lines: string[] = [];
    const flush = (): void => {
      if (lines.length > 0)
        this.blocks.push({ kind, text: lines.join('\n'), links: Math.round(links / parts.length), element });
      lines = [];
    };
    // An empty line between two breaks is how old pages set paragraphs.
    for (const part of parts) {
      if (part === '') flush();
      else lines.push(kind === 'caption' ? part.replace(NUMBERED, '') : part);
    }
    flush();
  }
}

/** The links that networks put into what is embedded: to the post, to its picture. */
function isEmbedLink(element: Element): boolean {
  if (element.name !== 'a') return false;
  const { parent } = element;
  if (parent === null) return false;
  const box = parent.name === 'blockquote' ? parent : parent.parent;
  if (box?.name !== 'blockquote' || !EMBEDDED.test(namesOf(box))) return false;
  return parent === box || /^(?:pic\.|https?:|t\.co)/u.test(wordsOf(element));
}

/** What is set inside a caption, a quotation or an item stays it; a heading inside them is one. */
function innerKind(outer: BlockKind, own: BlockKind | null): BlockKind {
  if (own === null) return outer;
  if (outer === 'pull quote' || (outer === 'caption' && own !== 'credit') || outer === 'credit') return outer;
  if (outer === 'quotation' && (own === 'item' || own === 'caption' || own === 'credit')) return outer;
  return own;
}

/**
 * The blocks of an element in order, without what stands around the article.
 *
 * @param skips elements to leave out besides those
 * @param language whose quotation marks `<q>` gets
 */
export function readBlocks(
  element: Element,
  prose: Prose,
  language: string | null,
  skips: (element: Element) => boolean = () => false,
): Block[] {
  const reader = new BlockReader((each) => skips(each) || prose.isOut(each), language);
  reader.read(element, kindOf(element) ?? 'paragraph');
  return reader.blocks;
}

/** Is a block nothing but links, with a label before them or a comma between them? */
export function isLinks({ links, text }: Block): boolean {
  const rest = text.length - links;
  return links > 0 && (links >= text.length * 0.7 || (rest <= LONGEST_LABEL && links >= rest));
}
