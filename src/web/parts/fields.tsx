import { useId } from 'preact/hooks';
import { texts } from '../texts.js';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several values. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckListProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, name: string, count?: number])[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

/** Any of several values, each perhaps with how often it occurs. */
export function CheckList<Value extends string>({ legend, options, chosen, onChange }: CheckListProps<Value>) {
  const id = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <ul class="check-list">
        {options.map(([value, name, count]) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                aria-describedby={count === undefined ? undefined : `${id}-${value}`}
                onChange={(event) =>
                  onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
                }
              />
              <bdi>{name}</bdi>
            </label>
            {count !== undefined && (
              <span class="count" id={`${id}-${value}`}>
                {texts.number(count)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
