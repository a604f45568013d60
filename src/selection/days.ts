const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LENGTH_OF_DAY = 24 * 60 * 60 * 1000;

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day after a day, both `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + LENGTH_OF_DAY).toISOString().slice(0, 10);
}
