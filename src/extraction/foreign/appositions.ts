import { readDescription } from './descriptions.js';
import { functionWords, isGivenName, looksLikeOrganization, readRun, type NameRun } from './name-runs.js';
import { printed, type Reader } from './reader.js';
import type { Item } from './rows.js';

/** How a comma-separated apposition must end: with a sign, marked words, a verb of saying or the row. */
function isClosed(items: readonly Item[], at: number, { grammar }: Reader): boolean {
  const item = items[at];
  if (!item || !item.word) return true;
  return grammar.verbs.has(item.lower) || grammar.auxiliaries.has(item.lower) || grammar.reflexives.has(item.lower);
}

/** "(54)", "(SPD)" behind a name. */
export function behindParenthesis(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '(') return at;
  for (let index = at + 1; index < Math.min(items.length, at + 8); index++)
    if (items[index]!.text === ')') return index + 1;
  return at;
}

/** ", 54 ans", ", de 61 años", ", 43" behind a name. */
function behindAge(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ',') return at;
  let index = at + 1;
  if (items[index]?.lower === 'de') index++;
  if (!/^\d{1,3}$/u.test(items[index]?.text ?? '')) return at;
  index++;
  if (/^(?:ans|años|jahre)$/u.test(items[index]?.lower ?? '')) index++;
  return items[index] && items[index]!.word ? at : index;
}

/** "Hélène Vaugelas, maire de Saint-Aubrac," : what stands behind a name and says who it is. `to` is before the closing comma. */
export function readApposition(
  items: readonly Item[],
  end: number,
  reader: Reader,
  organization: boolean,
): { readonly role: string | null; readonly head: string | null; readonly to: number } | null {
  const { grammar, text } = reader;
  const start = behindAge(items, behindParenthesis(items, end));
  const nothing = start > end ? { role: null, head: null, to: start } : null;
  if (items[start]?.text !== ',' || organization) return nothing;
  let at = start + 1;
  const determiner = grammar.determiners.get(items[at]?.lower ?? '');
  if (determiner && !determiner.oblique) at++;
  const description = readDescription(items, at, reader, determiner !== undefined || !grammar.nounsAreCapital);
  if (!description || description.name) return nothing;
  if (!isClosed(items, description.to, reader)) {
    // A description may go on with words of place; it must still be one of a person.
    if (!description.person) return nothing;
    let to = description.to;
    while (to < items.length && to - description.to < 8 && items[to]!.word && !isClosed(items, to, reader)) to++;
    if (!isClosed(items, to, reader)) return nothing;
    return { role: printed(text, items, description.from, description.to), head: description.head, to };
  }
  // Other nouns only with what they belong to ("membre de la commission"): "visiblement ému" says nothing of who it is.
  const linked = grammar.linkers.has(items[description.from + 1]?.lower ?? '');
  if (!description.person && (determiner || grammar.nounsAreCapital || !linked)) return nothing;
  return { role: printed(text, items, description.from, description.to), head: description.head, to: description.to };
}

/** "la maire de Saint-Aubrac, Hélène Vaugelas": the name behind a description and a comma. */
export function readApposedName(
  items: readonly Item[],
  end: number,
  reader: Reader,
): { readonly run: NameRun; readonly honorific: string | null; readonly to: number } | null {
  const { grammar, known } = reader;
  if (items[end]?.text !== ',') return null;
  let at = end + 1;
  // "Dessen Präsident, der frühere Olympiasieger Falk Nitschke, …"
  const determiner = grammar.determiners.get(items[at]?.lower ?? '');
  if (determiner && !determiner.oblique) {
    const description = readDescription(items, at + 1, reader, true);
    const run = description && (description.name ?? readRun(items, description.to, grammar, known));
    const person = run && (description.person || isGivenName(items[run.from]!.text, grammar));
    return person && isClosed(items, run.to, reader) ? { run, honorific: null, to: run.to } : null;
  }
  const honorific = grammar.honorifics.has(items[at]?.lower ?? '') ? items[at]!.lower : null;
  if (honorific) at++;
  if (!items[at]?.capital || functionWords(grammar).has(items[at]!.lower)) return null;
  const run = readRun(items, at, grammar, known);
  if (!run) return null;
  const words = items.slice(run.from, run.to).map((item) => item.text);
  if (looksLikeOrganization(words, grammar)) return null;
  const sure = honorific !== null || isGivenName(words[0]!, grammar);
  if (!sure && words.length < 2) return null;
  if (grammar.nounsAreCapital && !sure && words.length > 2) return null;
  const to = behindAge(items, behindParenthesis(items, run.to));
  if (!sure && !isClosed(items, to, reader)) return null;
  return { run, honorific, to };
}
