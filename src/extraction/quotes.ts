import { sameOutlet } from '../article/known-outlets.js';
import { plain } from '../article/normalise.js';
import type { Span } from '../article/types.js';
import type { Attribution } from './attribution.js';
import type { Block } from './blocks.js';
import { confidenceOf, groundsOf, type Grounds } from './confidence.js';
import type { CueAt } from './cues.js';
import { aliasesOf, isBody, type Entity } from './entities.js';
import type { Label } from './labels.js';
import type { Nested } from './nested.js';
import { outletOfRecord } from './outlets-of-record.js';
import type { Phrase } from './phrase.js';
import { isInside, type Reported } from './reported/index.js';
import type { Resolved, SpeakerResolver } from './speakers.js';
import { sourceOfCue, type Frame } from './subjects.js';
import type { Cue, Evidence, ExtractedQuote, Extraction } from './types.js';

/** Nobody is named or described. */
const NOBODY: Resolved = { entity: null, name: null, type: 'unknown', role: null, evidence: [], likelihood: null };

type Draft = { -readonly [K in keyof ExtractedQuote]: ExtractedQuote[K] };

interface Piece {
  readonly kind: ExtractedQuote['kind'];
  readonly content: readonly Span[];
  readonly rule: string;
  readonly resolved: Resolved;
  readonly frame: Frame | null;
  readonly cue: CueAt | null;
  /** The mention that names the speaker. */
  readonly mention: Phrase | null;
  readonly source: readonly Span[] | null;
}

/** Turns what the stages found into quotes, naming the speaker of each. */
export class QuoteWriter {
  private readonly drafts: Draft[] = [];
  private readonly entities = new Map<string, Entity>();
  private readonly resolvedBy = new Map<Attribution, Resolved>();
  private readonly outer = new Map<Draft, Draft>();

  constructor(
    private readonly text: string,
    private readonly resolver: SpeakerResolver,
    /** The article's own: only another one is an outlet of record. */
    private readonly outlet: string | null,
    private readonly observe?: (quote: ExtractedQuote, grounds: readonly string[]) => void,
  ) {}

  /** Marked words with their cue and source, or with the speaker of the words before. */
  attributed(attribution: Attribution): Draft {
    const { source, frame, cue, inherits } = attribution;
    const inherited = inherits ? this.resolvedBy.get(inherits) : undefined;
    const resolved =
      inherited ??
      (source && frame
        ? this.resolver.resolve(frame, source, attribution.sentence, cue?.verb.stance === 'answer')
        : NOBODY);
    this.resolvedBy.set(attribution, resolved);
    const draft = this.write({
      kind: attribution.kind,
      content: attribution.content,
      rule: attribution.rule,
      resolved,
      frame,
      cue,
      mention: source,
      // A sentence that only introduces the speaker is no source of these words.
      source: attribution.rule === 'introduced' ? null : spanOf(frame, source),
    });
    draft.clause = attribution.clause;
    draft.implicit = inherits !== null || attribution.rule === 'introduced';
    draft.inHeading = attribution.heading;
    if (cue && frame) draft.via = this.via(frame, cue, source, attribution.sentence);
    return draft;
  }

  /** A quotation inside the words of another. */
  nested({ content, cue, source, frame }: Nested, outer: Draft, attribution: Attribution): void {
    const resolved = this.resolver.resolve(frame, source, attribution.sentence);
    const draft = this.write({
      kind: 'direct',
      content: [content],
      rule: 'nested',
      resolved,
      frame,
      cue,
      mention: source,
      source: spanOf(frame, source),
    });
    draft.via = outer.speaker;
    this.outer.set(draft, outer);
  }

  /** A line of a transcript or interview. */
  labelled(label: Label): void {
    const resolved = this.resolver.resolveLabel(label);
    this.write({
      kind: 'direct',
      content: label.content,
      rule: 'label',
      resolved,
      frame: null,
      cue: null,
      mention: null,
      source: [label.source],
    });
  }

  private anotherOutlet(frame: Frame, cue: CueAt): string | null {
    const named = outletOfRecord(frame, cue);
    return named === null || (this.outlet !== null && sameOutlet(named, this.outlet)) ? null : named;
  }

