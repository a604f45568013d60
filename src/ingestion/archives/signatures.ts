const GZIP = Uint8Array.of(0x1f, 0x8b, 0x08);
const TAR = 'ustar';
const TAR_AT = 257;

const begins = (head: Uint8Array, mark: string, at = 0): boolean =>
  Buffer.from(head.subarray(at, at + mark.length)).toString('latin1') === mark;

/** RFC 1952, with the only packing there is. */
export function isGzip(head: Uint8Array): boolean {
  return GZIP.every((byte, at) => head[at] === byte);
}

/** With files in it, or none. */
export function isZip(head: Uint8Array): boolean {
  return begins(head, 'PK\u0003\u0004') || begins(head, 'PK\u0005\u0006');
}

/** POSIX and GNU; those from before 1988 bear no mark. */
export function isTar(head: Uint8Array): boolean {
  return begins(head, TAR, TAR_AT);
}

export function isWarc(head: Uint8Array): boolean {
  return begins(head, 'WARC/');
}
