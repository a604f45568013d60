import { useState } from 'preact/hooks';
import { texts } from '../texts.js';
import { setTheme, type Theme, theme } from '../theme.js';

const names: readonly Theme[] = ['system', 'light', 'dark'];

/** Light, dark, or as the system is set. */
export function ThemeChoice() {
  const [chosen, setChosen] = useState(theme());
  return (
    <label class="theme-choice">
      <span class="unseen">{texts.theme.label}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const next = event.currentTarget.value as Theme;
          setTheme(next);
          setChosen(next);
        }}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {texts.theme[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
