import type { Article, Span } from '../article/types.js';
import type { ExtractedQuote, Extraction } from '../extraction/types.js';
import { articleKey, canonicalUrl, domainOf, readingHash, storyHash } from '../identity/articles.js';
import { isAgency } from '../article/publishers.js';
import { outletAtAddress, outletDomain, outletKey, outletName } from '../identity/outlets.js';
import { slug } from '../identity/slugs.js';
import { isDescription, speakerKey } from '../identity/speakers.js';
import { roleOf, shownName, speakerRows, typeOf, type SpeakerRow } from './speaker-rows.js';
import { timeOf } from './time.js';

/** An outlet that an article names: as its own, as its agency, or as the one a person spoke to. */
export interface OutletRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly domain: string | null;
  readonly agency: boolean;
}

/** A quote whose speaker, go-between and outlet of record are still identity keys. */
export interface QuoteRow {
  readonly ordinal: number;
  readonly kind: string;
  readonly text: string;
  readonly spans: readonly number[];
  readonly clause: readonly number[];
  readonly cueText: string | null;
  readonly cueLemma: string | null;
  readonly cueSpans: readonly number[];
  readonly stance: string | null;
  readonly sourceText: string | null;
  readonly sourceSpans: readonly number[];
  readonly speakerKey: string | null;
  readonly speakerType: string;
  readonly role: string | null;
  readonly viaKey: string | null;
  readonly outletOfRecordKey: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: readonly { step: string; text: string; start: number | null; end: number | null }[];
  readonly implicit: boolean;
  readonly inHeading: boolean;
  readonly nestedIn: number | null;
}

/** What the database is to hold of one article, before it has given ids. Outlets and speakers are sorted by key. */
export interface ArticleRows {
  readonly key: string;
  readonly url: string | null;
  readonly outletKey: string | null;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date | null;
  readonly textHash: Buffer;
  readonly storyHash: Buffer | null;
  readonly boilerplate: readonly number[];
  readonly outlets: readonly OutletRow[];
  readonly wires: readonly { readonly outletKey: string; readonly role: string }[];
  readonly speakers: readonly SpeakerRow[];
  readonly quotes: readonly QuoteRow[];
}

/**
 * Turns an article and what was found in it into rows. Pure.
 *
 * @param storedKey the identity key of an article that is stored
 */
export function rowsOf(article: Article, extraction: Extraction, storedKey?: string): ArticleRows {
  const textHash = readingHash(article.text);
  const key = storedKey ?? articleKey(article, textHash);
  const domain = article.url === null ? null : domainOf(article.url);
  const own = article.outlet ?? (domain === null ? null : outletAtAddress(domain));
  const ownKey = named(own, domain);
  const quotes = extraction.quotes.map((quote, ordinal) => quoteRow(article, quote, ordinal, extraction, key));
  const outlets = new Map<string, OutletRow>();
  const add = (name: string, agency: boolean, at: string | null, kept: string | null): void => {
    const outlet = named(name, at);
    if (outlet === null) return;
    const before = outlets.get(outlet);
    const shown = outletName(name, at);
    outlets.set(outlet, {
      key: outlet,
      slug: slug(shown),
      name: before?.name ?? shown,
      domain: before?.domain ?? kept,
      agency: agency || (before?.agency ?? false) || isAgency(shown),
    });
  };
  if (own !== null) add(own, false, domain, outletDomain(own, domain));
  for (const { name, role } of article.wires) add(name, role === 'AGENCY', null, outletDomain(name, null));
  for (const { outletOfRecord: name } of extraction.quotes)
    if (name !== null) add(name, false, null, outletDomain(name, null));
  const wires = new Map(
    article.wires.flatMap(({ name, role }) => {
      const wire = named(name, null);
      return wire === null ? [] : [[`${wire} ${role}`, { outletKey: wire, role }]];
    }),
  );
  return {
    key,
    url: article.url !== null && canonicalUrl(article.url) !== null ? article.url : null,
    outletKey: ownKey,
    publishedAt: timeOf(article.publishedAt),
    updatedAt: timeOf(article.updatedAt),
    textHash,
    storyHash: storyHash(article),
    boilerplate: flat(article.boilerplate),
    outlets: sorted([...outlets.values()]),
    wires: [...wires.values()],
    speakers: sorted(speakerRows(article, extraction, quotes, key)),
    quotes,
  };
}

function viaKey(via: string | null, extraction: Extraction, key: string): string | null {
  const name = shownName(via);
  return name === null ? null : speakerKey({ name, type: typeOf(name, extraction) }, key);
}

/** The identity key of an outlet's name; null for what is no name: without letters, or as long as a paragraph. */
function named(outlet: string | null, domain: string | null): string | null {
  return outlet === null || shownName(outlet) === null ? null : outletKey(outlet, domain) || null;
}

function quoteRow(
  article: Article,
  quote: ExtractedQuote,
  ordinal: number,
  extraction: Extraction,
  key: string,
): QuoteRow {
  const name = shownName(quote.speaker);
  const speaker = name === null ? null : { name, type: quote.speakerType };
  const described = speaker !== null && isDescription(speaker);
  return {
    ordinal,
    kind: quote.kind.toUpperCase(),
    text: joined(article.text, quote.content),
    spans: flat(quote.content),
    clause: flat(quote.clause ?? []),
    cueText: quote.cue && joined(article.text, quote.cue.spans),
    cueLemma: quote.cue?.lemma ?? null,
    cueSpans: flat(quote.cue?.spans ?? []),
    stance: quote.cue?.stance.toUpperCase() ?? null,
    sourceText: quote.source && joined(article.text, quote.source),
    sourceSpans: flat(quote.source ?? []),
    speakerKey: speaker && speakerKey(speaker, key),
    speakerType: quote.speakerType.toUpperCase(),
    role: roleOf(quote.role) ?? (described ? name : null),
    viaKey: viaKey(quote.via, extraction, key),
    outletOfRecordKey: named(quote.outletOfRecord, null),
    confidence: Math.round(quote.confidence * 1000) / 1000, // As `extract` prints it.
    rule: quote.rule,
    evidence: quote.evidence.map(({ step, text, span }) => ({
      step,
      text,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
    implicit: quote.implicit,
    inHeading: quote.inHeading,
    nestedIn: quote.nestedIn,
  };
}

const flat = (spans: readonly Span[]): number[] => spans.flatMap(({ start, end }) => [start, end]);
const joined = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** One order for everybody, so that two processes storing at once never wait for each other in a circle. */
function sorted<T extends { readonly key: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((one, other) => (one.key < other.key ? -1 : 1));
}
