import type { GoldItem, PredictedItem } from './prepared.js';
import type { GoldArticle, Pair } from './types.js';
import { textOf } from './words.js';

export type MistakeKind =
  | 'missed quote'
  | 'false quote'
  | 'missed stretch'
  | 'false stretch'
  | 'not a quote'
  | 'wrong source'
  | 'wrong cue'
  | 'wrong speaker'
  | 'no speaker'
  | 'named the unnamed';

/** What a mistake is about. */
export interface About {
  /** Where in the text. */
  readonly at: readonly Pair[];
  readonly gold?: GoldItem;
  readonly predicted?: PredictedItem;
  /** Of a quote that was paired with none: it, or what answers it, was found in several pieces or joined to others. */
  readonly pieces?: boolean;
  /** Why it is no quote. */
  readonly why?: string | null;
}

export type NoteMistake = (mistake: MistakeKind, about: About) => void;

/** One line of the file of mistakes. */
export interface Mistake {
  readonly mistake: MistakeKind;
  readonly article: string;
  readonly outlet: string | null;
  readonly kind: string | null;
  readonly pieces?: boolean;
  readonly why?: string | null;
  readonly gold: {
    readonly id: string;
    readonly content: string;
    readonly cue: string | null;
    readonly source: string | null;
    /** Null: unnamed, or not annotated. */
    readonly speaker: string | null;
  } | null;
  readonly predicted: {
    readonly kind: string | null;
    readonly content: string;
    readonly cue: string | null;
    readonly source: string | null;
    readonly speaker: string | null;
    readonly rule: string | null;
    readonly confidence: number | null;
    readonly evidence: unknown;
  } | null;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const CONTEXT = 120;

/** A mistake with what was expected, what was predicted, why, and the text around it. */
export function describeMistake(article: GoldArticle, mistake: MistakeKind, about: About): Mistake {
  const { text } = article;
  const { gold, predicted, at, pieces, why } = about;
  const start = Math.min(...at.map(([from]) => from));
  const end = Math.max(...at.map(([, to]) => to));
  const words = (spans: readonly Pair[] | null): string | null => spans && textOf(text, spans);
  return {
    mistake,
    article: article.id,
    outlet: article.outlet,
    kind: gold?.kind ?? predicted?.kind ?? null,
    ...(pieces !== undefined && { pieces }),
    ...(why !== undefined && { why }),
    gold: gold
      ? {
          id: gold.id,
          content: textOf(text, gold.content),
          cue: words(gold.cue),
          source: words(gold.source),
          speaker: gold.speaker?.name ?? null,
        }
      : null,
    predicted: predicted
      ? {
          kind: predicted.quote.kind,
          content: textOf(text, predicted.content),
          cue: words(predicted.cue),
          source: words(predicted.source),
          speaker: predicted.quote.speaker,
          rule: predicted.quote.rule,
          confidence: predicted.quote.confidence,
          evidence: predicted.quote.evidence,
        }
      : null,
    start,
    end,
    before: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
    text: text.slice(start, end),
    after: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** The offset, or the one before where it would cut a character of two units in half. */
function wholeCharacter(text: string, offset: number): number {
  const cut = /^[\udc00-\udfff]/.test(text.charAt(offset)) && /^[\ud800-\udbff]/.test(text.charAt(offset - 1));
  return cut ? offset - 1 : offset;
}
