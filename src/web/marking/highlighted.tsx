import type { ComponentChild } from 'preact';
import { matchesOf } from './search-words.js';

/** A text with the words of a search marked. */
export function Highlighted({ text, search }: { text: string; search: string }) {
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const { start, end } of matchesOf(text, search)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
