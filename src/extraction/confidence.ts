import type { CueAt } from './cues.js';
import type { Phrase } from './phrase.js';
import type { Resolved } from './speakers.js';
import type { QuoteKind } from './types.js';
import { confidenceWeights } from './weights/confidence.js';

/** What an attribution rests on. */
export interface Grounds {
  readonly kind: QuoteKind;
  readonly rule: string;
  readonly cue: CueAt | null;
  readonly source: Phrase | null;
  readonly resolved: Resolved;
}

const bucket = (value: number, bounds: readonly number[]): number => bounds.filter((bound) => value >= bound).length;

/** The features of an attribution that tell how far its speaker can be trusted. */
export function groundsOf({ kind, rule, cue, source, resolved }: Grounds): string[] {
  const { entity, evidence, likelihood } = resolved;
  const steps = evidence.filter(({ step }) => step !== 'mention').map(({ step }) => step);
  const way = resolved.name === null ? 'nobody' : (steps.at(-1) ?? 'words');
  const features = ['all', `rule=${rule}`, `kind=${kind}`, `way=${way}`, `cue=${cue?.verb.strength ?? 'none'}`];
  if (likelihood !== null) features.push(`likelihood=${bucket(likelihood, [0.55, 0.7, 0.85, 0.95])}`);
  if (source?.antecedent) features.push('antecedent');
  if (source?.members) features.push('members');
  if (entity) {
    const printed = source?.name?.words.length ?? 0;
    if (way === 'name')
      features.push(printed > 1 ? 'name=full' : entity.name.includes(' ') ? 'name=part' : 'name=lone');
    features.push(`entity=${entity.kind}`, `times=${bucket(entity.mentions.length, [2, 4])}`);
    if (entity.gender !== null || entity.titles.size > 0) features.push('person-known');
    if (source?.name && source.from < source.name.from) features.push('titled');
  }
  return features;
}

/**
 * Probability, 0–1, that the speaker is right: a logistic regression over what the attribution rests on, fitted on
 * annotated articles (weights/confidence.ts). Of many quotes with 0.9, about nine in ten are right.
 */
export function confidenceOf(grounds: Grounds): number {
  const sum = groundsOf(grounds).reduce((total, feature) => total + (confidenceWeights.get(feature) ?? 0), 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
