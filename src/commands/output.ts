import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes and waits while the reader of the stream is behind.
 *
 * @throws what the stream fails with (`EPIPE`, `ENOSPC`)
 */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/**
 * Ends the process when whoever reads a stream goes away ("| head"), quietly; and when it cannot be written (full
 * disk), saying so.
 */
export function endWithReader(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`quotewire: the output cannot be written: ${error.message}\n`);
    process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 1);
  });
}
