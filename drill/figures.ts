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
  /** What the rounds took together, of which several are played at a time. */
  seconds: number;
  /** Why none was played. */
  readonly skipped?: string;
}

export const noFigures = (skipped: string | null = null): Figures => ({
  rounds: 0,
  lost: 0,
  doubled: 0,
  wrongCounters: 0,
  orphans: 0,
  blows: { before: 0, amid: 0, after: 0, writing: 0 },
  seconds: 0,
  ...(skipped === null ? {} : { skipped }),
});

export function add(figures: Figures, damage: Damage, blows: readonly Blow[], seconds: number): void {
  figures.rounds++;
  figures.seconds += seconds;
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
  return `${rounds} rounds of ${(seconds / rounds).toFixed(1)} s: ${lost} lost, ${doubled} doubled, ${wrongCounters} wrong counters, ${orphans} orphans; struck ${before} before, ${amid} amid, ${after} after storing, ${writing} in a transaction`;
}
