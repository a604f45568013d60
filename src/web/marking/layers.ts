/** What a stretch of an article can be. */
export type LayerKind = 'content' | 'clause' | 'cue' | 'source' | 'evidence' | 'boilerplate';

/** A stretch of the text with what it is; `quote` is the number of the quote it belongs to, counted from 0. */
export interface Layer {
  readonly kind: LayerKind;
  readonly start: number;
  readonly end: number;
  readonly quote: number | null;
}

/** A stretch in which the same layers hold from its start to its end. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly layers: readonly Layer[];
}

/** A line of the text that is not blank, in segments. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
}

/**
 * The text cut into lines and these wherever a layer begins or ends. Together the segments hold every character of the
 * text but the line ends and the blank lines. Segments end at `cuts` as well.
 */
export function linesOf(text: string, layers: readonly Layer[], cuts: Iterable<number> = []): Line[] {
  const places = [...cuts];
  const sorted = layers.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  const lines: Line[] = [];
  let next = 0;
  let open: Layer[] = [];
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    if (match[0].trim() === '') continue;
    const start = match.index;
    const end = start + match[0].length;
    while (next < sorted.length && sorted[next]!.start < end) open.push(sorted[next++]!);
    open = open.filter((layer) => layer.end > start);
    lines.push({ start, end, segments: segmentsOf(start, end, open, places) });
  }
  return lines;
}

function segmentsOf(start: number, end: number, layers: readonly Layer[], places: readonly number[]): Segment[] {
  const cuts = new Set([start, end, ...places.filter((place) => place > start && place < end)]);
  for (const layer of layers) {
    if (layer.start > start && layer.start < end) cuts.add(layer.start);
    if (layer.end > start && layer.end < end) cuts.add(layer.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1]!;
    return { start: from, end: to, layers: layers.filter((layer) => layer.start <= from && layer.end >= to) };
  });
}
