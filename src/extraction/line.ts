import type { Article, ParagraphKind, Span, WireCredit } from '../article/types.js';
import { wiresOfText } from '../article/wires.js';
import type { ArticleSpeaker, ExtractedQuote, Extraction } from './types.js';
import { EXTRACTOR_VERSION } from './version.js';

type Pair = readonly [start: number, end: number];

const pair = ({ start, end }: Span): Pair => [start, end];
const pairs = (spans: readonly Span[] | null): Pair[] | null => spans && spans.map(pair);

/** One quote of a line. Spans are `[start, end]`: UTF-16 indices into the article's text, end exclusive. */
export interface QuoteLine {
  readonly kind: ExtractedQuote['kind'];
  readonly content: readonly Pair[];
  readonly clause: readonly Pair[] | null;
  readonly cue: readonly Pair[] | null;
  readonly source: readonly Pair[] | null;
  readonly speaker: string | null;
  readonly speakerType: ExtractedQuote['speakerType'];
  readonly role: string | null;
  readonly via: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly stance: string | null;
  readonly lemma?: string;
  readonly implicit?: true;
  readonly inHeading?: true;
  /** Index, in the same list, of the quote that this one stands in. */
  readonly nestedIn?: number;
  readonly outletOfRecord?: string;
  readonly evidence?: readonly { readonly step: string; readonly text: string; readonly span: Pair | null }[];
}

/** What `extract` prints of one article, as one line of JSON. */
export interface ArticleLine {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** Agencies that the text came from; not those of pictures. */
  readonly wires: readonly string[];
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly updatedAt?: string;
  readonly dateline: string | null;
  readonly language: string | null;
  readonly extractor: string;
  readonly boilerplate: readonly Pair[];
  readonly quotes: readonly QuoteLine[];
  readonly speakers: readonly ArticleSpeaker[];
  readonly text?: string;
  /** Beside `text`, so that what was read here can be stored elsewhere: all credits, and what each paragraph is. */
  readonly credits?: readonly WireCredit[];
  readonly paragraphs?: readonly (readonly [start: number, end: number, kind: ParagraphKind])[];
}

function quoteLine(quote: ExtractedQuote): QuoteLine {
  return {
    kind: quote.kind,
    content: quote.content.map(pair),
    clause: pairs(quote.clause),
    cue: pairs(quote.cue && quote.cue.spans),
    source: pairs(quote.source),
    speaker: quote.speaker,
    speakerType: quote.speakerType,
    role: quote.role,
    via: quote.via,
    confidence: Math.round(quote.confidence * 1000) / 1000,
    rule: quote.rule,
    stance: quote.cue?.stance ?? null,
    ...(quote.cue && { lemma: quote.cue.lemma }),
    ...(quote.implicit && { implicit: true }),
    ...(quote.inHeading && { inHeading: true }),
    ...(quote.nestedIn !== null && { nestedIn: quote.nestedIn }),
    ...(quote.outletOfRecord !== null && { outletOfRecord: quote.outletOfRecord }),
    ...(quote.evidence.length > 0 && {
      evidence: quote.evidence.map(({ step, text, span }) => ({ step, text, span: span && pair(span) })),
    }),
  };
}

/**
 * An article and what was found in it as the plain object that `extract` prints. Fields of a quote that say nothing of
 * it (`implicit`, `inHeading`, `nestedIn`, `outletOfRecord`, `evidence`, `lemma`) are left out.
 *
 * @param withText also `text`, which the offsets point into, `credits` and `paragraphs`
 */
export function articleLine(article: Article, extraction: Extraction, withText = false): ArticleLine {
  return {
    id: article.id,
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    wires: wiresOfText(article),
    authors: article.authors,
    publishedAt: article.publishedAt,
    ...(article.updatedAt !== null && { updatedAt: article.updatedAt }),
    dateline: article.dateline,
    language: article.language,
    extractor: EXTRACTOR_VERSION,
    boilerplate: article.boilerplate.map(pair),
    quotes: extraction.quotes.map(quoteLine),
    speakers: extraction.speakers,
    ...(withText && {
      text: article.text,
      credits: article.wires,
      paragraphs: article.paragraphs.map(({ start, end, kind }) => [start, end, kind] as const),
    }),
  };
}
