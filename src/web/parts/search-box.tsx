import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { texts } from '../texts.js';
import { type Suggestion, useSuggestions } from './use-suggestions.js';

interface SearchBoxProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
}

const groups = [
  ['speaker', texts.search.suggestedSpeakers],
  ['outlet', texts.search.suggestedOutlets],
] as const;

/** Words to search for, with suggestions of speakers and outlets (the combobox pattern of the ARIA practices guide). */
export function SearchBox({ text, onSearch, onChoose }: SearchBoxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggested = useSuggestions(open ? typed : '');
  useEffect(() => setTyped(text), [text]);
  useEffect(() => setActive(-1), [typed, suggested.length]);

  const choose = (suggestion: Suggestion) => {
    setOpen(false);
    setTyped('');
    onChoose(suggestion);
  };
  const submit = () => {
    const chosen = open ? suggested[active] : undefined;
    if (chosen !== undefined) return choose(chosen);
    setOpen(false);
    onSearch(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (open && suggested.length > 0) setOpen(false);
      else setTyped('');
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && suggested.length > 0) {
      setOpen(true);
      const count = suggested.length + 1;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are suggestions: the words themselves, at -1.
      setActive((now) => ((now + 1 + step + count) % count) - 1);
    } else return;
    event.preventDefault();
  };
  const isOpen = open && suggested.length > 0;
  return (
    <form
      class="search-box"
      role="search"
      action="/"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label for={`${id}-words`}>{texts.search.label}</label>
      <div class="search-field">
        <input
          ref={input}
          id={`${id}-words`}
          name="q"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellcheck={false}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-syntax`}
          placeholder={texts.search.placeholder}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <button type="submit">{texts.search.submit}</button>
        <div
          id={`${id}-list`}
          class="suggestions"
          role="listbox"
          aria-label={texts.search.suggestions}
          hidden={!isOpen}
        >
          {groups.map(([kind, heading]) => {
            const own = suggested.filter((suggestion) => suggestion.kind === kind);
            if (own.length === 0) return null;
            return (
              <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
                <div class="suggestions-heading" id={`${id}-${kind}`} role="presentation">
                  {heading}
                </div>
                {own.map((suggestion) => {
                  const index = suggested.indexOf(suggestion);
                  return (
                    <div
                      key={suggestion.slug}
                      id={`${id}-${index}`}
                      role="option"
                      aria-selected={index === active}
                      // Before the field loses the focus, which closes the list.
                      onMouseDown={(event) => {
                        event.preventDefault();
                        choose(suggestion);
                      }}
                    >
                      <bdi class="suggestion-name">{suggestion.name}</bdi>
                      <span class="suggestion-detail">{suggestion.detail}</span>
                    </div>
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
      <p class="hint" id={`${id}-syntax`}>
        {texts.search.syntax}
      </p>
    </form>
  );
}
