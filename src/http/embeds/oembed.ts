import { escapeHtml } from '../../citation/index.js';
import type { Subject } from '../pages/subject.js';
import { xmlText } from '../xml.js';

/** In pixels: what a card takes, where the one who asks sets no limit. */
const SIZE = { width: 600, least: 240, card: 280, list: 520 } as const;

/** An answer of oEmbed 1.0 of the type `rich`. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly author_name?: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** A frame that shows the embedded page. */
export function oembedOf(
  subject: Subject,
  path: string,
  origin: string,
  most: { readonly width: number | null; readonly height: number | null },
): OembedAnswer {
  const width = Math.min(SIZE.width, most.width ?? SIZE.width);
  const wanted = subject.quotes.length === 1 && path.startsWith('/quotes/') ? SIZE.card : SIZE.list;
  const height = Math.min(wanted, most.height ?? wanted);
  const [first] = subject.quotes;
  const speaker = path.startsWith('/quotes/') ? first?.speaker : null;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Quotewire',
    provider_url: origin,
    title: subject.title,
    ...(speaker == null ? {} : { author_name: speaker }),
    cache_age: 3600,
    width,
    height,
    html:
      `<iframe src="${escapeHtml(`${origin}/embed${path}`)}" width="${width}" height="${height}" loading="lazy"` +
      ` style="border:0;max-width:100%" title="${escapeHtml(subject.title)}"` +
      ` sandbox="allow-scripts allow-same-origin allow-popups"></iframe>`,
  };
}

/** The same answer as XML. */
export function oembedXml(answer: OembedAnswer): string {
  const text = (value: unknown) => escapeHtml(xmlText(String(value)));
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${text(value)}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
