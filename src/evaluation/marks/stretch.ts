import type { Span } from '../../article/types.js';

/** A maximal run of text inside quotation marks, with the marks. */
export interface MarkedStretch extends Span {
  /** Without the marks. */
  readonly inner: Span;
  readonly style: 'double' | 'single';
  /** False where the paragraph ended first: an earlier paragraph of a longer quote, or a mark that was left out. */
  readonly closed: boolean;
}
