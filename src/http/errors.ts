/** The server cannot be started. The message is for people: what stands in the way and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Says of a failed listen what stands in the way. */
export function listenError(host: string, port: number, error: NodeJS.ErrnoException): ListenError {
  const reason = {
    EADDRINUSE: `Port ${port} of ${host} is taken by another program. Stop it, or choose another port: PORT=${port < 65535 ? port + 1 : 4000}`,
    EACCES: `Port ${port} of ${host} is not for ordinary users. Choose one above 1023: PORT=4000`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Choose one that it has, or all of them: HOST=0.0.0.0`,
    ENOTFOUND: `There is no host ${host}. Choose an address of this machine: HOST=127.0.0.1`,
  }[error.code ?? ''];
  return new ListenError(reason ?? `Port ${port} of ${host} cannot be listened on: ${error.message}`, { cause: error });
}

/** A request that is not answered, and why. The message is for people, the code for programs. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
