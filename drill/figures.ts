import type { Damage } from './check.js';
import type { Blow } from './moment.js';

/** What came of the rounds of one fault. */
export interface Figures {
  rounds: number;
  lost: number;
  doubled: number;
  wrongCounters: number;
  orphans: number;
  /** Of the blows, how many fell before anything was stored, amid, and after everything was; and amid a transaction. */
  readonly blows: { before: number; amid: number; after: number; writing: number };
  /** From the start of the first round to the end of the last. */
  seconds: number;
  skipped?: string;
}

export const noFigures = (): Figures => ({
  rounds: 0,
  lost: 0,
  doubled: 0,
  wrongCounters: 0,
  orphans: 0,
  blows: { before: 0, amid: 0, after: 0, writing: 0 },
  seconds: 0,
});

export function add(figures: Figures, damage: Damage, blows: readonly Blow[]): void {
  figures.rounds++;
  for (const key of ['lost', 'doubled', 'wrongCounters', 'orphans'] as const) figures[key] += damage[key];
  for (const { stored, isWriting } of blows) {
    figures.blows[stored === 0 ? 'before' : stored < 1 ? 'amid' : 'after']++;
    if (isWriting) figures.blows.writing++;
  }
}

export const isSound = ({ lost, doubled, wrongCounters, orphans }: Figures): boolean =>
  lost + doubled + wrongCounters + orphans === 0;

export function told({ rounds, lost, doubled, wrongCounters, orphans, blows, seconds, skipped }: Figures): string {
  if (skipped !== undefined) return skipped;
  const { before, amid, after, writing } = blows;
  return `${rounds} rounds in ${seconds.toFixed(0)} s: ${lost} lost, ${doubled} doubled, ${wrongCounters} wrong counters, ${orphans} orphans; struck ${before} before, ${amid} amid, ${after} after storing, ${writing} in a transaction`;
}
