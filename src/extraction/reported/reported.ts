import type { Span } from '../../article/types.js';
import type { CueAt } from '../cues.js';
import type { Phrase } from '../phrase.js';
import type { Item } from '../sentences.js';
import type { Frame } from '../subjects.js';

/** Reported words without marks: "Roe said [the bridge would close]". */
export interface Reported {
  /** In two pieces where the cue stands between them: "The museum, Roe said, would open in May". */
  readonly content: readonly Span[];
  readonly cue: CueAt;
  readonly source: Phrase | null;
  readonly frame: Frame;
  readonly sentence: number;
  readonly rule: string;
}

/** Items of a sentence that are reported, `to` exclusive, and the construction that tells. */
export interface Report {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** A second piece: `from` and `to`. */
  readonly rest?: readonly [number, number];
}

export const isEnd = (item: Item): boolean => /^(?:[.!?;…]|\.{2,})$/u.test(item.text);
export const isVerb = (item: Item | undefined): boolean => item?.pos === 'VERB' || item?.pos === 'AUX';

/** "said reports of Roe revealing the plan were wrong": what Roe is said to have done, and no report of Roe's words. */
export function isHearsay(frame: Frame, cue: CueAt): boolean {
  const { items } = frame.sentence;
  const doer = frame.endingAt.get(cue.at);
  if (!cue.participle || !doer || items[cue.to]?.lower === 'that') return false;
  if (!/^(?:of|about|over|on|against)$/u.test(items[doer.from - 1]?.lower ?? '')) return false;
  return frame.cues.some((other) => other.at < doer.from && !other.participle && other.verb.strength === 'strong');
}
