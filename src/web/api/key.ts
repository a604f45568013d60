const NAME = 'quotewire-key';

/** The API key of whoever reviews in this tab; forgotten when the tab is closed. */
export function reviewKey(): string | null {
  return sessionStorage.getItem(NAME);
}

export function setReviewKey(key: string | null): void {
  if (key === null) sessionStorage.removeItem(NAME);
  else sessionStorage.setItem(NAME, key);
}
