import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does with a request for a path. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on this machine. */
export interface Web {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  readonly port: number;
  /** Paths that were asked for, in order, robots.txt left out. */
  readonly asked: string[];
  /** By path; what is missing is answered 404. May be changed at any time. */
  readonly pages: Record<string, Handler>;
  close(): Promise<void>;
}

export async function startWeb(pages: Record<string, Handler> = {}, host = '127.0.0.1'): Promise<Web> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const place = request.url ?? '/';
    if (place !== '/robots.txt') asked.push(place);
    const handler = pages[place];
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    asked,
    pages,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers with this body. */
export function page(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Handler {
  return (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

export function redirect(location: string, status = 302): Handler {
  return (_request, response) => response.writeHead(status, { location }).end();
}

/** A name server on this machine: A and AAAA records, which may be different with each question. */
export interface NameServer {
  readonly address: string;
  /** Questions that came, `A vettle.example`. */
  readonly asked: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<number, 'A' | 'AAAA'>> = { 1: 'A', 28: 'AAAA' };

/** @param answer the addresses of a name, for each question anew */
export async function startNameServer(
  answer: (name: string, type: 'A' | 'AAAA') => readonly string[],
): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (question, sender) => {
    const labels: string[] = [];
    let at = 12;
    for (let length = question[at]!; length > 0; length = question[at]!) {
      labels.push(question.toString('latin1', at + 1, at + 1 + length));
      at += length + 1;
    }
    const type = TYPES[question.readUInt16BE(at + 1)];
    const end = at + 5;
    const addresses = type === undefined ? [] : answer(labels.join('.'), type);
    if (type !== undefined) asked.push(`${type} ${labels.join('.')}`);
    const head = Buffer.from(question.subarray(0, 12));
    head.writeUInt16BE(0x8180, 2);
    head.writeUInt16BE(addresses.length, 6);
    head.writeUInt32BE(0, 8);
    const records = addresses.map((address) => recordOf(address));
    socket.send(Buffer.concat([head, question.subarray(12, end), ...records]), sender.port, sender.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    async close() {
      socket.close();
      await once(socket, 'close');
    },
  };
}

/** A resource record for the name of the question (RFC 1035, 4.1.3), not to be kept. */
function recordOf(address: string): Buffer {
  const isOld = !address.includes(':');
  const data = isOld ? Buffer.from(address.split('.').map(Number)) : bytesOf(address);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(isOld ? 1 : 28, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(0, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function bytesOf(address: string): Buffer {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/u, (_, ...parts: string[]) => {
    const [a, b, c, d] = parts.map(Number);
    return `${((a! << 8) | b!).toString(16)}:${((c! << 8) | d!).toString(16)}`;
  });
  const [left = '', right = ''] = plain.split('::');
  const groups = (part: string): string[] => part.split(':').filter(Boolean);
  const zeros = Array<string>(8 - groups(left).length - groups(right).length).fill('0');
  const all = plain.includes('::') ? [...groups(left), ...zeros, ...groups(right)] : groups(plain);
  const bytes = Buffer.alloc(16);
  all.forEach((group, index) => bytes.writeUInt16BE(parseInt(group, 16), index * 2));
  return bytes;
}
