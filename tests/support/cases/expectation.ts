import type { QuoteKind, SpeakerType } from '../../../src/extraction/index.js';
import type { Span } from '../../../src/article/types.js';

/** Words of the article: themselves where they stand in it once, else with the UTF-16 index of their first unit. */
export type Words = string | { readonly text: string; readonly start: number };

export interface ExpectedSpeaker {
  /** The fullest name the text gives; null for somebody unnamed, who is then known by `role`. */
  readonly name: string | null;
  readonly type: SpeakerType;
  readonly role?: string | null;
  readonly aliases?: readonly string[];
}

/** One attribution that the article holds. What is absent is not looked at; `source` and `cue` null mean there is none. */
export interface ExpectedQuote {
  readonly kind: QuoteKind;
  readonly content: readonly Words[];
  readonly cue?: readonly Words[] | null;
  readonly source: readonly Words[] | null;
  readonly speaker: ExpectedSpeaker;
  /** Other names that are right as well. */
  readonly altSpeakers?: readonly string[];
  /** Neither needed nor wrong. */
  readonly optional?: boolean;
  readonly via?: string | null;
  readonly outletOfRecord?: string | null;
  readonly note?: string;
}

/** What `expected.json` of a case holds. */
export interface Expectation {
  readonly phenomenon: string;
  /** 1: any reader of news prose must get it right; 3: few do. */
  readonly difficulty: 1 | 2 | 3;
  readonly note?: string;
  readonly quotes: readonly ExpectedQuote[];
  /** Words that no quote may take: scare quotes, titles, boilerplate. */
  readonly notQuotes?: readonly { readonly words: Words; readonly why: string }[];
}

/**
 * Where words stand in a text.
 *
 * @throws Error where they do not stand there, or more than once and without `start`
 */
export function locate(text: string, words: Words): Span {
  if (typeof words !== 'string') {
    const { start, text: wanted } = words;
    if (text.startsWith(wanted, start)) return { start, end: start + wanted.length };
    throw new Error(`“${wanted}” does not stand at ${start}: “${text.slice(start, start + wanted.length)}” does`);
  }
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the article`);
  const again = text.indexOf(words, start + 1);
  if (again < 0) return { start, end: start + words.length };
  throw new Error(`“${words}” stands at ${start} and ${again}: write {"text": …, "start": …} to say which`);
}

/** The shortest way to write a span down so that `locate` finds it again. */
export function wordsAt(text: string, { start, end }: Span): Words {
  const words = text.slice(start, end);
  return text.indexOf(words) === start && text.indexOf(words, start + 1) < 0 ? words : { text: words, start };
}
