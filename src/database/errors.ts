/** The database cannot be used. The message is for people: what is wrong and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: is Postgres running?',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ETIMEDOUT: 'no answer in time: is a firewall between?',
  '28P01': 'the password is wrong',
  '28000': 'the user may not connect',
  '3D000': 'there is no such database: create it first',
  '53300': 'it takes no more connections',
  '57P03': 'it is still starting: try again in a moment',
};

/** Says of a failed connection what stands in the way. */
export function connectionError(url: string, error: unknown): DatabaseError {
  const { hostname, port, pathname } = new URL(url);
  const code = (error as { code?: string }).code ?? '';
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  const where = `${hostname}:${port || 5432}${decodeURIComponent(pathname)}`;
  return new DatabaseError(`The database at ${where} cannot be reached: ${reason}.`, { cause: error });
}
