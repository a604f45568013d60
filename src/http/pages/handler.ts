import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendText } from '../answers.js';
import type { Ask } from '../asking.js';
import { originOf } from '../origin.js';
import { withSubject } from './head.js';
import { subjectOf } from './subject.js';
import { readShell, readWebFiles, sendFile } from './files.js';

/**
 * What pages may load: scripts, styles and fonts of this host, answers of its API, and nothing else from anywhere. No
 * script or style stands in the page itself, and none can be made of text (trusted types).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The addresses of pages; what they name need not exist. */
const PAGE = /^\/(?:|(?:speakers|outlets)(?:\/[^/]+)?|(?:articles|quotes)\/[^/]+|compare|extract|widgets|review)$/u;

/**
 * Answers for the pages and files of the front end; says whether the address was one of them. To those who may not read
 * what is stored the page tells nothing of its subject; it asks the API itself, with their key.
 */
export function pagesHandler(
  ask: Ask,
  publicUrl: string | null,
  mayRead: (request: IncomingMessage) => Promise<boolean>,
) {
  const shell = readShell();
  const files = readWebFiles();
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    const page = path.replace(/(?<=[^/])\/$/u, '');
    const file = files.get(path);
    if (file === undefined && !PAGE.test(page)) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(response, 405, `Pages are read by GET, not by ${request.method}.`, { allow: 'GET, HEAD' });
    } else if (file !== undefined) sendFile(request, response, path, file);
    else if (shell === null) sendText(response, 503, 'The front end is not built. Build it: npm run build');
    else {
      const origin = originOf(request, publicUrl);
      const subject = (await mayRead(request)) ? await subjectOf(ask, page, origin) : undefined;
      const html = subject == null ? shell : withSubject(shell, subject, page, origin);
      sendPage(request, response, subject === null ? 404 : 200, html);
    }
    return true;
  };
}

/** Sends a page of the front end. */
export function sendPage(request: IncomingMessage, response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : html);
}
