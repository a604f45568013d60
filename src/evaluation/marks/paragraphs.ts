import type { Span } from '../../article/types.js';

/** A line this short may end anywhere; a longer one that ends without a stop was wrapped. */
const SHORT_LINE = 40;
/** Fewer lines that touch say nothing of a text's layout. */
const TOUCHING_LINES = 4;

/** The paragraphs of a text: its lines, or blocks parted by blank lines where it is hard-wrapped. */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  if (!isHardWrapped(text, lines)) return lines;
  const blocks: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && line.start === last.end + 1) last.end = line.end;
    else blocks.push({ ...line });
  }
  return blocks;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** Most lines that another one follows directly end without closing punctuation. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  const touching = lines.filter((line, index) => lines[index + 1]?.start === line.end + 1);
  const open = touching.filter(
    ({ start, end }) => end - start > SHORT_LINE && !/[.!?:"”’'»)\]]$/u.test(text.slice(start, end).trimEnd()),
  );
  return touching.length >= TOUCHING_LINES && open.length * 2 >= touching.length;
}
