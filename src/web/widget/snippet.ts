import { escapeHtml } from '../../citation/index.js';

export const widgetKinds = ['quote-card', 'quote-list', 'quote-timeline'] as const;
export type WidgetKind = (typeof widgetKinds)[number];

const attributes = {
  'quote-card': ['quote'],
  'quote-list': ['speaker', 'outlet', 'search', 'count'],
  'quote-timeline': ['speaker', 'outlet', 'search', 'interval'],
} as const;
export type WidgetAttribute = (typeof attributes)[WidgetKind][number];

/** The attributes that a widget reads. */
export function attributesOf(kind: WidgetKind): readonly WidgetAttribute[] {
  return attributes[kind];
}

/** What to paste into a page: the script, and the widget around a link for readers without scripts. */
export function snippetOf(kind: WidgetKind, values: Readonly<Record<string, string>>, origin: string): string {
  const given = attributesOf(kind).flatMap((name) => (values[name] ? [` ${name}="${escapeHtml(values[name])}"`] : []));
  const path = pageOf(kind, values);
  return (
    `<script type="module" src="${origin}/widget/quotewire.js"></script>\n` +
    `<${kind}${given.join('')}>\n  <a href="${escapeHtml(origin + path)}">Quotes on Quotewire</a>\n</${kind}>`
  );
}

function pageOf(kind: WidgetKind, values: Readonly<Record<string, string>>): string {
  if (kind === 'quote-card') return values['quote'] ? `/quotes/${encodeURIComponent(values['quote'])}` : '/';
  if (values['speaker']) return `/speakers/${encodeURIComponent(values['speaker'])}`;
  return values['outlet'] ? `/outlets/${encodeURIComponent(values['outlet'])}` : '/';
}
