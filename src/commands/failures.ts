/** What a process ends with; documented in `--help`. */
export const exitCode = { done: 0, failed: 1, usage: 2 } as const;

/** The command line asks for something that does not exist. The message says what would. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Errors whose message is for people, by name (so that naming them loads nothing), with the exit code each means.
 * Anything else is a mistake of ours and shows its stack.
 */
const expected: Readonly<Record<string, number>> = {
  UsageError: exitCode.usage,
  ConfigError: exitCode.usage,
  TrustedDocumentsError: exitCode.usage,
  DatabaseError: exitCode.failed,
  ListenError: exitCode.failed,
  ArticleError: exitCode.failed,
  EvaluationError: exitCode.failed,
};

export interface Failure {
  readonly message: string;
  readonly exitCode: number;
}

/** How an error is told to the person at the terminal. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error), exitCode: exitCode.failed };
  const code = expected[error.name];
  if (code !== undefined) return { message: error.message, exitCode: code };
  const known = SYSTEM[(error as NodeJS.ErrnoException).code ?? ''];
  if (known !== undefined) return { message: `${known} (${error.message})`, exitCode: exitCode.failed };
  return {
    message: `${error.stack ?? error.message}\n\nThis is a mistake in Quotewire. Please report it with the lines above and what you ran.`,
    exitCode: exitCode.failed,
  };
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room, then run it again.',
  EDQUOT: 'The disk quota is used up: make room, then run it again.',
  EACCES: 'The system does not allow it.',
  ENOMEM: 'The system is out of memory.',
};
