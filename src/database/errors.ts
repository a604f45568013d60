/** The database cannot be used. The message is for people: what is wrong and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: is Postgres running?',
  ECONNRESET: 'it broke the connection off: is that a Postgres, and does it want TLS (?sslmode=require)?',
  ENOENT: 'nothing listens there: is Postgres running?',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that host',
  ETIMEDOUT: 'no answer in time: is a firewall between?',
  '28P01': 'the password is wrong',
  '28000': 'the user may not connect',
  '3D000': 'there is no such database: create it first',
  '53300': 'it takes no more connections',
  '57P03': 'it is starting or stopping: try again in a moment',
};

/** Says of a failed connection what stands in the way. The message never holds the password. */
export function connectionError(url: string, error: unknown): DatabaseError {
  return new DatabaseError(`The database at ${placeOf(url)} cannot be reached: ${sentence(reasonOf(error))}`, {
    cause: error,
  });
}

/** Says why tables could not even be looked at: no right to make them, a read-only copy. */
export function migrationError(url: string, error: unknown): DatabaseError {
  return new DatabaseError(
    `The tables of the database at ${placeOf(url)} cannot be brought up to date: ${sentence(reasonOf(error))} ` +
      'The user needs the right to create tables there.',
    { cause: error },
  );
}

/** The driver reports a connection that breaks in the midst of a query, or is not had in time, in words alone. */
const CUT = /^(?:Connection terminated|timeout exceeded when trying to connect)/u;
const GONE =
  /^(?:08...|57P0.|53300|3D000|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ETIMEDOUT)$/u;

/** Whether an error of the driver says that there is no connection, so that another one may do. */
export function isConnectionFailure(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return CUT.test(String(message)) || GONE.test(String(code));
}

/** Whether the driver no longer waits for an answer. */
export function isLate(error: unknown): boolean {
  return (error as { readonly message?: unknown } | null)?.message === 'Query read timeout';
}

function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  // The driver gives its own time limit no code.
  if (message.startsWith('timeout')) return REASONS['ETIMEDOUT']!;
  return REASONS[code] ?? message;
}

function sentence(text: string): string {
  return /[.?!)]$/.test(text) ? text : `${text}.`;
}

/** "host:port/database"; a host given as a parameter is a folder with a socket. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL (which is no URL)';
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname || (searchParams.get('host') ?? 'localhost');
  return `${host}:${port || 5432}${pathname.replace(/%20/g, ' ')}`;
}
