import type { Span } from '../../article/types.js';
import type { QuoteKind } from '../types.js';
import type { CueAt } from './cues.js';
import type { Frame } from './frames.js';
import type { Mention } from './mention.js';

/** A quote tied to a cue and a mention, before the mention has a name. */
export interface Attribution {
  readonly kind: QuoteKind;
  readonly content: Span[];
  readonly clause: Span | null;
  /** The sentence that cue and source are indices into. */
  readonly frame: Frame;
  readonly cue: CueAt | null;
  /** The words of a cue that is no verb ("selon"). Indices are items. */
  readonly phrase: { readonly from: number; readonly to: number; readonly lemma: string } | null;
  readonly source: Mention | null;
  readonly rule: string;
  /** A verb without a subject of its own speaks for whom the words before point at (Spanish "agregó"). */
  readonly dropped: boolean;
  /** The attribution whose speaker goes on. */
  readonly inherits: Attribution | null;
}
