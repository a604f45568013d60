import type { Span } from '../../article/types.js';

/** The words between an opening and a closing quotation mark, within one paragraph. */
export interface Stretch extends Span {
  /** Between the marks, without white space at the edges. */
  readonly inner: Span;
  readonly style: 'double' | 'single';
  /** False where the paragraph ended first. */
  readonly closed: boolean;
  /** Carries on a stretch that the paragraph before left open. */
  readonly reopens: boolean;
  /** Index into the paragraphs given. */
  readonly paragraph: number;
  /** Stretches inside this one, of the other style. */
  readonly nested: readonly Stretch[];
}

/** A stretch that is still being made out. */
export type Draft = { -readonly [K in keyof Omit<Stretch, 'nested'>]: Stretch[K] } & { readonly nested: Draft[] };

/** A stretch of which neither the paragraph nor what lies inside it has been told yet. */
export function draft({ start, end }: Span, inner: Span, style: Stretch['style'], closed: boolean): Draft {
  return { start, end, inner, style, closed, reopens: false, paragraph: 0, nested: [] };
}
