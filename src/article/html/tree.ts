/** Something that stands in an element: another element, or text with its entities resolved. */
export type Node = Element | string;

/** An element of a page, as far as reading articles needs it. */
export interface Element {
  /** In lower case. */
  readonly name: string;
  /** Only those that `attributes.ts` lists, names in lower case, entities resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  readonly parent: Element | null;
  /** Its place in the order of the page, from 0: what tells two elements apart. */
  readonly place: number;
  /** Does a block stand in it, somewhere? Known of elements that stand within a line. */
  holdsBlocks: boolean;
}

/** Does an element stand within a line, with all that it holds? */
export function isInline(element: Element): boolean {
  return inline.has(element.name) && !element.holdsBlocks;
}

/** The value of an attribute without white space at its ends, or '' where it is missing or empty. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name)?.trim() ?? '';
}

/** Has an attribute of space-separated words the word? Case does not matter. */
export function hasWord(element: Element, name: string, word: string): boolean {
  const value = element.attributes.get(name);
  return value !== undefined && value.toLowerCase().split(/\s+/u).includes(word);
}

/** Calls for each element below one, itself included, in the order of the page. */
export function visit(root: Element, each: (element: Element) => void): void {
  each(root);
  for (const child of root.children) if (typeof child !== 'string') visit(child, each);
}

/** The elements below one, itself included, that fit, in the order of the page. */
export function findAll(root: Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(root, (element) => {
    if (fits(element)) found.push(element);
  });
  return found;
}

/** The elements that hold another one, from the nearest to the root. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at = element.parent; at !== null; at = at.parent) yield at;
}

/** Is an element the other one, or inside it? */
export function isWithin(element: Element, other: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at === other) return true;
  return false;
}

/** Units of an element's words that are looked at: headlines, bylines and cells are shorter. */
const LONGEST_WORDS = 4_000;

/** The words in an element on one line, white space collapsed: all of them, or as many as anybody looks at. */
export function wordsOf(element: Element): string {
  const pieces: string[] = [];
  let length = 0;
  const collect = (node: Node): void => {
    if (length > LONGEST_WORDS) return;
    if (typeof node === 'string') {
      pieces.push(node);
      length += node.length + 1;
    } else {
      const apart = !inline.has(node.name);
      if (apart) pieces.push(' ');
      node.children.forEach(collect);
      if (apart) pieces.push(' ');
    }
  };
  collect(element);
  return pieces.join('').replace(/\s+/gu, ' ').trim();
}

/** Elements that stand within a line; all others start and end one. */
export const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
