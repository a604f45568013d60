import { styles } from './styles.js';

/**
 * What the widgets share: they show what their attributes name, again whenever these change, and leave what stands
 * between their tags (a `blockquote` for readers without scripts) until there is something to show.
 */
export abstract class QuotewireElement extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #turn = 0;

  connectedCallback(): void {
    // Constructed sheets are allowed by every content policy; a style element would not be.
    this.#root.adoptedStyleSheets = [styles()];
    if (this.#root.childNodes.length === 0) this.#root.append(make('slot'));
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  /** What there is to show; null: nothing, the fallback stays. */
  protected abstract content(): Promise<Node | null>;

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    let shown: Node | null;
    try {
      shown = await this.content();
    } catch {
      shown = null;
    }
    // Meanwhile another quote may have been asked for.
    if (turn !== this.#turn) return;
    if (shown === null && this.childNodes.length === 0) shown = make('p', 'empty', 'This quote cannot be shown.');
    this.#root.replaceChildren(shown ?? make('slot'));
    this.dispatchEvent(new CustomEvent(shown === null ? 'quotewire-error' : 'quotewire-ready', { bubbles: true }));
  }
}

/** An element with a CSS part of this name and this text or these children. Text is never read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  part = '',
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (part !== '') element.setAttribute('part', part);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A link that opens beside the page; plain text where the address leads to no page of the web. */
export function link(part: string, address: string | null, text: string): HTMLElement {
  if (address === null || !/^https?:\/\//i.test(address)) return make('span', part, text);
  const anchor = make('a', part, text);
  anchor.href = address;
  anchor.target = '_blank';
  anchor.rel = 'noopener';
  return anchor;
}
