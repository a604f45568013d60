import type { Evidence } from '../types.js';

/*
 * How sure each way to a speaker is, estimated on the written cases and the sample articles of each language: there is no
 * gold large enough here to measure them on. Lower than the same rules in English, where they are measured.
 */
const RULES: Readonly<Record<string, number>> = {
  'cue-after': 0.92,
  'cue-before': 0.9,
  'same-paragraph': 0.85,
  'next-paragraph': 0.8,
  colon: 0.75,
  none: 0.1,
};
const STEPS: Readonly<Record<string, number>> = { pronoun: 0.85, description: 0.85, 'dropped subject': 0.85 };

/** Probability, 0–1, that the speaker is right. */
export function confidenceOf(rule: string, evidence: readonly Evidence[]): number {
  const way = evidence.reduce((product, { step }) => product * (STEPS[step] ?? 1), RULES[rule] ?? 0.5);
  return Math.round(way * 100) / 100;
}
