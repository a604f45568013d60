import type { Span } from '../../article/types.js';
import type { Token } from '../tokens.js';

/** A token, or an item of a sentence. */
export type Word = Omit<Token, 'stretch'>;

export type NameKind = 'person' | 'organization' | 'place' | 'unknown';
export type Gender = 'm' | 'f';

/** A proper name in a row of tokens. Indices are into that row, `to` exclusive. */
export interface Name extends Span {
  readonly from: number;
  readonly to: number;
  /** Where the capitalised title before the name starts, or `from`. */
  readonly titleFrom: number;
  /** The name without title, as printed. */
  readonly words: readonly string[];
  /** The name as names are compared: `formOf` of its words. */
  readonly form: string;
  /** Says what somebody is, and not how they are called: "US Secretary of State". */
  readonly office: boolean;
  /** Capitalised title before it: "President", "Fire Chief". */
  readonly title: string | null;
  readonly honorific: string | null;
  readonly gender: Gender | null;
  readonly kind: NameKind;
}
