import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { projectRoot } from '../../root.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Fonts are compressed in themselves. */
const COMPRESSED = /^(?:text|application)|svg/u;

/** A file of the front end, as it is sent. */
interface WebFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzip: Buffer | null;
  readonly brotli: Buffer | null;
}

/** The folder that `npm run build` fills. */
export const webFolder = path.join(projectRoot, 'dist/web');

/** The page that all addresses of the front end answer with, or null where it was not built. */
export function readShell(folder = webFolder): string | null {
  try {
    return readFileSync(path.join(folder, 'index.html'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The files of the front end by their addresses, read once: scripts, style sheets and fonts whose names change with
 * what is in them, and a few others. Paths from outside never reach the file system.
 */
export function readWebFiles(folder = webFolder): ReadonlyMap<string, WebFile> {
  const files = new Map<string, WebFile>();
  const entries = readShell(folder) === null ? [] : readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const type = TYPES[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, toSend(readFileSync(file), type));
  }
  return files;
}

function toSend(plain: Buffer, type: string): WebFile {
  const compresses = COMPRESSED.test(type);
  return {
    type,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`,
    plain,
    gzip: compresses ? gzipSync(plain, { level: 9 }) : null,
    brotli: compresses ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : null,
  };
}

/** Sends a file; those with a name of their content may be kept for ever. */
export function sendFile(request: IncomingMessage, response: ServerResponse, address: string, file: WebFile): void {
  const headers = {
    'content-type': file.type,
    'cache-control': address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    etag: file.etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    // Widgets and fonts are loaded by pages of any site.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304, headers).end();
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const [encoding, body] =
    file.brotli !== null && /\bbr\b/u.test(accepted)
      ? (['br', file.brotli] as const)
      : file.gzip !== null && /\bgzip\b/u.test(accepted)
        ? (['gzip', file.gzip] as const)
        : ([null, file.plain] as const);
  response.writeHead(200, {
    ...headers,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
