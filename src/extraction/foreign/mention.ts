import type { Gender } from '../names/name.js';
import type { SpeakerType } from '../types.js';
import type { NameRun } from './name-runs.js';

/** Somebody or some body named, described or pointed at in a row. Indices are items, `to` exclusive. */
export interface Mention {
  readonly from: number;
  /** Behind an apposition, where it has one. */
  readonly to: number;
  /** The words that count as the source: the name with what stands directly before it, without an apposition. */
  readonly source: NameRun;
  /** `age`: "der 61-Jährige"; `nobody`: "on", "man". */
  readonly kind: 'name' | 'description' | 'pronoun' | 'age' | 'nobody';
  /** The name as printed, without title or honorific. */
  readonly name: string | null;
  readonly words: readonly string[];
  readonly honorific: string | null;
  /** Description as printed, without its article. */
  readonly role: string | null;
  /** Its main noun, lower case. */
  readonly head: string | null;
  readonly definite: boolean;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly type: SpeakerType;
  /** Something shows that a person is meant: a title, an honorific, a known given name, a noun for persons. */
  readonly sure: boolean;
}
