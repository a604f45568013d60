import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from 'node:events';
import { GraphQLError } from 'graphql';
import type { Reader } from '../../database/statement.js';
import { dataCard, type ExportFormat, exportQuotes } from '../../exports/index.js';
import { readSelection, type Selection } from '../../selection/index.js';
import { addressOf } from '../address.js';
import { sendText } from '../answers.js';

const EXPORT = /^\/export\/quotes\.(jsonl|csv|parquet|card\.json)$/u;
const TYPES: Record<ExportFormat, string> = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: 'application/vnd.apache.parquet',
};

/**
 * Answers `/export/quotes.…`, the quotes of a selection as a file; says whether the address was one. A download that
 * broke off goes on with `Range: bytes=N-`: rows are written in the order in which they were stored, so the bytes up to
 * N are made once more and not sent. That needs no copy of the file anywhere.
 */
export function exportsHandler(reader: Reader) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { pathname, search, searchParams } = addressOf(request);
    const ending = EXPORT.exec(pathname)?.[1];
    if (ending === undefined) return false;
    if (request.method !== 'GET') {
      sendText(response, 405, `Exports are read by GET, not by ${request.method}.`, { allow: 'GET' });
      return true;
    }
    const { selection, problems } = readSelection(searchParams);
    if (problems.length > 0) sendText(response, 400, `The address cannot be used: ${problems.join(' ')}`);
    else if (ending === 'card.json') {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(`${JSON.stringify(dataCard(selection), null, 2)}\n`);
    } else await sendExport(request, response, reader, selection, ending as ExportFormat, search);
    return true;
  };
}

async function sendExport(
  request: IncomingMessage,
  response: ServerResponse,
  reader: Reader,
  selection: Selection,
  format: ExportFormat,
  search: string,
): Promise<void> {
  const headers = {
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename="quotes.${format}"`,
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    link: `</export/quotes.card.json${search}>; rel="describedby"; type="application/json"`,
  };
  const make = () => exportQuotes(reader, selection, format);
  try {
    const start = Number(/^bytes=(\d+)-$/u.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (start === 0) {
      response.writeHead(200, headers);
      return await send(response, make(), 0);
    }
    // The length must be told before the rest is sent, so the file is made twice.
    let length = 0;
    for await (const piece of make()) length += piece.length;
    if (start >= length) {
      return sendText(response, 416, `The file has ${length} bytes.`, { 'content-range': `bytes */${length}` });
    }
    response.writeHead(206, {
      ...headers,
      'content-range': `bytes ${start}-${length - 1}/${length}`,
      'content-length': length - start,
    });
    await send(response, make(), start);
  } catch (error) {
    if (!(error instanceof GraphQLError) || response.headersSent) throw error;
    sendText(response, 400, error.message);
  }
}

/** Sends the pieces from byte `start` on, no faster than the reader takes them. */
async function send(response: ServerResponse, pieces: AsyncIterable<Buffer>, start: number): Promise<void> {
  let at = 0;
  for await (const piece of pieces) {
    const rest = piece.subarray(Math.max(0, start - at));
    at += piece.length;
    if (rest.length === 0) continue;
    if (response.destroyed) return;
    if (!response.write(rest)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}
