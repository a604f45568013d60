import type { Article, Paragraph, Span } from '../article/types.js';
import { plain } from '../article/normalise.js';
import { attribute, type Attribution } from './attributions.js';
import { confidenceOf } from './confidence.js';
import { findCues, type CueAt } from './cues.js';
import { aliasesOf, NameTable, type Entity, type Occurrence } from './entities.js';
import { findLabels } from './labels.js';
import { findStretches } from './marks.js';
import { capitalStatistics, findNames, type Name } from './names.js';
import { findPhrases } from './phrases.js';
import { findSentences, type Sentence } from './sentences.js';
import { findReported } from './reported.js';
import { SpeakerResolver } from './speakers.js';
import { frameOf, type Frame } from './subjects.js';
import { tokenise, type Token } from './tokens.js';
import type { ArticleSpeaker, Cue, Evidence, ExtractedQuote, Extraction } from './types.js';

export { EXTRACTOR_VERSION } from './version.js';
export type {
  ArticleSpeaker,
  Cue,
  Evidence,
  ExtractedQuote,
  Extraction,
  QuoteKind,
  SpeakerType,
  Stance,
} from './types.js';

/** A headline in capitals or in title case teaches no names: every word of it starts with a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.word && token.text.length > 3 && /^\p{L}/u.test(token.text));
  return long.length > 2 && long.filter((token) => token.capital).length > long.length * 0.7;
}

function occurrenceOf(name: Name, tokens: readonly Token[]): Occurrence {
  return {
    name,
    start: name.start,
    located: /^(?:in|at|near|inside|outside|across)$/u.test(tokens[name.titleFrom - 1]?.lower ?? ''),
  };
}

interface Read {
  readonly frames: readonly Frame[];
  readonly paragraphOf: readonly Paragraph[];
  readonly table: NameTable;
}

/** Tokens, sentences, names and noun phrases of the whole article. */
function read(text: string, paragraphs: readonly Paragraph[]): Read {
  const tokens = paragraphs.map((paragraph) => tokenise(text, paragraph));
  const stretches = findStretches(text, paragraphs);
  const sentences: Sentence[] = [];
  let next = 0;
  const ofParagraph = paragraphs.map((_, index) => {
    const from = next;
    while (next < stretches.length && stretches[next]!.paragraph === index) next++;
    return stretches.slice(from, next);
  });
  paragraphs.forEach((_, index) => {
    sentences.push(...findSentences(text, index, tokens[index]!, ofParagraph[index]!));
  });
  const shouting = paragraphs.map((paragraph, index) => paragraph.kind !== 'body' && isTitleCase(tokens[index]!));
  const statistics = capitalStatistics(tokens.filter((_, index) => !shouting[index]));
  const frames: Frame[] = [];
  const occurrences: Occurrence[] = [];
  for (const sentence of sentences) {
    const cues = findCues(sentence);
    const phrases = findPhrases(sentence, statistics, new Set(cues.map((cue) => cue.at)));
    frames.push(frameOf(sentence, phrases, cues));
    if (shouting[sentence.paragraph]) continue;
    for (const name of findNames(sentence.items, statistics)) occurrences.push(occurrenceOf(name, sentence.items));
  }
  paragraphs.forEach((_, index) => {
    if (shouting[index]) return;
    for (const stretch of ofParagraph[index]!) {
      const inside = tokens[index]!.filter(
        (token) => token.start >= stretch.inner.start && token.end <= stretch.inner.end,
      );
      for (const name of findNames(inside, statistics)) occurrences.push(occurrenceOf(name, inside));
    }
  });
  return { frames, paragraphOf: paragraphs, table: new NameTable(occurrences) };
}

function cueOf(attribution: Attribution): Cue | null {
  const { cue, frame } = attribution;
  if (!cue || !frame) return null;
  const { items } = frame.sentence;
  return {
    spans: [{ start: items[cue.at]!.start, end: items[cue.to - 1]!.end }],
    lemma: cue.verb.lemma,
    stance: cue.verb.stance,
  };
}

/** Every sentence of an article with its cues and phrases, as the later stages see them. */
export function readArticle(article: Article): {
  readonly frames: readonly Frame[];
  readonly resolver: SpeakerResolver;
} {
  const { frames, table } = read(article.normalised, article.paragraphs);
  return { frames, resolver: new SpeakerResolver(article.normalised, table, frames) };
}

/** A mention may be cut by a stretch ("Ann “Shorty” Roe"); its span is that of its words. */
function sourceOf(attribution: Attribution): readonly Span[] | null {
  const { source, frame } = attribution;
  if (!source || !frame) return null;
  const { items } = frame.sentence;
  return [{ start: items[source.from]!.start, end: items[source.to - 1]!.end }];
}

