import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { texts } from '../texts.js';

/** Whether the document was just opened: then the browser has put the focus where it belongs. */
let first = true;

/** A page: its title in the tab, and the focus on its content once somebody came here by a link. */
export function Page({ title, kind, children }: { title: string; kind: string; children: ComponentChildren }) {
  useEffect(() => {
    document.title = title === '' ? texts.name : texts.titleOf(title);
  }, [title]);
  useEffect(() => {
    if (!first) document.getElementById('content')?.focus({ preventScroll: true });
    first = false;
  }, []);
  return <div class={`page page-${kind}`}>{children}</div>;
}
