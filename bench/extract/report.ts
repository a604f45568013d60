/** The figures of the bench; see docs/benchmarks.md. Rates are by the second of CPU of one warm core. */
export interface Figures {
  readonly articlesPerSecond: number;
  readonly tokensPerSecond: number;
  /** A megabyte is 10⁶ bytes of UTF-8. */
  readonly mbPerSecond: number;
  readonly peakRssMb: number;
  /** Worst time a byte of the hostile inputs ÷ that of the file; null where none were asked for. */
  readonly hostileRatio: number | null;
  /** The rate over articles that never stop bringing new words. */
  readonly newWordsArticlesPerSecond: number;
  /** Share of CPU, 0–1, by stage. */
  readonly stages: Readonly<Record<string, number>>;
  /** Time a byte ÷ that of the file, by hostile input. */
  readonly hostile: Readonly<Record<string, number>>;
}

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3)).toString();

/** The figures as people read them. */
export function report(figures: Figures): string {
  const rows: [string, string][] = [
    ['articles/s', number(figures.articlesPerSecond)],
    ['articles/s, ever new words', number(figures.newWordsArticlesPerSecond)],
    ['tokens/s', number(figures.tokensPerSecond)],
    ['MB/s', number(figures.mbPerSecond)],
    ['peak memory, MB', number(figures.peakRssMb)],
    ...Object.entries(figures.stages).map(([stage, share]): [string, string] => [
      `  ${stage}`,
      `${(100 * share).toFixed(1)} %`,
    ]),
  ];
  if (figures.hostileRatio !== null) {
    rows.push(['time a byte of hostile inputs ÷ of the file', number(figures.hostileRatio)]);
    const worst = Object.entries(figures.hostile).sort((a, b) => b[1] - a[1]);
    rows.push(...worst.slice(0, 12).map(([name, ratio]): [string, string] => [`  ${name}`, ratio.toFixed(2)]));
  }
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`).join('\n');
}
