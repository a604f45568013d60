import type { ComponentChild } from 'preact';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text with some stretches of it marked, which stand in order and apart. */
export function Highlighted({ text, stretches }: { text: string; stretches: readonly Stretch[] }) {
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
