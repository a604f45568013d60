import { useLocation } from 'preact-iso';
import { useId, useState } from 'preact/hooks';
import { texts } from '../texts.js';
import { Choice } from './fields.js';
import { useSuggestions } from './use-suggestions.js';

type Kind = 'speakers' | 'outlets';

/** Which two are compared; names are suggested while they are typed. */
export function ComparisonForm({ kind: given, slugs }: { kind: Kind; slugs: readonly string[] }) {
  const { route } = useLocation();
  const [kind, setKind] = useState<Kind>(given);
  const [chosen, setChosen] = useState<readonly string[]>([slugs[0] ?? '', slugs[1] ?? '']);
  const choose = (index: number, slug: string) => setChosen(chosen.map((each, at) => (at === index ? slug : each)));
  return (
    <form
      class="comparison"
      onSubmit={(event) => {
        event.preventDefault();
        route(
          `/compare?${kind}=${chosen
            .filter((slug) => slug !== '')
            .map(encodeURIComponent)
            .join(',')}`,
        );
      }}
    >
      <Choice
        label={texts.compare.what}
        value={kind}
        options={[
          ['speakers', texts.lists.speakers],
          ['outlets', texts.lists.outlets],
        ]}
        onChange={(value) => setKind(value as Kind)}
      />
      <NameField label={texts.compare.first} kind={kind} slug={chosen[0] ?? ''} onChoose={(slug) => choose(0, slug)} />
      <NameField label={texts.compare.second} kind={kind} slug={chosen[1] ?? ''} onChoose={(slug) => choose(1, slug)} />
      <button type="submit" class="primary">
        {texts.compare.submit}
      </button>
    </form>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly kind: Kind;
  readonly slug: string;
  readonly onChoose: (slug: string) => void;
}

/** A name or slug, with the browser's own list of suggestions. */
function NameField({ label, kind, slug, onChoose }: NameFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(slug);
  const wanted = kind === 'speakers' ? 'speaker' : 'outlet';
  const suggested = useSuggestions(typed).filter((suggestion) => suggestion.kind === wanted);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        list={`${id}-names`}
        role={undefined}
        autoComplete="off"
        value={typed}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          onChoose(suggested.find(({ name }) => name === text)?.slug ?? text.trim());
        }}
      />
      <datalist id={`${id}-names`}>
        {suggested.map(({ slug: each, name }) => (
          <option key={each} value={name} />
        ))}
      </datalist>
    </div>
  );
}
