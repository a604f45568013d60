import type { Article, Span } from '../article/types.js';
import type { ExtractedQuote, Extraction, SpeakerType } from '../extraction/types.js';
import { articleKey, canonicalUrl, domainOf, textHash } from '../identity/articles.js';
import { fold } from '../article/folding.js';
import { outletKey, outletName } from '../identity/outlets.js';
import { slug } from '../identity/slugs.js';
import { isDescription, speakerKey } from '../identity/speakers.js';
import { timeOf } from './time.js';

/** An outlet that an article names: as its own, as its agency, or as the one a person spoke to. */
export interface OutletRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly domain: string | null;
  readonly agency: boolean;
}

/** A speaker of an article, with what this article adds to the counts. */
export interface SpeakerRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly type: string;
  readonly quoteCount: number;
  readonly aliases: readonly { readonly name: string; readonly folded: string; readonly count: number }[];
  readonly roles: readonly { readonly title: string; readonly quoteCount: number }[];
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
  readonly textHash: Buffer;
  readonly boilerplate: readonly number[];
  readonly outlets: readonly OutletRow[];
  readonly wires: readonly { readonly outletKey: string; readonly role: string }[];
  readonly speakers: readonly SpeakerRow[];
  readonly quotes: readonly QuoteRow[];
}

/** Turns an article and what was found in it into rows. Pure. */
export function rowsOf(article: Article, extraction: Extraction): ArticleRows {
  const key = articleKey(article);
  const quotes = extraction.quotes.map((quote, ordinal) => quoteRow(article, quote, ordinal, extraction, key));
  const ownKey = named(article.outlet);
  const outlets = new Map<string, OutletRow>();
  const add = (name: string, agency: boolean, domain: string | null): void => {
    const outlet = outletKey(name);
    if (outlet === '') return;
    const before = outlets.get(outlet);
    const shown = outletName(name);
    outlets.set(outlet, {
      key: outlet,
      slug: slug(shown),
      name: before?.name ?? shown,
      domain: before?.domain ?? domain,
      agency: agency || (before?.agency ?? false),
    });
  };
  if (article.outlet !== null) add(article.outlet, false, article.url === null ? null : domainOf(article.url));
  for (const wire of article.wires) add(wire.name, true, null);
  for (const { outletOfRecord } of extraction.quotes) if (outletOfRecord !== null) add(outletOfRecord, false, null);
  const wires = new Map(
    article.wires
      .map((wire) => ({ outletKey: outletKey(wire.name), role: wire.role }))
      .filter((wire) => wire.outletKey !== '')
      .map((wire) => [`${wire.outletKey} ${wire.role}`, wire]),
  );
  return {
    key,
    url: article.url !== null && canonicalUrl(article.url) !== null ? article.url : null,
    outletKey: ownKey,
    publishedAt: timeOf(article.publishedAt),
    textHash: textHash(article.text),
    boilerplate: flat(article.boilerplate),
    outlets: sorted([...outlets.values()]),
    wires: [...wires.values()],
    speakers: speakerRows(article, extraction, quotes, key),
    quotes,
  };
}

function named(outlet: string | null): string | null {
  return outlet === null ? null : outletKey(outlet) || null;
}

function quoteRow(article: Article, quote: ExtractedQuote, ordinal: number, extraction: Extraction, key: string): QuoteRow {
  const speaker = quote.speaker === null ? null : { name: quote.speaker, type: quote.speakerType };
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
    role: tidy(quote.role) ?? (described ? quote.speaker : null),
    viaKey: quote.via === null ? null : speakerKey({ name: quote.via, type: typeOf(quote.via, extraction) }, key),
    outletOfRecordKey: named(quote.outletOfRecord),
    confidence: quote.confidence,
    rule: quote.rule,
    evidence: quote.evidence.map(({ step, text, span }) => ({ step, text, start: span?.start ?? null, end: span?.end ?? null })),
    implicit: quote.implicit,
    inHeading: quote.inHeading,
    nestedIn: quote.nestedIn,
  };
}

function speakerRows(article: Article, extraction: Extraction, quotes: readonly QuoteRow[], key: string): SpeakerRow[] {
  const rows = new Map<string, { row: Omit<SpeakerRow, 'aliases' | 'roles'>; aliases: Map<string, number>; roles: Map<string, number> }>();
  const wanted = new Set(quotes.flatMap((quote) => [quote.speakerKey, quote.viaKey]));
  // Whoever an extraction forgot to list is one all the same: a quote must not lose its speaker.
  const listed = [
    ...extraction.speakers,
    ...extraction.quotes.flatMap(({ speaker, speakerType, via }) => [
      ...(speaker === null ? [] : [{ name: speaker, type: speakerType, aliases: [], roles: [] }]),
      ...(via === null ? [] : [{ name: via, type: typeOf(via, extraction), aliases: [], roles: [] }]),
    ]),
  ];
  for (const { name, type, aliases, roles } of listed) {
    const identity = speakerKey({ name, type }, key);
    if (identity === null || !wanted.has(identity)) continue;
    let entry = rows.get(identity);
    if (!entry) {
      const shown = tidy(name) ?? name;
      const quoteCount = quotes.filter((quote) => quote.speakerKey === identity).length;
      entry = {
        row: { key: identity, slug: slug(shown), name: shown, type: type.toUpperCase(), quoteCount },
        aliases: new Map([[shown, occurrences(article.normalised, shown)]]),
        roles: new Map(),
      };
      rows.set(identity, entry);
    }
    for (const alias of aliases) entry.aliases.set(alias.name, Math.max(entry.aliases.get(alias.name) ?? 0, alias.count));
    for (const role of roles) entry.roles.set(tidy(role) ?? role, 0);
  }
  for (const { speakerKey: speaker, role } of quotes) {
    const roles = speaker === null ? undefined : rows.get(speaker)?.roles;
    if (roles && role !== null) roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  return sorted(
    [...rows.values()].map(({ row, aliases, roles }) => ({
      ...row,
      aliases: [...aliases].map(([name, count]) => ({ name, folded: fold(name), count })),
      roles: [...roles].map(([title, quoteCount]) => ({ title, quoteCount })),
    })),
  );
}

function typeOf(name: string, extraction: Extraction): SpeakerType {
  return extraction.speakers.find((speaker) => speaker.name === name)?.type ?? 'unknown';
}

/** How often a name stands in a text; at least once, since somebody took it from there. */
function occurrences(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) count++;
  return Math.max(count, 1);
}

const tidy = (words: string | null): string | null => words?.trim().replace(/\s+/gu, ' ') || null;
const flat = (spans: readonly Span[]): number[] => spans.flatMap(({ start, end }) => [start, end]);
const joined = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** One order for everybody, so that two processes storing at once never wait for each other in a circle. */
function sorted<T extends { readonly key: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((one, other) => (one.key < other.key ? -1 : 1));
}
