import { readFileSync } from 'node:fs';
import type { QuoteKind, SpeakerType } from '../../../src/extraction/index.js';

type Pair = readonly [start: number, end: number];

export interface GoldAttribution {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[] | null;
  readonly source: readonly Pair[] | null;
  readonly speaker: {
    readonly name: string | null;
    readonly aliases: readonly string[];
    readonly type: SpeakerType;
    readonly role: string | null;
  };
  readonly optional?: boolean;
  /** Id of the attribution in whose words this one stands. */
  readonly nestedIn?: string;
}

/** An article with every attribution of the kinds in `kinds`; offsets are UTF-16 indices into `text`, end exclusive. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly kinds: readonly QuoteKind[];
  readonly attributions: readonly GoldAttribution[];
  readonly notQuotes: readonly { readonly span: Pair; readonly why: string }[];
}

/** Gold articles of a JSON Lines file. */
export function readGold(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as GoldArticle);
}

export const spansOf = (pairs: readonly Pair[]): { start: number; end: number }[] =>
  pairs.map(([start, end]) => ({ start, end }));
