import { decodeHTML } from 'entities';

const TAG = /<\/?[a-z][^<>]*>/giu;

/** A line of HTML as its reader sees it, or null where nothing is left. Titles of feeds are HTML more often than not. */
export function plainLine(html: string | null | undefined): string | null {
  return (
    decodeHTML((html ?? '').replace(TAG, ''))
      .replace(/\s+/gu, ' ')
      .trim() || null
  );
}

/** The words of HTML in one line, tags as spaces: enough to count them and to see how the text ends. */
export function wordsOf(html: string): string {
  return decodeHTML(html.replace(TAG, ' ')).replace(/\s+/gu, ' ').trim();
}
