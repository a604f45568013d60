import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatOf } from '../../src/ingestion/formats.js';

/** A saved page. */
export interface SavedPage {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The pages below a folder. */
export function readPages(folder: string): SavedPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && formatOf(entry.name) === 'html')
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ id: path.relative(folder, file), bytes: readFileSync(file) }));
}

/**
 * The same page as another article: with a canonical address of its own, so that it is stored and not found to be there
 * already. What a page calls canonical first is its address.
 */
export function renewed({ id, bytes }: SavedPage, turn: number): SavedPage {
  const link = Buffer.from(`<link rel="canonical" href="https://bench.example/${encodeURIComponent(id)}/${turn}">`);
  const head = Buffer.from('<head');
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(head);
  const from = at < 0 ? 0 : bytes.indexOf(0x3e, at) + 1;
  return { id: `${id}-${turn}`, bytes: Buffer.concat([bytes.subarray(0, from), link, bytes.subarray(from)]) };
}

const LONGEST_LINE = 4_000;
const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** What real pages hold around an article, in the shares they hold it: scripts, styles, menus, lists of links. */
function furniture(bytes: number): { head: string; foot: string } {
  const script = (index: number): string =>
    `<script>window.q=window.q||[];q.push({slot:"mpu-${index}",sizes:[[300,250],[970,90]],map:{"a<b":${index}}});</script>\n`;
  const style = (index: number): string => `.c-${index}__item{display:flex;margin:0 ${index}px;color:#1a1a1a}\n`;
  const link = (index: number): string =>
    `<li class="menu-item menu-item-${index}"><a class="menu-link" href="/section/${index}"><span>Section ${index}</span></a></li>\n`;
  const card = (index: number): string =>
    `<article class="card"><a href="/story/${index}"><img src="/i/${index}.jpg" alt=""><h3>Harbour story number ${index}</h3></a></article>\n`;
  const filled = (piece: (index: number) => string, size: number): string => {
    let text = '';
    for (let index = 0; text.length < size; index++) text += piece(index);
    return text;
  };
  return {
    head: `${filled(script, bytes * 0.45)}<style>${filled(style, bytes * 0.2)}</style>`,
    foot: `<nav class="site-nav"><ul>${filled(link, bytes * 0.15)}</ul></nav><section class="related">${filled(card, bytes * 0.2)}</section>`,
  };
}

/** Pages of a size made of plain texts, each with its first line as headline. */
export function makePages(folder: string, bytes: number): SavedPage[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const [title = '', ...blocks] = readFileSync(path.join(folder, name), 'utf8')
        .trim()
        .split(/\n\s*\n/u);
      const body = blocks.map((block) => `<p>${escaped(block.slice(0, LONGEST_LINE))}</p>`).join('\n');
      const { head, foot } = furniture(bytes - body.length);
      const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}</head>
<body><header class="site-header"><a href="/">Bench</a></header><main><div class="story"><h1>${escaped(title)}</h1>${body}</div></main>${foot}</body></html>`;
      return { id: name, bytes: Buffer.from(page) };
    });
}
