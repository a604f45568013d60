import { Tokenizer } from 'htmlparser2';
import { ArticleError } from '../errors.js';
import { DEEPEST, LONGEST_ATTRIBUTE, LONGEST_SCRIPT, MOST_ELEMENTS } from './limits.js';
import { closes, dropped, keptAttributes, scopes, voidElements } from './lexicon/elements.js';
import { type Element, inline, type Node } from './tree.js';

/** The end of any heading ends the heading that is open. */
const HEADING = /^h[1-6]$/u;

/** A page in pieces: its elements, and the JSON-LD scripts. */
export interface Page {
  readonly root: Element;
  readonly scripts: readonly string[];
}

class Builder {
  readonly root: Element = {
    name: '#page',
    attributes: new Map(),
    children: [],
    parent: null,
    place: 0,
    holdsBlocks: false,
  };
  readonly scripts: string[] = [];
  /** The open elements, from the root down. */
  readonly #open: Element[] = [this.root];
  /** Open elements that were nested too deep to be one, by name. */
  readonly #flat: string[] = [];
  #count = 1;
  #name = '';
  #attributes = new Map<string, string>();
  #attribute: string | null = null;
  #value: string[] = [];
  #text: string[] = [];
  /** Name of the element whose content is left out, how often it is nested, and whether it is kept as a script. */
  #skipping: { name: string; depth: number; script: boolean } | null = null;

  constructor(private readonly html: string) {}

  ontext(start: number, end: number): void {
    if (this.#skipping === null || this.#skipping.script) this.#text.push(this.html.slice(start, end));
  }
  ontextentity(codepoint: number): void {
    if (this.#skipping === null || this.#skipping.script) this.#text.push(String.fromCodePoint(codepoint));
  }
  onopentagname(start: number, end: number): void {
    this.#flush();
    this.#name = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.#attributes = new Map();
  }
  onattribname(start: number, end: number): void {
    const name = end - start > 20 ? '' : this.html.slice(start, end).toLowerCase();
    this.#attribute = keptAttributes.has(name) && !this.#attributes.has(name) ? name : null;
    this.#value = [];
  }
  onattribdata(start: number, end: number): void {
    if (this.#attribute !== null) this.#value.push(this.html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE)));
  }
  onattribentity(codepoint: number): void {
    if (this.#attribute !== null && this.#value.length < LONGEST_ATTRIBUTE)
      this.#value.push(String.fromCodePoint(codepoint));
  }
  onattribend(): void {
    if (this.#attribute !== null)
      this.#attributes.set(this.#attribute, this.#value.join('').slice(0, LONGEST_ATTRIBUTE));
    this.#attribute = null;
  }
  onopentagend(): void {
    this.#openElement(false);
  }
  onselfclosingtag(): void {
    // "<div/>" opens an element in HTML; only in foreign content, which is left out, does the slash close it.
    this.#openElement(true);
  }
  onclosetag(start: number, end: number): void {
    this.#flush();
    this.#close(this.html.slice(start, Math.min(end, start + 40)).toLowerCase());
  }
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.#flush();
  }

  #openElement(slash: boolean): void {
    const name = this.#name;
    if (this.#skipping) {
      if (name === this.#skipping.name && !slash) this.#skipping.depth++;
      return;
    }
    const attributes = this.#attributes;
    if (dropped.has(name) && !(name === 'template' && attributes.has('shadowrootmode'))) {
      const script = name === 'script' && /^application\/ld\+json\b/iu.test(attributes.get('type')?.trim() ?? '');
      if (!slash || name === 'script') this.#skipping = { name, depth: 1, script };
      return;
    }
    this.#makeRoom(name);
    if (++this.#count > MOST_ELEMENTS)
      throw new ArticleError('TOO_LARGE', `more than ${MOST_ELEMENTS} elements: no page of an article has so many`);
    const parent = this.#open.at(-1)!;
    const element: Element = { name, attributes, children: [], parent, place: this.#count, holdsBlocks: false };
    parent.children.push(element);
    if (!inline.has(name) && name !== 'br' && name !== 'img') markAround(parent);
    if (voidElements.has(name)) return;
    if (this.#open.length < DEEPEST) this.#open.push(element);
    else this.#flat.push(name);
  }

  /** Closes what the start of an element closes: a paragraph before a block, an item before the next one. */
  #makeRoom(name: string): void {
    const closed = closes.get(name);
    if (closed === undefined || this.#flat.length > 0) return;
    for (let at = this.#open.length - 1; at > 0; at--) {
      const open = this.#open[at]!.name;
      if (closed.has(open)) this.#open.length = at;
      else if (scopes.has(open)) return;
    }
  }

  #close(name: string): void {
    if (this.#skipping) {
      if (name === this.#skipping.name && --this.#skipping.depth === 0) this.#skipping = null;
      return;
    }
    if (this.#flat.length > 0) {
      if (this.#flat.at(-1) === name) this.#flat.pop();
      return;
    }
    if (name === 'br') this.#open.at(-1)!.children.push(this.#empty('br'));
    for (let at = this.#open.length - 1; at > 0; at--) {
      const open = this.#open[at]!.name;
      if (open === name || (HEADING.test(name) && HEADING.test(open))) {
        this.#open.length = at;
        return;
      }
      // A stray end tag in a cell or a box closes nothing around it.
      if (scopes.has(open) && !scopes.has(name)) return;
    }
  }

  #empty(name: string): Element {
    const parent = this.#open.at(-1)!;
    return { name, attributes: new Map(), children: [], parent, place: ++this.#count, holdsBlocks: false };
  }

  #flush(): void {
    if (this.#text.length === 0) return;
    const text = this.#text.length === 1 ? this.#text[0]! : this.#text.join('');
    this.#text = [];
    if (this.#skipping?.script) {
      if (text.length <= LONGEST_SCRIPT) this.scripts.push(text);
    } else {
      const { children } = this.#open.at(-1)!;
      const last: Node | undefined = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else children.push(text);
    }
  }
}

/** Tells the elements within a line around a block that they hold one; each is told once. */
function markAround(parent: Element): void {
  for (let at: Element | null = parent; at !== null && inline.has(at.name) && !at.holdsBlocks; at = at.parent)
    at.holdsBlocks = true;
}

/**
 * The elements of a page, whatever state it is in: unclosed and misnested tags are read much as browsers do, styles,
 * scripts and drawings left out. Takes time in proportion to the length.
 *
 * @throws ArticleError `TOO_LARGE` where it has more elements than any page
 */
export function parsePage(html: string): Page {
  const builder = new Builder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, scripts: builder.scripts };
}