  block({ content, cue, source, frame, sentence }: Block): void {
    const resolved = source ? this.resolver.resolve(frame, source, sentence) : NOBODY;
    this.write({
      kind: 'direct',
      content,
      rule: 'block',
      resolved,
      frame,
      cue,
      mention: source,
      source: spanOf(frame, source),
    });
  }

  /** Indirect speech. */
  reported({ content, cue, source, frame, sentence, rule }: Reported): void {
    const resolved = source ? this.resolver.resolve(frame, source, sentence) : NOBODY;
    const draft = this.write({
      kind: 'indirect',
      content,
      rule,
      resolved,
      frame,
      cue,
      mention: source,
      source: spanOf(frame, source),
    });
    draft.via = this.via(frame, cue, source, sentence);
  }

  private write({ kind, content, rule, resolved, frame, cue, mention, source }: Piece): Draft {
    if (resolved.entity) this.entities.set(resolved.entity.name, resolved.entity);
    const printed = cue && frame ? this.cueOf(frame, cue) : null;
    const grounds: Grounds = { kind, rule, cue, source: mention, resolved };
    const draft: Draft = {
      kind,
      content,
      clause: null,
      cue: printed,
      source,
      speaker: resolved.name,
      speakerType: resolved.type,
      role: resolved.role,
      via: null,
      outletOfRecord: cue && frame ? this.anotherOutlet(frame, cue) : null,
      confidence: confidenceOf(grounds),
      rule,
      evidence: [...(printed ? [this.cueEvidence(printed)] : []), ...resolved.evidence],
      implicit: false,
      inHeading: false,
      nestedIn: null,
    };
    this.drafts.push(draft);
    this.observe?.(draft, groundsOf(grounds));
    return draft;
  }

  /** Who passes the words on: "Galt said the captain had told him". */
  private via(frame: Frame, cue: CueAt, source: Phrase | null, sentence: number): string | null {
    const governor = frame.cues.findLast(
      (other) => other.at < cue.at && other.verb.strength === 'strong' && isInside(frame, cue.at, other.at),
    );
    const teller = governor && sourceOfCue(frame, governor);
    if (!teller || teller === source) return null;
    const { name } = this.resolver.resolve(frame, teller, sentence);
    const own = source && this.resolver.resolve(frame, source, sentence).name;
    return name === own ? null : name;
  }

  private cueOf(frame: Frame, cue: CueAt): Cue {
    const { items } = frame.sentence;
    return {
      spans: [{ start: items[cue.at]!.start, end: items[cue.to - 1]!.end }],
      lemma: cue.verb.lemma,
      stance: cue.verb.stance,
    };
  }

  private cueEvidence({ spans }: Cue): Evidence {
    const span = spans[0]!;
    return { step: 'cue', text: plain(this.text.slice(span.start, span.end)), span };
  }

  /** All quotes in the order of their first word, the outer before what stands in them, and who speaks them. */
  finish(): Extraction {
    const drafts = this.drafts
      .map((draft, index) => ({ draft, index }))
      .sort(
        (a, b) =>
          a.draft.content[0]!.start - b.draft.content[0]!.start ||
          Number(this.outer.has(a.draft)) - Number(this.outer.has(b.draft)) ||
          a.index - b.index,
      )
      .map(({ draft }) => draft);
    const places = new Map(drafts.map((draft, index) => [draft, index]));
    for (const [inner, outer] of this.outer) inner.nestedIn = places.get(outer) ?? null;
    const speakers = [...this.entities.values()].map((entity) => ({
      name: entity.name,
      type: isBody(entity) ? ('organization' as const) : ('person' as const),
      aliases: aliasesOf(entity),
      roles: this.resolver.rolesOf(entity),
    }));
    return { quotes: drafts, speakers };
  }
}

/** A mention may be cut by a stretch ("Ann “Shorty” Roe"); its span is that of its words. */
function spanOf(frame: Frame | null, source: Phrase | null): readonly Span[] | null {
  if (!source || !frame) return null;
  const { items } = frame.sentence;
  return [{ start: items[source.from]!.start, end: items[source.to - 1]!.end }];
}
