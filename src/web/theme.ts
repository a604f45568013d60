export type Theme = 'system' | 'light' | 'dark';

const NAME = 'quotewire-theme';

/** What the reader chose, kept for the next visit. */
export function theme(): Theme {
  const kept = localStorage.getItem(NAME);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function setTheme(chosen: Theme): void {
  if (chosen === 'system') localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, chosen);
  showTheme();
}

/** Sets the colours of the document to what was chosen. */
export function showTheme(): void {
  const chosen = theme();
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}
