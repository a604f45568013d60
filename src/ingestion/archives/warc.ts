import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { ArticleError } from '../../article/errors.js';
import { decodeContent, DecodingError } from '../../fetching/decoding.js';
import { isPage, mediaType } from '../../fetching/media-type.js';

import { ByteReader } from './byte-reader.js';
import { gzipMembers } from './gzip.js';
import type { Unpacking } from './limits.js';
import { isGzip, isWarc } from './signatures.js';

/** A page as a crawler stored it. */
export interface ArchivedPage {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Of the HTTP header. */
  readonly charset: string | null;
}

/** One record of a web archive that holds a page, or should. */
export type ArchivedRecord = {
  /** From 1, among the records of all kinds. */
  readonly record: number;
  /** Where it begins in the file, packed as it is. */
  readonly byte: number;
} & (
  | { readonly page: ArchivedPage; readonly error: null }
  | { readonly page: null; readonly url: string | null; readonly error: ArticleError }
);

const MARK_LENGTH = 5;
/** Where a record can be told to begin in the middle of anything. */
const BEGINNING = Buffer.from('\nWARC/1.');
const HEAD_END = Buffer.from('\r\n\r\n');
const LONGEST_HEAD = 64 * 1024;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** The largest response kept, in bytes, packed and unpacked: pages have a tenth of it; films have more. */
const LARGEST_RESPONSE = 16 * 1024 * 1024;

/** warcio unpacks what it is given at once: small pieces keep that small. */
const PIECE = 16 * 1024;

/**
 * The pages of a web archive (ISO 28500, WARC 1.0 and 1.1), plain or packed record by record: HTML that a server
 * answered with status 200. Records of other kinds are counted and passed over. A damaged record is one error; the next
 * beginning of a record that can be found goes on. Holds one record.
 *
 * @throws ArticleError `BOMB`
 */
export async function* readWarc(reader: ByteReader, unpacking: Unpacking): AsyncGenerator<ArchivedRecord> {
  const count: Count = { records: 0 };
  if (!isGzip(await reader.peek(3))) {
    yield* readRecords(reader, count, () => reader.offset);
    return;
  }
  for await (const { offset, chunks } of gzipMembers(reader, unpacking)) {
    yield* readRecords(new ByteReader(chunks), count, () => offset);
  }
}

interface Count {
  records: number;
}

/** @param byte where in the file the reader is */
async function* readRecords(reader: ByteReader, count: Count, byte: () => number): AsyncGenerator<ArchivedRecord> {
  for (;;) {
    let url: string | null = null;
    let place = { record: ++count.records, byte: byte() };
    try {
      if (!(await atRecord(reader))) {
        count.records--;
        return;
      }
      place = { ...place, byte: byte() };
      const head = isWarc(await reader.peek(MARK_LENGTH)) ? await reader.until(HEAD_END, LONGEST_HEAD) : null;
      if (head === null) throw damaged('no record begins there');
      const record = await parse([head]);
      url = record?.warcTargetURI ?? null;
      const length = Number(record?.warcHeader('Content-Length') ?? NaN);
      if (record === null || !Number.isSafeInteger(length) || length < 0) throw damaged('its head gives no length');
      const page = await readBlock(reader, head, record, length);
      if (page !== null) yield { ...place, page, error: null };
    } catch (error) {
      if (!(error instanceof ArticleError) || error.code === 'BOMB') throw error;
      yield { ...place, page: null, url, error };
      if (error.code === 'DAMAGED' || error.code === 'CUT_OFF') await seekNext(reader);
    }
  }
}

/** What of a damaged piece cannot even be passed over is lost; the damage was told. */
async function seekNext(reader: ByteReader): Promise<void> {
  try {
    await reader.seek(BEGINNING);
  } catch (error) {
    if (!(error instanceof ArticleError) || error.code === 'BOMB') throw error;
    await reader.skip(Infinity);
  }
}

/** Passes over the empty lines between records. */
async function atRecord(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const [next] = await reader.peek(1);
    if (next === undefined) return false;
    if (next !== CARRIAGE_RETURN && next !== LINE_FEED) return true;
    await reader.skip(1);
  }
}

async function readBlock(
  reader: ByteReader,
  head: Uint8Array,
  record: WARCRecord,
  length: number,
): Promise<ArchivedPage | null> {
  const isResponse = record.warcType === 'response' && /^application\/http\b/iu.test(record.warcContentType ?? '');
  if (isResponse && length <= LARGEST_RESPONSE) {
    const block = await reader.take(length);
    if (block.length < length) throw cutOff();
    if (!(await endsHere(reader))) {
      reader.unread(block); // So that a record inside it, which a wrong length hides, is found.
      throw damaged('its length is wrong');
    }
    return readResponse(head, block);
  }
  const begin = isResponse ? await reader.peek(LONGEST_HEAD) : null;
  const large = begin === null ? null : await parse([head, begin]);
  if ((await reader.skip(length)) < length) throw cutOff();
  if (!(await endsHere(reader))) throw damaged('its length is wrong');
  if (large !== null && isWholePage(large))
    throw new ArticleError('TOO_LARGE', `larger than ${LARGEST_RESPONSE / 1024 / 1024} MB, which no page is`);
  return null;
}

/** Two line ends follow a record; nothing follows the last one of some writers. */
async function endsHere(reader: ByteReader): Promise<boolean> {
  const [next] = await reader.peek(1);
  return next === undefined || next === CARRIAGE_RETURN || next === LINE_FEED;
}

async function readResponse(head: Uint8Array, block: Uint8Array): Promise<ArchivedPage | null> {
  const record = await parse([head, ...piecesOf(block)]);
  const url = record?.warcTargetURI;
  if (!record || !url || !isWholePage(record)) return null;
  if (record.warcHeader('WARC-Truncated') !== null) {
    throw new ArticleError('CUT_OFF', 'the crawler cut this page off: fetch it again');
  }
  const headers = record.httpHeaders!.headers;
  const encoding = headers.get('content-encoding') ?? null;
  headers.delete('content-encoding'); // warcio would undo it without a limit.
  const pieces: Uint8Array[] = [];
  for await (const piece of record) pieces.push(piece);
  try {
    const bytes = await decodeContent(Buffer.concat(pieces), encoding, LARGEST_RESPONSE);
    return bytes.length === 0 ? null : { url, bytes, charset: mediaType(headers.get('content-type')).charset };
  } catch (error) {
    if (!(error instanceof DecodingError)) throw error;
    throw new ArticleError(error.tooLarge ? 'TOO_LARGE' : 'ENCODING', error.message);
  }
}

function isWholePage(record: WARCRecord): boolean {
  const http = record.httpHeaders;
  return http !== null && http.statusCode === 200 && isPage(mediaType(http.headers.get('content-type')).type);
}

function parse(pieces: readonly Uint8Array[]): Promise<WARCRecord | null> {
  return new WARCParser(new AsyncIterReader(pieces, null)).parse();
}

function piecesOf(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) pieces.push(bytes.subarray(from, from + PIECE));
  return pieces;
}

function damaged(reason: string): ArticleError {
  return new ArticleError('DAMAGED', `the record is damaged (${reason})`);
}

function cutOff(): ArticleError {
  return new ArticleError('CUT_OFF', 'the file is cut off in the middle of this record: fetch or copy it again');
}
