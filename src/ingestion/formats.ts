import path from 'node:path';
import { isTar, isWarc, isZip } from './archives/signatures.js';

/** Formats that can be read as they come from a disk, each also packed by gzip. */
export const formats = ['txt', 'html', 'feed', 'json', 'jsonl', 'warc', 'zip', 'tar'] as const;
export type Format = (typeof formats)[number];

/** Formats that hold files of the others. */
export type ArchiveFormat = 'zip' | 'tar';

/** Other endings of the same formats. */
const endings: Readonly<Record<string, Format>> = {
  text: 'txt',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  ndjson: 'jsonl',
  tgz: 'tar',
};

/** What is read, for people. */
export const READ_ENDINGS = '.txt, .html, .jsonl, .json, .xml (feeds), .warc, .zip and .tar, also with .gz';

/** Names standard input. */
export const STANDARD_INPUT = '-';

/** Bytes from the beginning by which `recognise` judges. */
export const HEAD = 4096;

/** The format that a path's ending names, packed (`.gz`) or not, or null. */
export function formatOf(file: string): Format | null {
  const extension = path.extname(file.replace(/\.gz$/iu, '')).slice(1).toLowerCase();
  return formats.find((format) => format === extension) ?? endings[extension] ?? null;
}

/**
 * The format that the content shows, which its name may hide: an archive is one whatever its ending, a page may be saved
 * as .xml, a feed as .html, and lines of JSON as .json.
 *
 * @param head of the content unpacked: `HEAD` bytes, or all there are
 * @param named by the ending
 */
export function recognise(head: Uint8Array, named: Format): Format {
  if (isZip(head)) return 'zip';
  if (isWarc(head)) return 'warc';
  if (isTar(head)) return 'tar';
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '');
  if (named === 'feed') {
    if (/^\s*\{/u.test(text)) return 'json';
    return FEED.test(text) || !PAGE.test(text) ? 'feed' : 'html';
  }
  if (named === 'html') return FEED.test(text) ? 'feed' : 'html';
  return named === 'json' && /^\s*\{[^\n]*\}\r?\n\s*\{/u.test(text) ? 'jsonl' : named;
}

const PROLOGUE = String.raw`^\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*`;
const FEED = new RegExp(
  String.raw`${PROLOGUE}(?:<!DOCTYPE\s+rss\b[^>]*>\s*)?<(?:rss|(?:\w+:)?feed|rdf:RDF)[\s>]`,
  'iu',
);
const PAGE = new RegExp(String.raw`${PROLOGUE}<(?:!DOCTYPE\s+html|html|head|body)[\s>]`, 'iu');
