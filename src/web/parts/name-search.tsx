import { useEffect, useId, useState } from 'preact/hooks';

/** In milliseconds: about the pause between two keys of a slow typist. */
const PAUSE = 200;

/** A field that looks for a name while it is typed. */
export function NameSearch({
  label,
  name,
  onSearch,
}: {
  label: string;
  name: string;
  onSearch: (name: string) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(name);
  useEffect(() => {
    if (typed.trim() === name) return;
    const timer = setTimeout(() => onSearch(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <form
      class="name-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </form>
  );
}
