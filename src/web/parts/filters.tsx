import { useId } from 'preact/hooks';
import {
  orderOf,
  type QuoteOrder,
  quoteKinds,
  quoteOrders,
  quoteStatuses,
  type Selection,
  stances,
} from '../../selection/index.js';
import type { Facets } from '../api/facets.js';
import { languageName, texts } from '../texts.js';
import { CheckList, Choice } from './fields.js';

const confidences = ['', '0.5', '0.7', '0.8', '0.9', '0.95'];

interface FiltersProps {
  readonly selection: Selection;
  /** How many quotes each value of a condition has under all others; undefined until that is known. */
  readonly facets: Facets | undefined;
  readonly onChange: (changed: Partial<Selection>) => void;
}

/** The conditions on quotes, all but the words, each value with how many quotes it has under the other conditions. */
export function Filters({ selection, facets, onChange }: FiltersProps) {
  const id = useId();
  const kinds = new Map(facets?.kinds.map(({ kind, count }) => [kind, count]));
  const counts = new Map(facets?.stances.map(({ stance, count }) => [stance, count]));
  const languages = new Map(facets?.languages.map(({ language, count }) => [language, count]));
  const speakers = facets?.speakers.map(({ speaker, count }) => [speaker.slug, speaker.name, count] as const) ?? [];
  const outlets = facets?.outlets.map(({ outlet, count }) => [outlet.slug, outlet.name, count] as const) ?? [];
  return (
    <div class="filters">
      <Choice
        label={texts.filters.order}
        value={orderOf(selection)}
        options={quoteOrders
          .filter((order) => order !== 'BEST_MATCH' || selection.text !== '')
          .map((order) => [order, texts.orders[order]])}
        onChange={(order) => onChange({ order: order as QuoteOrder })}
      />
      <CheckList
        legend={texts.filters.kind}
        options={quoteKinds.map((kind) => counted(kind, texts.kinds[kind], kinds))}
        chosen={selection.kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
      {speakers.length > 0 && (
        <CheckList
          legend={texts.filters.speakers}
          options={speakers}
          chosen={selection.speakers}
          onChange={(chosen) => onChange({ speakers: chosen })}
        />
      )}
      {outlets.length > 0 && (
        <CheckList
          legend={texts.filters.outlets}
          options={outlets}
          chosen={selection.outlets}
          onChange={(chosen) => onChange({ outlets: chosen })}
        />
      )}
      {facets?.precision === 'ESTIMATED' && <p class="hint">{texts.filters.estimated}</p>}
      <fieldset>
        <legend>{texts.filters.dates}</legend>
        <div class="date-range">
          <label for={`${id}-from`}>{texts.filters.from}</label>
          <input
            id={`${id}-from`}
            type="date"
            value={selection.from}
            max={selection.to || undefined}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
          <label for={`${id}-to`}>{texts.filters.to}</label>
          <input
            id={`${id}-to`}
            type="date"
            value={selection.to}
            min={selection.from || undefined}
            onChange={(event) => onChange({ to: event.currentTarget.value })}
          />
        </div>
      </fieldset>
      <Choice
        label={texts.filters.attribution}
        value={selection.attributed === null ? '' : String(selection.attributed)}
        options={[
          ['', texts.filters.anyAttribution],
          ['true', texts.filters.attributed],
          ['false', texts.filters.unattributed],
        ]}
        onChange={(value) => onChange({ attributed: value === '' ? null : value === 'true' })}
      />
      <Choice
        label={texts.filters.confidence}
        value={selection.minConfidence === null ? '' : String(selection.minConfidence)}
        options={withOwn(confidences, selection.minConfidence).map((share) => [
          share,
          share === '' ? texts.filters.anyConfidence : texts.filters.atLeast(Number(share)),
        ])}
        onChange={(value) => onChange({ minConfidence: value === '' ? null : Number(value) })}
      />
      <Choice
        label={texts.filters.language}
        value={selection.language}
        options={withOwn(
          ['', ...new Set([...languages.keys(), ...Object.keys(texts.languages)])],
          selection.language,
        ).map((code) => [
          code,
          code === '' ? texts.filters.anyLanguage : texts.filters.times(languageName(code), languages.get(code)),
        ])}
        onChange={(language) => onChange({ language })}
      />
      <details class="filters-more" open={selection.stances.length > 0}>
        <summary>{texts.filters.stance}</summary>
        <CheckList
          legend={texts.filters.stance}
          options={stances.map((stance) => counted(stance, texts.stances[stance], counts))}
          chosen={selection.stances}
          onChange={(chosen) => onChange({ stances: chosen })}
        />
      </details>
      <details class="filters-more" open={selection.wires.length > 0}>
        <summary>{texts.filters.wire}</summary>
        <label class="unseen" for={`${id}-wire`}>
          {texts.filters.wire}
        </label>
        <input
          id={`${id}-wire`}
          type="text"
          placeholder={texts.filters.wirePlaceholder}
          value={selection.wires[0] ?? ''}
          onChange={(event) => {
            const name = event.currentTarget.value.trim();
            onChange({ wires: name === '' ? [] : [name] });
          }}
        />
      </details>
      <details class="filters-more" open={selection.status.length > 0}>
        <summary>{texts.filters.status}</summary>
        <CheckList
          legend={texts.filters.status}
          options={quoteStatuses.map((status) => [status, texts.statuses[status]])}
          chosen={selection.status}
          onChange={(status) => onChange({ status })}
        />
      </details>
    </div>
  );
}

/** The values with the one of the address, which may be none of them. */
function withOwn(values: readonly string[], own: string | number | null): string[] {
  const text = own === null ? '' : String(own);
  return values.includes(text) ? [...values] : [...values, text];
}

/** An option with its count, where that is known. */
function counted<Value extends string>(
  value: Value,
  name: string,
  counts: ReadonlyMap<Value, number>,
): readonly [value: Value, name: string, count?: number] {
  const count = counts.get(value);
  return count === undefined ? [value, name] : [value, name, count];
}
