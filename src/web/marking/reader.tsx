import { useMemo, useState } from 'preact/hooks';
import { texts } from '../texts.js';
import { MarkedText } from './marked-text.js';
import type { MarkedQuote, Span } from './quote.js';
import { voicesOf } from './voices.js';
import { VoiceList } from './voice-list.js';
import { WhyPanel } from './why-panel.js';

interface ReaderProps {
  readonly text: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly quotes: readonly MarkedQuote[];
  readonly boilerplate: readonly Span[];
  /** The quote to explain at first. */
  readonly first?: number | null;
}

/** An article to be read, beside it who speaks in it and why each name is held to be right. */
export function Reader({ text, title, language, quotes, boilerplate, first = null }: ReaderProps) {
  const [chosen, setChosen] = useState<number | null>(first);
  const voices = useMemo(() => voicesOf(quotes), [quotes]);
  const close = () => {
    const number = document.getElementById(`quote-${chosen}`);
    setChosen(null);
    number?.focus({ preventScroll: true });
  };
  return (
    <div class="reader">
      <section class="reader-text" aria-label={texts.article.text}>
        <MarkedText
          text={text}
          title={title}
          language={language}
          quotes={quotes}
          boilerplate={boilerplate}
          chosen={chosen}
          onChoose={setChosen}
        />
      </section>
      <div class="reader-side">
        <VoiceList quotes={quotes} voices={voices} onChoose={setChosen} />
        <WhyPanel
          quote={chosen === null ? undefined : quotes[chosen]}
          index={chosen ?? 0}
          voice={chosen === null ? '' : (voices[chosen] ?? '')}
          language={language}
          onClose={close}
        />
        <Legend />
      </div>
    </div>
  );
}

function Legend() {
  return (
    <section class="legend" aria-label={texts.legend.label}>
      <ul>
        <li>
          <span class="is-content kind-direct voice-0">“…”</span> {texts.legend.quote}
        </li>
        <li>
          <span class="is-content kind-indirect voice-0">that …</span> {texts.legend.indirect}
        </li>
        <li>
          <span class="is-cue voice-0">said</span> {texts.legend.cue}
        </li>
        <li>
          <span class="is-source voice-0">she</span> {texts.legend.source}
        </li>
        <li>
          <span class="is-boilerplate">Share</span> {texts.legend.boilerplate}
        </li>
      </ul>
    </section>
  );
}
