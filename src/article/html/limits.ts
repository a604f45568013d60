/** The largest page read, in bytes or UTF-16 units; the largest of news sites have a tenth of it. */
export const LARGEST_PAGE = 32 * 1024 * 1024;
/** Elements within elements; what is nested deeper stands beside its parent, as in browsers, which allow 512. */
export const DEEPEST = 200;
/** Elements of a page: the longest standards on one page have a tenth of it. */
export const MOST_ELEMENTS = 400_000;
/** UTF-16 units of an attribute that are kept. */
export const LONGEST_ATTRIBUTE = 4_000;
/** UTF-16 units of a script with metadata; longer ones are passed over. */
export const LONGEST_SCRIPT = 2_000_000;
