import type { CitedQuote } from './types.js';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The address if it leads to a page of the web, else null: what articles bring could be `javascript:`. */
export function webAddress(url: string | null | undefined): string | null {
  if (url == null) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}

/** Where a citation leads: the words in the article, or else our page of the quote. */
export function sourceOf({ url, permalink }: CitedQuote): string {
  return webAddress(url) ?? permalink;
}

/** "Ines Vartan, harbour director"; of somebody unnamed the description. */
export function whoOf({ speaker, role }: Pick<CitedQuote, 'speaker' | 'role'>): string {
  if (speaker === null) return role ?? 'unnamed speaker';
  return role === null ? speaker : `${speaker}, ${role}`;
}

/** "9 March 2026", or null. */
export function dayOf({ publishedAt }: Pick<CitedQuote, 'publishedAt'>): string | null {
  return publishedAt === null ? null : day.format(new Date(publishedAt));
}

/** The words, in quotation marks where they were printed in some. */
export function wordsOf({ text, kind }: Pick<CitedQuote, 'text' | 'kind'>): string {
  return kind === 'INDIRECT' ? text : `“${text.replace(/,$/u, '')}”`;
}

/** What of a text would be read as HTML, said in such a way that it is not; fit for attributes in double quotes. */
export function escapeHtml(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);
}
