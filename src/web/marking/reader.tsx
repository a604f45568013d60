import { useMemo, useState } from 'preact/hooks';
import { texts } from '../texts.js';
import { MarkedText } from './marked-text.js';
import type { MarkedQuote, Span } from './quote.js';
import { Review, type ReviewProps } from './review.js';
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
  /** Given to reviewers: told what a correction made of a quote. */
  readonly onCorrected?: ReviewProps['onCorrected'];
}

/** An article to be read, beside it who speaks in it and why each name is held to be right. */
export function Reader({ text, title, language, quotes, boilerplate, first = null, onCorrected }: ReaderProps) {
  const [chosen, setChosen] = useState<number | null>(first);
  const voices = useMemo(() => voicesOf(quotes), [quotes]);
  const close = () => {
    const number = document.getElementById(`quote-${chosen}`);
    setChosen(null);
    number?.focus({ preventScroll: true });
  };
  const quote = chosen === null ? undefined : quotes[chosen];
  const reviewed = quote !== undefined && quote.id !== null ? { ...quote, id: quote.id } : null;
  const candidates = useMemo(() => speakersOf(quotes), [quotes]);
  const step = (by: 1 | -1) => {
    const next = Math.min(quotes.length - 1, Math.max(0, (chosen ?? -by) + by));
    setChosen(next);
    document.getElementById(`quote-${next}`)?.scrollIntoView({ block: 'center' });
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
          quote={quote}
          index={chosen ?? 0}
          voice={chosen === null ? '' : (voices[chosen] ?? '')}
          language={language}
          onClose={close}
        >
          {reviewed !== null && onCorrected !== undefined && (
            <Review quote={reviewed} candidates={candidates} onCorrected={onCorrected} onStep={step} />
          )}
        </WhyPanel>
        <Legend />
      </div>
    </div>
  );
}

/** The known speakers, each once. */
function speakersOf(quotes: readonly MarkedQuote[]): { id: string; name: string }[] {
  const known = new Map(
    quotes.flatMap(({ speaker }) => (speaker?.id === undefined ? [] : [[speaker.id, speaker.name]])),
  );
  return [...known].map(([id, name]) => ({ id, name }));
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
