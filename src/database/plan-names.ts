/**
 * Which statements Postgres keeps a plan of. A plan saves more time than a short statement takes, but each stays in the
 * memory of every connection that ran it, and queries of strangers come in endless shapes. So a statement gets a name
 * only when it comes again and again, and in each period there are only so many names; no connection lives longer than
 * a period (CONNECTION_LIFE), so that none ever holds the names of more than two.
 */
const MOST_NAMES = 300;
const PERIOD = 30 * 60;
const USES_BEFORE = 3;
/** How many statements are counted at a time. */
const MOST_COUNTED = 2000;

/** In seconds. */
export const CONNECTION_LIFE = PERIOD;

const names = new Map<string, string>();
const uses = new Map<string, number>();
let made = 0;
let periodEnds = 0;

/** The name for the plan of a statement; null: it is to be planned anew. */
export function planName(text: string): string | null {
  const name = names.get(text);
  if (name !== undefined) return name;
  const now = performance.now() / 1000;
  if (now > periodEnds) {
    periodEnds = now + PERIOD;
    names.clear();
  }
  if (names.size >= MOST_NAMES) return null;
  const count = (uses.get(text) ?? 0) + 1;
  if (count <= USES_BEFORE) {
    if (uses.size >= MOST_COUNTED) uses.clear();
    uses.set(text, count);
    return null;
  }
  uses.delete(text);
  const given = `list_${++made}`;
  names.set(text, given);
  return given;
}
