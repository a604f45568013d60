import { loadConfig } from '../config.js';
import { loadFiles } from '../ingestion/load/load.js';
import { onDatabase } from './stoppable.js';
import { storeInputs } from './storing.js';

/**
 * Stores what `extract --with-text` printed elsewhere.
 *
 * @returns the exit code: 1 if anything failed, 130 or 143 after a signal
 */
export async function loadCommand(files: readonly string[]): Promise<number> {
  return onDatabase(loadConfig(), 'the articles in hand', async (database, ending) => {
    const { code } = await storeInputs(files, true, ending, (onProgress) =>
      loadFiles(database, files, { stop: ending.signal, onProgress }),
    );
    return code;
  });
}
