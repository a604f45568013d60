import type { CitedQuote } from './types.js';
import { dayOf, escapeHtml, sourceOf, whoOf, wordsOf } from './words.js';

/** One line of text. */
export function asPlain(quote: CitedQuote): string {
  const where = [quote.title, quote.outlet, dayOf(quote)].filter((part) => part !== null).join(', ');
  return `${wordsOf(quote)} — ${whoOf(quote)}. ${where === '' ? '' : `${where}. `}${sourceOf(quote)}`.replace(
    /\s+/gu,
    ' ',
  );
}

/** A `blockquote` with its source, to stand in any page without a script. */
export function asHtml(quote: CitedQuote): string {
  const source = escapeHtml(sourceOf(quote));
  const lang = quote.language === null ? '' : ` lang="${escapeHtml(quote.language)}"`;
  const where = [quote.outlet, dayOf(quote)].filter((part) => part !== null).map((part) => `, ${escapeHtml(part)}`);
  return (
    `<blockquote cite="${source}"><p${lang} dir="auto">${escapeHtml(wordsOf(quote))}</p>` +
    `<footer>— <bdi>${escapeHtml(whoOf(quote))}</bdi>, ` +
    `<cite><a href="${source}">${escapeHtml(quote.title ?? 'source')}</a></cite>${where.join('')}</footer></blockquote>`
  );
}

/** A block quote of Markdown (CommonMark). */
export function asMarkdown(quote: CitedQuote): string {
  const title = `[${markdown(quote.title ?? 'source')}](<${sourceOf(quote).replace(/[<>\s]/gu, encodeURIComponent)}>)`;
  const where = [title, quote.outlet && markdown(quote.outlet), dayOf(quote)].filter(Boolean).join(', ');
  return `> ${markdown(wordsOf(quote))}\n>\n> — ${markdown(whoOf(quote))}, ${where}\n`;
}

function markdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]()<>#+!|~&-]/gu, '\\$&');
}
