/** What came of a day; what ought to be zero is, where all went well. */
export interface Report {
  readonly minutes: number;
  readonly articles: number;
  readonly quotes: number;
  /** As of every fault (check.ts). */
  readonly lost: number;
  readonly doubled: number;
  readonly wrongCounters: number;
  readonly orphans: number;
  readonly corrections: number;
  readonly undone: number;
  /** Corrections that could not be undone, as newer ones stood in the way. */
  readonly inTheWay: number;
  /** Those that do not stand as they were made. */
  readonly correctionsLost: number;
  /** Quotes that the subscriber was told of, those it was not, and what one stream told twice. */
  readonly told: number;
  readonly missed: number;
  readonly toldTwice: number;
  /** Requests of all clients, and how many were refused in words that say to try again. */
  readonly requests: number;
  readonly refusals: number;
  /** Milliseconds of a read. */
  readonly readP50: number;
  readonly readP99: number;
  readonly deploys: number;
  /** What went wrong for clients and commands. */
  readonly mishaps: number;
  /** Tables that were restored otherwise than they had been. */
  readonly restoredOtherwise: number;
  /** What it was, for people. */
  readonly details: readonly string[];
}

export function isSound(report: Report): boolean {
  const { lost, doubled, wrongCounters, orphans, correctionsLost, missed, toldTwice, mishaps, restoredOtherwise } =
    report;
  return (
    lost + doubled + wrongCounters + orphans + correctionsLost + missed + toldTwice + mishaps + restoredOtherwise === 0
  );
}

export function toldReport(report: Report): string {
  return `${report.minutes} minutes: ${report.articles} articles with ${report.quotes} quotes, ${report.deploys} deploys
  ${report.lost} lost, ${report.doubled} doubled, ${report.wrongCounters} wrong counters, ${report.orphans} orphans
  ${report.corrections} corrections, ${report.undone} undone, ${report.inTheWay} not to be undone, ${report.correctionsLost} lost
  ${report.told} quotes told to the subscriber, ${report.missed} missed, ${report.toldTwice} told twice
  ${report.requests} requests, ${report.refusals} refused for the moment, ${report.mishaps} mishaps
  a read takes ${report.readP50.toFixed(0)} ms, the 99th percentile ${report.readP99.toFixed(0)} ms
  ${report.restoredOtherwise} tables restored otherwise`;
}
