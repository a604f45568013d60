import { useRef, useState } from 'preact/hooks';
import { type Extracted, extractText } from '../api/extraction.js';
import { asApiError } from '../api/use-answer.js';
import type { ApiError } from '../api/client.js';
import { DropZone } from '../parts/drop-zone.js';
import { ExtractionResult } from '../parts/extraction-result.js';
import { Page } from '../parts/page.js';
import { Failure } from '../parts/states.js';
import { texts } from '../texts.js';
import { type InputText, readFiles } from '../parts/input-files.js';

interface Outcome {
  readonly name: string;
  readonly extraction?: Extracted;
  readonly error?: ApiError;
}

/** A text is pasted or files are dropped, and what the parser finds is shown. Nothing is stored. */
export default function ExtractPage() {
  const [typed, setTyped] = useState('');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [shown, setShown] = useState(0);
  const [reading, setReading] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const turn = useRef(0);
  const results = useRef<HTMLHeadingElement>(null);

  const read = async (inputs: readonly InputText[]) => {
    const own = ++turn.current;
    setOutcomes([]);
    setShown(0);
    const found: Outcome[] = [];
    for (const { name, input } of inputs) {
      setReading(name);
      let outcome: Outcome;
      try {
        outcome = { name, extraction: await extractText(input) };
      } catch (error) {
        outcome = { name, error: asApiError(error) };
      }
      // Meanwhile other files may have been dropped.
      if (own !== turn.current) return;
      found.push(outcome);
      setOutcomes([...found]);
    }
    setReading(null);
    results.current?.focus();
  };
  const onFiles = async (files: readonly File[]) => {
    const { inputs, problems } = await readFiles(files);
    setProblems(problems);
    if (inputs.length > 0) await read(inputs);
  };
  const outcome = outcomes[shown];
  return (
    <Page title={texts.extract.title} kind="extract">
      <h1>{texts.extract.title}</h1>
      <p class="lead">{texts.extract.lead}</p>
      <form
        class="extract-form"
        onSubmit={(event) => {
          event.preventDefault();
          setProblems([]);
          if (typed.trim() !== '') void read([{ name: texts.extract.pasted, input: { text: typed } }]);
        }}
      >
        <label for="text">{texts.extract.label}</label>
        <textarea
          id="text"
          rows={10}
          placeholder={texts.extract.placeholder}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div class="extract-actions">
          <button type="submit" class="primary" disabled={typed.trim() === '' || reading !== null}>
            {texts.extract.submit}
          </button>
          <DropZone onFiles={(files) => void onFiles(files)} />
        </div>
      </form>
      {problems.length > 0 && (
        <div class="notice" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <p role="status" class="hint">
        {reading === null ? '' : texts.extract.reading(reading)}
      </p>
      {outcome !== undefined && (
        <section aria-labelledby="found" class="extract-results">
          <h2 id="found" class="section-heading" ref={results} tabIndex={-1}>
            {texts.extract.results}
          </h2>
          {outcomes.length > 1 && (
            <ul class="file-choice" aria-label={texts.extract.files}>
              {outcomes.map(({ name }, index) => (
                <li key={index}>
                  <button type="button" aria-pressed={index === shown} onClick={() => setShown(index)}>
                    <bdi>{name}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          )}
          {outcome.error !== undefined && <Failure error={outcome.error} />}
          {outcome.extraction !== undefined && <ExtractionResult key={shown} extraction={outcome.extraction} />}
        </section>
      )}
    </Page>
  );
}
