import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers with a line of text. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(`${text}\n`);
}

/** Answers a request to GraphQL that never gets as far as GraphQL, in the shape that its clients read. */
export function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  {
    status,
    code,
    message,
    headers = {},
  }: { status: number; code: string; message: string; headers?: Record<string, string> },
): void {
  const modern = request.headers.accept?.includes('application/graphql-response+json') === true;
  response.writeHead(status, {
    'access-control-allow-origin': '*',
    'content-type': `application/${modern ? 'graphql-response+json' : 'json'}; charset=utf-8`,
    ...headers,
  });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
