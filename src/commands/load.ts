import { loadConfig } from '../config.js';
import { openDatabase } from '../database/client.js';
import { type LoadOutcome, loadFiles } from '../ingestion/load/load.js';
import { bytesOf } from '../ingestion/progress.js';
import { exitCode, failureOf } from './failures.js';
import { progressDisplay } from './progress-display.js';
import { listenForEnd } from './signals.js';
import { failuresText, summaryText } from './summary-text.js';

/**
 * Stores what `extract --with-text` printed elsewhere.
 *
 * @returns the exit code: 1 if anything failed, 130 or 143 after a signal
 */
export async function loadCommand(files: readonly string[]): Promise<number> {
  const config = loadConfig();
  const ending = listenForEnd(() =>
    process.stderr.write('\nFinishing the articles in hand; once more stops at once.\n'),
  );
  try {
    const database = await openDatabase(config);
    const began = performance.now();
    const display = progressDisplay(process.stderr);
    let result: LoadOutcome;
    try {
      void bytesOf(files, true, ending.signal).then(
        (total) => total !== null && display.setTotal(total),
        () => undefined, // Whatever cannot be counted cannot be read either, and is told there.
      );
      result = await loadFiles(database, files, {
        stop: ending.signal,
        onProgress: (summary, bytes) => display.update(summary, bytes),
      });
    } finally {
      display.stop();
      await database.close();
    }
    const { summary, error } = result;
    process.stdout.write(summaryText(summary, (performance.now() - began) / 1000));
    process.stderr.write(failuresText(summary));
    if (error !== null) process.stderr.write(`quotewire: ${failureOf(error).message}\n`);
    const signalled = ending.code();
    if (signalled !== null) {
      process.stderr.write('Stopped before the end: the same command goes on where this one stopped.\n');
      return signalled;
    }
    return error !== null || summary.failed > 0 ? exitCode.failed : exitCode.done;
  } finally {
    ending.forget();
  }
}
