import { useState } from 'preact/hooks';
import { asBibtex, asCslJson, asHtml, asMarkdown, asPlain, type CitedQuote } from '../../citation/index.js';
import { texts } from '../texts.js';

const formats = [
  ['plain', asPlain],
  ['html', asHtml],
  ['markdown', asMarkdown],
  ['csl', asCslJson],
  ['bibtex', asBibtex],
] as const;

/** Buttons that put a citation of the quote on the clipboard; what was copied is shown. */
export function CopyAs({ quote }: { quote: CitedQuote }) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly message: string } | null>(null);
  const copy = async (name: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, message: texts.copy.done(name) });
    } catch {
      // Without https or leave to write, readers copy it by hand.
      setCopied({ text, message: texts.copy.byHand });
    }
  };
  return (
    <section class="copy-as" aria-labelledby="copy">
      <h2 id="copy" class="section-heading">
        {texts.copy.heading}
      </h2>
      <div class="copy-buttons">
        {formats.map(([name, write]) => (
          <button key={name} type="button" onClick={() => void copy(texts.copy.formats[name], write(quote))}>
            {texts.copy.formats[name]}
          </button>
        ))}
      </div>
      <p role="status" class="hint">
        {copied?.message ?? ''}
      </p>
      {copied !== null && (
        <textarea readOnly rows={5} aria-label={texts.copy.copied} value={copied.text} class="snippet" />
      )}
    </section>
  );
}
