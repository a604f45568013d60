import type { Span } from '../article/types.js';
import type { CueAt } from './cues.js';
import type { Stretch } from './marks/index.js';
import type { Phrase } from './phrase.js';
import { readSentence, type Reading } from './reading.js';
import { findSentences } from './sentences.js';
import { decide } from './sources/index.js';
import type { Frame } from './subjects.js';
import { tokensWithin } from './tokens.js';

/** Words that somebody who is quoted quotes: "He said, ‘Sit down’". */
export interface Nested {
  readonly content: Span;
  readonly cue: CueAt | null;
  readonly source: Phrase;
  readonly frame: Frame;
}

/**
 * The quotations inside a stretch whose outer words say who spoke; the others are part of the outer one and nothing more.
 * Pronouns in it are seen from the outer
 * speaker's place and are left out.
 */
export function findNested(reading: Reading, stretch: Stretch): Nested[] {
  if (stretch.nested.length === 0) return [];
  const { inner } = stretch;
  const tokens = tokensWithin(reading.tokens[stretch.paragraph]!, inner);
  const found: Nested[] = [];
  for (const sentence of findSentences(reading.text, stretch.paragraph, tokens, stretch.nested)) {
    const frame = readSentence(sentence, reading.statistics);
    sentence.items.forEach((item, at) => {
      if (!item.stretch) return;
      const decision = decide(frame, at);
      const { source, cue } = decision ?? {};
      if (!source || !cue || cue.verb.strength === 'weak' || cue.unsaid) return;
      if (source.kind === 'pronoun') return;
      found.push({ content: item.stretch.inner, cue, source, frame });
    });
  }
  return found;
}
