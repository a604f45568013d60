import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf } from '../address.js';
import { sendText } from '../answers.js';
import type { Ask } from '../asking.js';
import { originOf } from '../origin.js';
import { LISTED, subjectOf } from '../pages/subject.js';
import { EMBED_POLICY, embedPage } from './page.js';
import { oembedOf, oembedXml } from './oembed.js';

const EMBED = /^\/embed(\/(?:speakers|outlets|quotes)\/[^/]+)$/u;

/** Answers `/embed/…` and `/oembed`; says whether the address was one of them. */
export function embedsHandler(ask: Ask, publicUrl: string | null) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { pathname, searchParams } = addressOf(request);
    const origin = originOf(request, publicUrl);
    if (pathname === '/oembed') {
      await answerOembed(ask, searchParams, origin, response);
      return true;
    }
    const path = EMBED.exec(pathname)?.[1];
    if (path === undefined) return false;
    const listed = wholeNumber(searchParams.get('count'), LISTED.most) ?? LISTED.default;
    const subject = await subjectOf(ask, path, origin, listed);
    if (subject == null) sendText(response, 404, 'There is nothing here to embed.');
    else {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': EMBED_POLICY,
        'cache-control': 'public, max-age=300',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'x-content-type-options': 'nosniff',
      });
      response.end(embedPage(subject, path, listed));
    }
    return true;
  };
}

/** As oEmbed 1.0 has it: 404 for what cannot be embedded, 501 for a format that we do not write. */
async function answerOembed(ask: Ask, query: URLSearchParams, origin: string, response: ServerResponse): Promise<void> {
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') {
    return sendText(response, 501, `oEmbed is answered as json or xml, not as ${format}.`);
  }
  const path = pathOf(query.get('url'), origin);
  const subject = path === null ? null : await subjectOf(ask, path, origin);
  if (path === null || subject == null || !subject.embeddable) {
    return sendText(
      response,
      404,
      `Nothing of ours has this address. Give that of a quote, speaker or outlet: ?url=${origin}/quotes/…`,
    );
  }
  const answer = oembedOf(subject, path, origin, {
    width: wholeNumber(query.get('maxwidth'), 4000),
    height: wholeNumber(query.get('maxheight'), 4000),
  });
  response.writeHead(200, {
    'content-type': format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8',
    'cache-control': 'public, max-age=300',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  });
  response.end(format === 'json' ? JSON.stringify(answer) : oembedXml(answer));
}

/** The path of an address of this service, with or without `/embed`; null for others'. */
function pathOf(address: string | null, origin: string): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.origin === new URL(origin).origin ? url.pathname.replace(/^\/embed(?=\/)/u, '').replace(/\/$/u, '') : null;
}

function wholeNumber(text: string | null, most: number): number | null {
  const value = Number(text ?? '');
  return text !== null && Number.isInteger(value) && value > 0 ? Math.min(value, most) : null;
}
