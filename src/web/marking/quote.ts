import type { QuoteKind, QuoteStatus } from '../../selection/index.js';
import type { Layer } from './layers.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the marked text and the panel beside it show of a quote, stored or just extracted. */
export interface MarkedQuote {
  /** Null: not stored, so it has no page. */
  readonly id: string | null;
  readonly text: string;
  readonly kind: QuoteKind;
  readonly status: QuoteStatus;
  readonly spans: readonly Span[];
  readonly clause: readonly Span[] | null;
  readonly cue: {
    readonly text: string;
    readonly lemma: string;
    readonly stance: string;
    readonly spans: readonly Span[];
  } | null;
  readonly source: { readonly text: string; readonly spans: readonly Span[] } | null;
  readonly speaker: { readonly id?: string; readonly name: string; readonly slug?: string } | null;
  readonly role: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly implicit: boolean;
  readonly evidence: readonly { readonly step: string; readonly text: string; readonly span: Span | null }[];
}

/** Where the parts of the quotes stand; the evidence of the chosen one only. */
export function layersOf(quotes: readonly MarkedQuote[], boilerplate: readonly Span[], chosen: number | null): Layer[] {
  const layer = (kind: Layer['kind'], spans: readonly Span[], quote: number | null) =>
    spans.map(({ start, end }) => ({ kind, start, end, quote }));
  return [
    ...layer('boilerplate', boilerplate, null),
    ...quotes.flatMap((quote, index) => [
      ...layer('content', quote.spans, index),
      ...layer('clause', quote.clause ?? [], index),
      ...layer('cue', quote.cue?.spans ?? [], index),
      ...layer('source', quote.source?.spans ?? [], index),
      ...(index === chosen
        ? layer(
            'evidence',
            quote.evidence.flatMap(({ span }) => span ?? []),
            index,
          )
        : []),
    ]),
  ];
}
