import type { Grammar } from './grammar.js';
import { readMention } from './mentions.js';
import type { Reader } from './reader.js';
import type { Item } from './rows.js';

const isNumber = (item: Item): boolean => /^\d/u.test(item.text);

/** Behind the noun phrase of a preposition: "à la presse", "am Montag". */
export function behindPreposition(items: readonly Item[], at: number, reader: Reader): number {
  const { grammar } = reader;
  let from = at + 1;
  if (grammar.determiners.has(items[from]?.lower ?? '') && grammar.timeNouns.has(items[from + 1]?.lower ?? ''))
    return from + 2;
  const mention = readMention(items, from, reader, 'governed');
  if (mention) return mention.to;
  while (items[from]?.word && grammar.determiners.has(items[from]!.lower)) from++;
  while (grammar.nounsAreCapital && items[from]?.word && !items[from]!.capital && /e[nrms]?$/u.test(items[from]!.lower))
    from++;
  return items[from]?.word ? from + 1 : from;
}

/** Behind words of time and dative objects, which are no subjects; `at` where none stand there. */
export function behindAside(items: readonly Item[], at: number, grammar: Grammar): number {
  const item = items[at]!;
  const next = items[at + 1];
  const determiner = grammar.determiners.get(item.lower);
  const byAge = grammar.byAge?.test(next?.lower ?? '') ?? false;
  if (determiner && next && !byAge && (grammar.timeNouns.has(next.lower) || isNumber(next))) {
    let to = at + 2;
    while (
      items[to]?.word &&
      /^(?:pasad[oa]|dernière?|prochaine?|próxim[oa]|último|última|de|du)$/u.test(items[to]!.lower)
    )
      to += 1;
    return to;
  }
  // "der Deutschen Presse-Agentur", "dem Sender": to whom it was said
  const dative =
    grammar.nounsAreCapital && item.lower === 'der' && /en$/u.test(next?.lower ?? '') && items[at + 2]?.capital;
  if (determiner?.oblique || dative) {
    let to = at + 1;
    while (items[to]?.word && !items[to]!.capital && to - at < 4) to++;
    while (items[to]?.capital && to - at < (dative ? 3 : 2)) to++;
    return to;
  }
  if (grammar.timeNouns.has(item.lower) || grammar.neverNames.has(item.lower) || isNumber(item)) return at + 1;
  if (grammar.nounsAreCapital && /e[nrms]?$/u.test(item.lower) && next && grammar.timeNouns.has(next.lower))
    return at + 2;
  return at;
}