/**
 * The quotations of an article and who said each of them.
 *
 * Pure: the same article always gives the same result; nothing is read but the article. Quotes come in the order of
 * their first word; every span is an offset into `article.text`. Direct and mixed quotes in any of the marks that
 * `findStretches` knows; labels and block quotes without marks are left to later work.
 */
export function extract(article: Article): Extraction {
  const text = article.normalised;
  const { frames, paragraphOf, table } = read(text, article.paragraphs);
  const resolver = new SpeakerResolver(text, table, frames);
  const quotes: ExtractedQuote[] = [];
  const entities = new Map<string, Entity>();
  const labels = findLabels(text, article.paragraphs);
  const attributions = attribute(frames, paragraphOf, new Set(labels.map((label) => label.paragraph)));
  const resolvedBy = new Map<
    Attribution,
    {
      name: string | null;
      type: ExtractedQuote['speakerType'];
      role: string | null;
      entity: Entity | null;
      evidence: readonly Evidence[];
    }
  >();
  for (const attribution of attributions) {
    const inherited = attribution.inherits ? resolvedBy.get(attribution.inherits) : undefined;
    const resolved =
      inherited ??
      (attribution.source && attribution.frame
        ? resolver.resolve(attribution.frame, attribution.source, attribution.sentence)
        : { entity: null, name: null, type: 'unknown' as const, role: null, evidence: [] });
    resolvedBy.set(attribution, resolved);
    if (resolved.entity) entities.set(resolved.entity.name, resolved.entity);
    quotes.push({
      kind: attribution.kind,
      content: attribution.content,
      clause: attribution.clause ? [attribution.clause] : null,
      cue: cueOf(attribution),
      source: attribution.rule === 'introduced' ? null : sourceOf(attribution),
      speaker: resolved.name,
      speakerType: resolved.type,
      role: resolved.role,
      via: null,
      outletOfRecord: null,
      confidence: confidenceOf(attribution.rule, resolved.evidence),
      rule: attribution.rule,
      evidence: [...cueEvidence(attribution, text), ...resolved.evidence],
      implicit: attribution.inherits !== null,
      inHeading: attribution.heading,
      nestedIn: null,
    });
  }
  for (const label of labels) {
    const resolved = resolver.resolveLabel(label);
    if (resolved.entity) entities.set(resolved.entity.name, resolved.entity);
    quotes.push({
      kind: 'direct',
      content: [label.content],
      clause: null,
      cue: null,
      source: [label.source],
      speaker: resolved.name,
      speakerType: resolved.type,
      role: resolved.role,
      via: null,
      outletOfRecord: null,
      confidence: confidenceOf('label', resolved.evidence),
      rule: 'label',
      evidence: resolved.evidence,
      implicit: false,
      inHeading: false,
      nestedIn: null,
    });
  }
  const usedBy = new Map<Frame, Set<CueAt>>();
  for (const { frame, cue } of attributions)
    if (frame && cue) usedBy.set(frame, (usedBy.get(frame) ?? new Set()).add(cue));
  const labelled = new Set(labels.map((label) => label.paragraph));
  frames.forEach((frame, sentence) => {
    const { paragraph } = frame.sentence;
    if (paragraphOf[paragraph]!.kind !== 'body' || labelled.has(paragraph)) return;
    for (const reported of findReported(frame, sentence, usedBy.get(frame) ?? new Set())) {
      const resolved = resolver.resolve(frame, reported.source!, sentence);
      if (resolved.entity) entities.set(resolved.entity.name, resolved.entity);
      const { items } = frame.sentence;
      const { cue, source } = reported;
      quotes.push({
        kind: 'indirect',
        content: [reported.content],
        clause: null,
        cue: {
          spans: [{ start: items[cue.at]!.start, end: items[cue.to - 1]!.end }],
          lemma: cue.verb.lemma,
          stance: cue.verb.stance,
        },
        source: source ? [{ start: items[source.from]!.start, end: items[source.to - 1]!.end }] : null,
        speaker: resolved.name,
        speakerType: resolved.type,
        role: resolved.role,
        via: null,
        outletOfRecord: null,
        confidence: confidenceOf(reported.rule, resolved.evidence),
        rule: reported.rule,
        evidence: resolved.evidence,
        implicit: false,
        inHeading: false,
        nestedIn: null,
      });
    }
  });
  quotes.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const speakers: ArticleSpeaker[] = [...entities.values()].map((entity) => ({
    name: entity.name,
    type: entity.kind === 'organization' || entity.kind === 'place' ? 'organization' : 'person',
    aliases: aliasesOf(entity),
    roles: resolver.rolesOf(entity),
  }));
  return { quotes, speakers };
}

function cueEvidence(attribution: Attribution, text: string): Evidence[] {
  const cue = cueOf(attribution);
  if (!cue) return [];
  const span = cue.spans[0]!;
  return [{ step: 'cue', text: plain(text.slice(span.start, span.end)), span }];
}
