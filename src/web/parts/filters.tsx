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
import { languageName, texts } from '../texts.js';
import { CheckList, Choice } from './fields.js';

const confidences = ['', '0.5', '0.7', '0.8', '0.9', '0.95'];

interface FiltersProps {
  readonly selection: Selection;
  readonly onChange: (changed: Partial<Selection>) => void;
}

/** The conditions on quotes, all but the words, speakers and outlets, which the search field takes. */
export function Filters({ selection, onChange }: FiltersProps) {
  const id = useId();
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
        options={quoteKinds.map((kind) => [kind, texts.kinds[kind]])}
        chosen={selection.kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
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
        options={withOwn(['', ...Object.keys(texts.languages)], selection.language).map((code) => [
          code,
          code === '' ? texts.filters.anyLanguage : languageName(code),
        ])}
        onChange={(language) => onChange({ language })}
      />
      <details class="filters-more" open={selection.stances.length > 0}>
        <summary>{texts.filters.stance}</summary>
        <CheckList
          legend={texts.filters.stance}
          options={stances.map((stance) => [stance, texts.stances[stance]])}
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
