import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What the page shows before anybody has typed. */
const FIRST_QUERY = `# Who is quoted most, and what did they say last?
{
  speakers(first: 5) {
    nodes {
      name
      quoteCount
      quotes(first: 3) {
        nodes {
          text
          outlet { name }
          article { title url publishedAt }
        }
      }
    }
  }
}
`;

/** Holds the browser to what the page promises: nothing comes from, or goes to, another host. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

let page: Promise<Buffer> | undefined;

/** Whether a request comes from somebody who wants to look at a page, and not at an answer that others may have kept. */
export function wantsPage({ method, headers, url }: IncomingMessage): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true && url?.includes('documentId=') !== true;
}

/** Sends GraphiQL, a page to write queries in, complete in itself. */
export async function sendGraphiQL(request: IncomingMessage, response: ServerResponse): Promise<void> {
  page ??= build();
  const compressed = await page;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'private, max-age=3600',
    vary: 'accept, accept-encoding',
  };
  if (request.headers['accept-encoding']?.includes('gzip') === true) {
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(compressed);
  } else {
    response.writeHead(200, headers).end(await render());
  }
}

/** Nine megabytes, since nothing of it may come from elsewhere: built when first asked for, and kept compressed. */
async function build(): Promise<Buffer> {
  return promisify(gzip)(await render());
}

async function render(): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({ title: 'Quotewire', defaultQuery: FIRST_QUERY });
}
