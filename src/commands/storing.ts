import { bytesOf } from '../ingestion/progress.js';
import type { Summary } from '../ingestion/summary.js';
import { exitCode, failureOf } from './failures.js';
import { progressDisplay } from './progress-display.js';
import { failuresText, summaryText } from './summary-text.js';

/** What came of storing inputs; `error` is what ended it early, or null. */
interface Stored {
  readonly summary: Summary;
  readonly error: unknown;
}

/**
 * Stores inputs with a display of how far it is, then says on standard output what was done and on standard error what
 * failed.
 *
 * @param paths of which the size is the whole, to tell how much is left
 * @param anyEnding whether files of any ending are read
 * @param work tells each time how far it is
 * @returns the exit code, and the summary
 */
export async function storeInputs(
  paths: readonly string[],
  anyEnding: boolean,
  ending: { readonly signal: AbortSignal; code(): number | null },
  work: (onProgress: (summary: Summary, bytes: number) => void) => Promise<Stored>,
): Promise<{ readonly code: number; readonly summary: Summary }> {
  const began = performance.now();
  const display = progressDisplay(process.stderr);
  let stored: Stored;
  try {
    // Beside the work itself: nobody waits for a large folder to be counted.
    void bytesOf(paths, anyEnding, ending.signal).then(
      (total) => total !== null && display.setTotal(total),
      () => undefined, // Whatever cannot be counted cannot be read either, and is told there.
    );
    stored = await work((summary, bytes) => display.update(summary, bytes));
  } finally {
    display.stop();
  }
  const { summary, error } = stored;
  process.stdout.write(summaryText(summary, (performance.now() - began) / 1000));
  process.stderr.write(failuresText(summary));
  if (error !== null) process.stderr.write(`quotewire: ${failureOf(error).message}\n`);
  const signalled = ending.code();
  if (signalled !== null) {
    process.stderr.write('Stopped before the end: the same command goes on where this one stopped.\n');
    return { code: signalled, summary };
  }
  return { code: error !== null || summary.failed > 0 ? exitCode.failed : exitCode.done, summary };
}
