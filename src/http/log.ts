import { pino } from 'pino';
import type { LogLevel } from '../environment/variables.js';

/** What happens, for whoever runs the service: one JSON object a line. */
export type Log = pino.Logger;

/** A whole API key; its start names it and is no secret. A password in the address of a database. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/(qwk_[a-z2-7]{10})_[\w-]{20,}/gu, '$1_[redacted]'],
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"]*):[^\s/@"]+@/giu, '$1:[redacted]@'],
];

/**
 * A log.
 * @param write where lines go, each with its end; not given: standard error, some lines at a time
 */
export function createLog(level: LogLevel, write?: (line: string) => void): Log {
  const options: pino.LoggerOptions = {
    level,
    base: undefined as never,
    formatters: { level: (label) => ({ level: label }) },
    hooks: { streamWrite: redacted },
  };
  if (write !== undefined) return pino(options, { write });
  // One write to the system for each request would cost more than all else that is done for the log.
  return pino(options, pino.destination({ fd: 2, sync: false, minLength: 8192, periodicFlush: 1000 }));
}

function redacted(line: string): string {
  // Nearly all lines are of requests, which have neither.
  if (!line.includes('qwk_') && !line.includes('://')) return line;
  let told = line;
  for (const [secret, instead] of SECRETS) told = told.replace(secret, instead);
  return told;
}
