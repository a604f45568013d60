import { isParagraph, isStopped, quotesSomebody, type Line } from './lines.js';

/**
 * A heading within the article: short, no sentence. Bullets, block quotes, clock times and lines that start with who
 * speaks ("ROE: …") are paragraphs; "‘No warning’: head teacher" is a heading.
 */
function isHeading(line: Line): boolean {
  const { text } = line;
  if (line.long || text.length > 80 || text.split(' ', 13).length > 12) return false;
  if (isStopped(line) && !(/\?$/u.test(text) && text.split(' ').length <= 8)) return false;
  if (/[,;:]["”’']?$/u.test(text) || (/["“”]/u.test(text) && quotesSomebody(text))) return false;
  if (/^["“„«][^"“”»]*["“”»]\S{0,2}(?:\s?[—–―-].*)?$/u.test(text) || /^(?:[>•*·–—-]|\d{1,3}[:.)])/u.test(text))
    return false;
  return !/^[\p{Lu}(][^:]{0,50}:\s/u.test(text) || /^[‘'][^’']{2,60}[’']:\s/u.test(text);
}

/** Marks headings between paragraphs; the last line of an article heads nothing. */
export function markHeadings(lines: readonly Line[]): void {
  const open = lines.filter((line) => line.kind === null);
  const last = open.at(-1);
  open.forEach((line, index) => {
    const first = index === 0 && !lines.some((each) => each.kind === 'title');
    if (line !== last && !first && isHeading(line)) line.kind = 'heading';
  });
  markTrailing(lines);
}

/** Marks the headings of what is no part of the article below its last paragraph: "Got a tip?" over an address. */
function markTrailing(lines: readonly Line[]): void {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (line.kind === 'heading' && at < lines.length - 1) line.kind = 'signoff';
    else if (line.kind === null || line.kind === 'title' || isParagraph(line)) return;
  }
}
