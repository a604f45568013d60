import { DatabaseError } from '../errors.js';

/** Why a server did not start. */
export class StartFailure extends DatabaseError {
  constructor(
    message: string,
    /** What may be different at another try: the port was taken meanwhile, or remains of the last server still end. */
    readonly passing: 'port' | 'remains' | null,
  ) {
    super(message);
  }
}

/** The error that a full disk is, null where the output of a program does not speak of one. */
export function fullDisk(output: string, folder: string): DatabaseError | null {
  if (!/No space left on device|Disk quota exceeded/.test(output)) return null;
  return new DatabaseError(
    `The disk that holds ${folder} is full: make room there, or set QUOTEWIRE_DATA to a folder on another disk.`,
  );
}

/** What the server's last words mean. */
export function startFailure(output: string, place: { readonly folder: string; readonly log: string }): StartFailure {
  const disk = fullDisk(output, place.folder);
  if (disk !== null) return new StartFailure(disk.message, null);
  if (/could not bind|could not create any TCP\/IP sockets/.test(output)) {
    return new StartFailure('The embedded database finds no free port on 127.0.0.1.', 'port');
  }
  if (/pre-existing shared memory block/.test(output)) {
    return new StartFailure(
      `Parts of an earlier server are still at work in ${place.folder}: end the processes named postgres there, then start again.`,
      'remains',
    );
  }
  if (/lock file ".*" already exists/.test(output)) {
    return new StartFailure(
      `Another server runs on ${place.folder}: stop it, or set QUOTEWIRE_DATA to another folder.`,
      null,
    );
  }
  if (/invalid permissions|wrong ownership|Permission denied/.test(output)) {
    return new StartFailure(
      `The files of the embedded database in ${place.folder} are closed to its user: ${firstFatal(output)}. ` +
        'Start Quotewire as the user who made them, or set QUOTEWIRE_DATA to another folder.',
      null,
    );
  }
  return new StartFailure(
    `The embedded database in ${place.folder} does not start: ${firstFatal(output)}. Its log is ${place.log}.`,
    null,
  );
}

function firstFatal(output: string): string {
  const line = output.split('\n').find((text) => /\b(?:FATAL|PANIC):/.test(text)) ?? output.split('\n').at(-1) ?? '';
  return line.replace(/^.*?\b(?:FATAL|PANIC):\s*/, '').trim() || 'it gave no reason';
}
