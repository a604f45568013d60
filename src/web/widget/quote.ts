import { link, make } from './element.js';
import { origin } from './service.js';

/** A quote as the widgets ask for it. */
export interface WidgetQuote {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly role: string | null;
  readonly deepLink: string | null;
  readonly speaker: { readonly name: string; readonly slug: string } | null;
  readonly outlet: { readonly name: string } | null;
  readonly article: {
    readonly title: string | null;
    readonly url: string | null;
    readonly publishedAt: string | null;
    readonly language: string | null;
  };
}

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/** The words of a quote. */
export function words({ text, kind, deepLink, article }: WidgetQuote): HTMLElement {
  const quoted = kind === 'INDIRECT' ? text : `“${text.replace(/,$/, '')}”`;
  const block = make('blockquote', 'text', quoted);
  block.dir = 'auto';
  block.lang = article.language ?? '';
  const source = deepLink ?? article.url;
  if (source !== null) block.cite = source;
  return block;
}

/** Who said it, who printed it, when. */
export function credit<Name extends 'figcaption' | 'div'>(
  name: Name,
  quote: WidgetQuote,
  withSpeaker = true,
): HTMLElement {
  const { speaker, role, outlet, article, deepLink } = quote;
  const parts: (Node | null)[] = [
    withSpeaker && speaker !== null
      ? link('speaker', `${origin}/speakers/${encodeURIComponent(speaker.slug)}`, speaker.name)
      : null,
    role === null ? null : make('bdi', 'role', role),
    outlet === null ? null : make('bdi', 'outlet', outlet.name),
    article.publishedAt === null ? null : make('time', 'date', day.format(new Date(article.publishedAt))),
    link('link', deepLink ?? article.url ?? `${origin}/quotes/${quote.id}`, article.title ?? 'Source'),
  ];
  const line = make(name);
  line.className = 'foot';
  for (const part of parts) {
    if (part === null) continue;
    if (line.childNodes.length > 0) line.append(' · ');
    line.append(part);
  }
  return line;
}
