import { createElement } from 'preact';
import { useEffect } from 'preact/hooks';
import { attributesOf, type WidgetKind } from '../widget/snippet.js';

interface PreviewProps {
  readonly kind: WidgetKind;
  readonly values: Readonly<Record<string, string>>;
}

/** The widget itself, from the file that other sites load. */
export function WidgetPreview({ kind, values }: PreviewProps) {
  useEffect(() => {
    const file = '/widget/quotewire.js';
    void import(/* @vite-ignore */ file);
  }, []);
  const given = Object.fromEntries(attributesOf(kind).map((name) => [name, values[name] || null]));
  return createElement(kind, { key: kind, ...given });
}
