import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Confidence } from '../parts/confidence.js';
import { Reasons } from '../parts/reasons.js';
import { Who } from '../parts/who.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';
import type { MarkedQuote } from './quote.js';

interface WhyPanelProps {
  readonly quote: MarkedQuote | undefined;
  readonly index: number;
  readonly voice: string;
  readonly language: string | null;
  readonly onClose: () => void;
  /** What a reviewer can do. */
  readonly children?: ComponentChildren;
}

/** Why the words are held to be of whom they are: the steps from the words to the name. */
export function WhyPanel({ quote, index, voice, language, onClose, children }: WhyPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (quote !== undefined) heading.current?.focus({ preventScroll: true });
  }, [quote?.id, index]);
  if (quote === undefined) {
    return (
      <aside class="why why-empty" aria-label={texts.why.heading}>
        <p>{texts.why.none}</p>
      </aside>
    );
  }
  return (
    <aside
      class={`why ${voice}`}
      aria-labelledby="why"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="why-head">
        <h2 id="why" ref={heading} tabIndex={-1}>
          <span class="why-number">{index + 1}</span> {texts.why.heading}
        </h2>
        <button type="button" class="plain" aria-label={texts.why.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <blockquote class="why-words" lang={language ?? undefined} dir="auto">
        {quote.text}
      </blockquote>
      <p class="why-who">
        <Who quote={quote} />
      </p>
      <p class="why-tags">
        <Confidence share={quote.confidence} />
        <span class={`tag tag-${quote.kind.toLowerCase()}`}>{texts.kinds[quote.kind]}</span>
        {quote.status !== 'AUTO' && <span class="tag tag-status">{texts.statuses[quote.status]}</span>}
      </p>
      {children}
      <h3>{texts.why.steps}</h3>
      <Reasons quote={quote} />
      {quote.id !== null && (
        <p>
          <a href={addresses.quote(quote.id)}>{texts.quote.permalink}</a>
        </p>
      )}
    </aside>
  );
}
