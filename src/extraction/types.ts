import type { Span } from '../article/types.js';

/** `direct`: marked words that stand as an utterance; `mixed`: marked words inside the writer's sentence; `indirect`: no marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';
export type SpeakerType = 'person' | 'organization' | 'group' | 'unknown';

/** What the cue says about the attitude of the speaker to the words. */
export type Stance =
  | 'say'
  | 'claim'
  | 'deny'
  | 'admit'
  | 'confirm'
  | 'ask'
  | 'answer'
  | 'promise'
  | 'warn'
  | 'demand'
  | 'order'
  | 'urge'
  | 'accuse'
  | 'praise'
  | 'criticise'
  | 'think'
  | 'other';

/** The words of saying. `spans` may be several ("called … for"). */
export interface Cue {
  readonly spans: readonly Span[];
  readonly lemma: string;
  readonly stance: Stance;
}

/** One step of the way from the words to the name, for people who ask "why this name?". */
export interface Evidence {
  readonly step: string;
  readonly text: string;
  readonly span: Span | null;
}

/** One attribution. All spans are offsets into `Article.text`. */
export interface ExtractedQuote {
  readonly kind: QuoteKind;
  /** The words themselves, in order, marks left out. Never empty. */
  readonly content: readonly Span[];
  /** Of a mixed quote: the whole reported clause that holds the marked words. */
  readonly clause: readonly Span[] | null;
  readonly cue: Cue | null;
  /** The mention as printed. */
  readonly source: readonly Span[] | null;
  /** The fullest name the text gives, or null for somebody unnamed. */
  readonly speaker: string | null;
  readonly speakerType: SpeakerType;
  /** Title or description as printed ("harbour director"). */
  readonly role: string | null;
  /** The go-between of second-hand words. */
  readonly via: string | null;
  /** Another outlet that the person spoke to. */
  readonly outletOfRecord: string | null;
  /** Probability that the speaker is right, 0–1. */
  readonly confidence: number;
  /** Name of the step that decided the attribution. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
  /** No cue of its own: the speaker of the words before goes on. */
  readonly implicit: boolean;
  readonly inHeading: boolean;
  /** Index, in the same list, of the quote that this one stands in. */
  readonly nestedIn: number | null;
}

/** A speaker of one article: the name and the forms and roles that the article prints. */
export interface ArticleSpeaker {
  readonly name: string;
  readonly type: SpeakerType;
  /** Other printed forms of the name, with how often each stands in the article. */
  readonly aliases: readonly { readonly name: string; readonly count: number }[];
  readonly roles: readonly string[];
}

export interface Extraction {
  readonly quotes: readonly ExtractedQuote[];
  /** Everybody named as `speaker` or `via` of a quote. */
  readonly speakers: readonly ArticleSpeaker[];
}
