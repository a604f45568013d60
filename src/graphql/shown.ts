/** The most of a message that is told, in UTF-16 units. */
const LONGEST_MESSAGE = 300;

/** A value of JSON in a few words. What is nested is not written out: it may be nested deeper than the stack. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The start of a message that repeats at length what it was sent. */
export function shortened(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}
