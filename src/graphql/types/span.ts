import type { Span } from '../../article/types.js';
import { builder } from '../builder.js';

export const SpanRef = builder.objectRef<Span>('Span').implement({
  description:
    'A stretch of the text of an article, as UTF-16 offsets: in JavaScript, `text.slice(start, end)` is what stands there.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Offset of the first unit.' }),
    end: t.exposeInt('end', { description: 'Offset behind the last unit.' }),
  }),
});

/** Spans of a column of offsets, [start, end, start, end …]. */
export function spansOf(offsets: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let place = 0; place + 1 < offsets.length; place += 2) {
    spans.push({ start: offsets[place] as number, end: offsets[place + 1] as number });
  }
  return spans;
}

/** From the start of the first to the end of the last; null where there are none. */
export function extentOf(spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
