import { findFiles } from './paths.js';

/** How far long work has come and how long it will still take. */
export interface Progress {
  /** Articles done a second, since the beginning. */
  readonly perSecond: number;
  /** Share of the whole that is done, 0–1; null while the whole is unknown. */
  readonly share: number | null;
  /** Null while it cannot be told. */
  readonly secondsLeft: number | null;
}

/**
 * @param seconds since the beginning
 * @param bytes done and in all; a total of null is not known yet
 */
export function progressOf(
  articles: number,
  seconds: number,
  bytes: { readonly done: number; readonly total: number | null },
): Progress {
  const share = bytes.total === null || bytes.total === 0 ? null : Math.min(1, bytes.done / bytes.total);
  return {
    perSecond: seconds > 0 ? articles / seconds : 0,
    share,
    // The first second says little of the rest.
    secondsLeft: share === null || share === 0 || seconds < 1 ? null : (seconds * (1 - share)) / share,
  };
}

/** "45 s", "12 min 5 s", "3 h 20 min". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** The bytes of all files that the paths lead to; null where standard input is among them, whose end nobody knows. */
export async function bytesOf(paths: readonly string[], readAll: boolean, stop: AbortSignal): Promise<number | null> {
  let bytes = 0;
  for await (const finding of findFiles(paths, readAll)) {
    if (stop.aborted) return null;
    if (finding.kind !== 'file') continue;
    if (finding.bytes === 0 && finding.file === '-') return null;
    bytes += finding.bytes;
  }
  return bytes;
}
