import { asHtml, escapeHtml } from '../../citation/index.js';
import type { Subject } from '../pages/subject.js';

/** What an embedded page may load: the widgets, their answers, and no more. Any site may show it in a frame. */
export const EMBED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** `/embed/…`: the widget of a permalink in a page of its own, with the quotes as they stand without scripts. */
export function embedPage(subject: Subject, path: string, listed: number): string {
  const [, kind = '', key = ''] = path.split('/');
  const name = escapeHtml(decodeURIComponent(key));
  const fallback = subject.quotes.map(asHtml).join('');
  const widget =
    kind === 'quotes'
      ? `<quote-card quote="${name}">${fallback}</quote-card>`
      : `<quote-list ${kind === 'speakers' ? 'speaker' : 'outlet'}="${name}" count="${listed}">${fallback}</quote-list>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(subject.title)} · Quotewire</title>
    <base target="_blank" />
    <link rel="stylesheet" href="/widget/embed.css" />
    <script type="module" src="/widget/quotewire.js"></script>
    <script type="module" src="/widget/embed.js"></script>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(subject.title)}</h1>
      ${widget}
    </main>
  </body>
</html>
`;
}
