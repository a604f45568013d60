/* The elements of HTML that a reader of articles treats in a way of their own; after the HTML standard's parsing rules. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Elements that hold nothing. */
export const voidElements = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Elements whose content no reader sees as text. */
export const dropped = words(
  'script style template svg math noscript iframe object applet canvas audio video noframes noembed xml',
);

/** Elements that an unclosed paragraph or item inside them does not reach out of. */
export const scopes = words(
  'table td th caption ul ol dl blockquote article section aside main nav header footer figure body html',
);

const paragraph = words('p');
const blocks = `
  address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup hr main menu nav
  ol p pre section summary table ul h1 h2 h3 h4 h5 h6`
  .trim()
  .split(/\s+/u);

/** Which open elements the start of an element closes. */
export const closes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...blocks.map((name) => [name, paragraph] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, words('p h1 h2 h3 h4 h5 h6')] as const),
  ['li', words('li p')],
  ['dt', words('dt dd p')],
  ['dd', words('dt dd p')],
  ['tr', words('tr td th p')],
  ['td', words('td th p')],
  ['th', words('td th p')],
  ['tbody', words('thead tbody tfoot tr td th p')],
  ['tfoot', words('thead tbody tr td th p')],
  ['option', words('option')],
  ['optgroup', words('option optgroup')],
  ['body', words('head')],
]);

/** Attributes that say something about an article or its parts. */
export const keptAttributes = words(`
  alt aria-hidden aria-label charset cite class content data-area data-component data-gu-name data-hook data-testid datetime hidden href http-equiv id itemid itemprop itemscope itemtype lang
  name property pubdate rel role shadowrootmode style title type xml:lang`);
