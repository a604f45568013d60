import { crc32, deflateRawSync } from 'node:zlib';
import { pack } from 'tar-stream';

/** One record of a web archive; `length` overrides what its head says of it. */
export interface RecordParts {
  readonly type?: string;
  readonly url?: string;
  readonly status?: string;
  readonly headers?: readonly string[];
  readonly warcHeaders?: readonly string[];
  readonly body?: string | Uint8Array;
  readonly length?: number;
}

/** The bytes of a record as a crawler writes them. */
export function warcRecord(parts: RecordParts): Buffer {
  const { type = 'response', url = 'https://vettle.example/1', status = '200 OK' } = parts;
  const { headers = ['Content-Type: text/html; charset=utf-8'], warcHeaders = [], body = '' } = parts;
  const isResponse = type === 'response';
  const block = Buffer.concat([
    Buffer.from(isResponse ? `HTTP/1.1 ${status}\r\n${headers.map((each) => `${each}\r\n`).join('')}\r\n` : ''),
    Buffer.from(body),
  ]);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-11-24T10:00:00Z',
    `Content-Type: ${isResponse ? 'application/http; msgtype=response' : 'application/warc-fields'}`,
    ...warcHeaders,
    `Content-Length: ${parts.length ?? block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** A tar of these files, in order. */
export async function tarOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const tar = pack();
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) tar.entry({ name, type: 'directory' });
    else if (typeof content === 'string' && content.startsWith('-> ')) {
      tar.entry({ name, type: 'symlink', linkname: content.slice(3) });
    } else tar.entry({ name }, content);
  }
  tar.finalize();
  const parts: Buffer[] = [];
  for await (const part of tar as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory claims instead of the truth. */
  readonly claims?: {
    readonly size?: number;
    readonly checksum?: number;
    readonly flags?: number;
    readonly method?: number;
  };
}

/** A zip of these files: local headers, then the directory (PKWARE's APPNOTE 4.3). */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims = {} } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(claims.flags ?? 0x0800, 2);
    common.writeUInt16LE(claims.method ?? 8, 4);
    common.writeUInt32LE(claims.checksum ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims.size ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, place, Buffer.from(name));
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed]);
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
