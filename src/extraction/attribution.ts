import type { Span } from '../article/types.js';
import type { CueAt } from './cues.js';
import type { Stretch } from './marks/index.js';
import type { Phrase } from './phrase.js';
import type { Frame } from './subjects.js';

/** Marked words tied to a cue and a source, before the source has a name. */
export interface Attribution {
  readonly content: Span[];
  /** The stretches that hold the content. */
  readonly stretches: Stretch[];
  readonly kind: 'direct' | 'mixed';
  /** The reported clause of a mixed quote, in as many pieces as the cue cuts it into. */
  clause: Span[] | null;
  readonly rule: string;
  readonly cue: CueAt | null;
  readonly source: Phrase | null;
  /** The frame that `cue` and `source` are indices into. */
  readonly frame: Frame | null;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The attribution whose speaker goes on. */
  readonly inherits: Attribution | null;
  /** Printed with the words before under one cue. */
  readonly joined: boolean;
  readonly heading: boolean;
}

/** What ties a stretch to who speaks it; whatever is left out is not known or not so. */
type Tie = Pick<Attribution, 'rule' | 'kind' | 'sentence' | 'frame'> & Partial<Attribution>;

/** The attribution of a stretch that stands for itself. */
export const attributionOf = (stretch: Stretch, tie: Tie): Attribution => ({
  content: [stretch.inner],
  stretches: [stretch],
  clause: null,
  cue: null,
  source: null,
  inherits: null,
  joined: false,
  heading: false,
  ...tie,
});

/** The attribution of a stretch by which whoever spoke before goes on. */
export const inherit = (
  previous: Attribution,
  stretch: Stretch,
  sentence: number,
  rule: string,
  kind: 'direct' | 'mixed',
): Attribution =>
  attributionOf(stretch, {
    rule,
    kind,
    sentence,
    clause: kind === 'mixed' ? [stretch.inner] : null,
    source: previous.source,
    frame: previous.frame,
    inherits: previous,
    joined: rule === 'same-paragraph',
    heading: previous.heading,
  });

/** Adds a stretch that is spoken under the same cue. */
export function extend(attribution: Attribution, stretch: Stretch, clause: Span | null = null): void {
  if (attribution.clause)
    attribution.clause = joined([...attribution.clause, clause ?? { start: stretch.start, end: stretch.end }]);
  attribution.content.push(stretch.inner);
  attribution.stretches.push(stretch);
}

export /** Ends a clause where the next words of the same sentence have a cue of their own: no two clauses share words. */
function keepApart(attribution: Attribution, next: Attribution | undefined): void {
  const { clause, frame } = attribution;
  if (!clause || !frame || !next || next.frame !== frame || next.cue === attribution.cue) return;
  const { items } = frame.sentence;
  const places = [
    next.content[0]!.start,
    next.cue && items[next.cue.at]!.start,
    next.source && items[next.source.from]!.start,
  ];
  const last = attribution.content.at(-1)!.end;
  const from = Math.min(...(places.filter((place) => place !== null && place > last) as number[]));
  const before = items.findLast(
    (item) => item.end <= from && (item.word || item.stretch) && !/^(?:and|but|while)$/u.test(item.lower),
  );
  if (!before) return;
  attribution.clause = clause.flatMap(({ start, end }) =>
    start >= from ? [] : [{ start, end: end > from ? Math.max(before.end, Math.min(end, last)) : end }],
  );
}

/** Spans in order, those that touch or overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
