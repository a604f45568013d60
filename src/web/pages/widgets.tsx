import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { Page } from '../parts/page.js';
import { WidgetPreview } from '../parts/widget-preview.js';
import { texts } from '../texts.js';
import { attributesOf, snippetOf, type WidgetKind, widgetKinds } from '../widget/snippet.js';

/** Builds a widget: what was chosen is shown as it will look, with the lines to paste. */
export default function WidgetsPage() {
  const { query } = useLocation();
  const [kind, setKind] = useState<WidgetKind>(widgetKinds.find((each) => each === query['kind']) ?? 'quote-card');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({
    quote: query['quote'] ?? '',
    speaker: query['speaker'] ?? '',
    outlet: query['outlet'] ?? '',
    search: '',
    count: '5',
    interval: 'month',
  });
  const [copied, setCopied] = useState(false);
  const snippet = snippetOf(kind, values, location.origin);
  useEffect(() => setCopied(false), [snippet]);
  return (
    <Page title={texts.widgets.title} kind="widgets">
      <h1>{texts.widgets.title}</h1>
      <p class="lead">{texts.widgets.lead}</p>
      <div class="columns">
        <form class="column-main widget-form" onSubmit={(event) => event.preventDefault()}>
          <fieldset class="widget-kinds">
            <legend>{texts.widgets.kind}</legend>
            {widgetKinds.map((each) => (
              <label key={each}>
                <input type="radio" name="kind" checked={each === kind} onChange={() => setKind(each)} />{' '}
                {texts.widgets.kinds[each]}
              </label>
            ))}
          </fieldset>
          {attributesOf(kind).map((name) => (
            <div key={name} class="field">
              <label for={`widget-${name}`}>{texts.widgets.attributes[name]}</label>
              <input
                id={`widget-${name}`}
                type="text"
                inputMode={name === 'count' ? 'numeric' : 'text'}
                value={values[name] ?? ''}
                onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value.trim() })}
              />
            </div>
          ))}
          <div class="field">
            <label for="snippet">{texts.widgets.snippet}</label>
            <textarea id="snippet" class="snippet" rows={7} readOnly value={snippet} />
          </div>
          <button
            type="button"
            class="primary"
            onClick={() => void navigator.clipboard.writeText(snippet).then(() => setCopied(true))}
          >
            {texts.widgets.copy}
          </button>
          <p role="status" class="hint">
            {copied ? texts.copy.done(texts.widgets.snippet) : ''}
          </p>
        </form>
        <section class="column-side" aria-labelledby="preview">
          <h2 id="preview" class="section-heading">
            {texts.widgets.preview}
          </h2>
          <WidgetPreview kind={kind} values={values} />
          <p class="hint">{texts.widgets.hint}</p>
        </section>
      </div>
    </Page>
  );
}
