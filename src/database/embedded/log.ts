import { copyFile, stat, truncate } from 'node:fs/promises';

/** Longest log in bytes; a full one becomes `<file>.old`, so that two of that length is the most there ever is. */
const LIMIT = 4_000_000;
const HOUR = 3_600_000;

/** Keeps the server's log short for as long as this process runs; returns what stops it. */
export function boundLog(file: string): () => void {
  const shorten = () => void shortenLog(file).catch(() => undefined);
  shorten();
  const timer = setInterval(shorten, HOUR);
  timer.unref();
  return () => clearInterval(timer);
}

/** The server holds its log open and appends: it is emptied in place, since a new one would never be written to. */
export async function shortenLog(file: string, limit = LIMIT): Promise<void> {
  const { size } = await stat(file);
  if (size <= limit) return;
  await copyFile(file, `${file}.old`);
  await truncate(file);
}
