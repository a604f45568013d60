import { escapeHtml, jsonForScript } from '../../citation/index.js';
import type { Subject } from './subject.js';

/** The longest title and description that others show whole. */
const LONGEST = { title: 110, description: 300 } as const;

/** The page with what its head says of the subject, and a body for readers without scripts. */
export function withSubject(shell: string, subject: Subject, address: string, origin: string): string {
  const page = `${origin}${address}`;
  const title = cut(subject.title, LONGEST.title);
  const description = cut(subject.description, LONGEST.description);
  const oembed = (format: string) => `${origin}/oembed?format=${format}&url=${encodeURIComponent(page)}`;
  const head = [
    `<link rel="canonical" href="${escapeHtml(page)}" />`,
    meta('name', 'description', description),
    meta('property', 'og:site_name', 'Quotewire'),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', page),
    meta('name', 'twitter:card', 'summary'),
    ...(subject.embeddable
      ? [
          alternate('application/json+oembed', oembed('json'), title),
          alternate('text/xml+oembed', oembed('xml'), title),
        ]
      : []),
    ...(subject.feed === null
      ? []
      : [
          alternate('application/rss+xml', `${subject.feed}.rss`, title),
          alternate('application/atom+xml', `${subject.feed}.atom`, title),
          alternate('application/feed+json', `${subject.feed}.json`, title),
        ]),
    ...(subject.jsonLd === null
      ? []
      : [`<script type="application/ld+json">${jsonForScript(subject.jsonLd)}</script>`]),
  ].join('\n    ');
  // As functions: in a replacement text, `$&` would mean something.
  return shell
    .replace('<title>Quotewire</title>', () => `<title>${escapeHtml(title)} · Quotewire</title>`)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => subject.fallback);
}

function meta(by: 'name' | 'property', name: string, content: string): string {
  return `<meta ${by}="${name}" content="${escapeHtml(content)}" />`;
}

function alternate(type: string, href: string, title: string): string {
  return `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`;
}

function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${[...line].slice(0, longest - 1).join('')}…`;
}
