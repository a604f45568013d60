import type { Gender } from '../names/name.js';
import type { Grammar, ReportPhrase } from './grammar.js';
import { readMention } from './mentions.js';
import type { Mention } from './mention.js';
import { pointing } from './pointers.js';
import { printed, type Reader } from './reader.js';
import type { Item } from './rows.js';

/** "selon la maire", "nach Angaben der Behörde", "der Sprecherin zufolge". Indices are items, `to` exclusive. */
export interface Report {
  readonly from: number;
  readonly to: number;
  /** The words that report, without the source. */
  readonly cue: { readonly from: number; readonly to: number };
  readonly lemma: string;
  readonly source: Mention;
  /** Only right behind marked words: "„…“, so Hagedorn". */
  readonly afterQuoteOnly: boolean;
}

/** German possessives between "nach" and "Angaben", with the gender they tell. */
const POSSESSIVES: ReadonlyMap<string, Gender | null> = new Map([
  ['seinen', 'm'],
  ['ihren', 'f'],
]);

/** The phrases of a grammar by their first word. Made once a grammar. */
const byFirstWord = new WeakMap<Grammar, ReadonlyMap<string, readonly ReportPhrase[]>>();

function phrasesOf(grammar: Grammar): ReadonlyMap<string, readonly ReportPhrase[]> {
  let known = byFirstWord.get(grammar);
  if (!known) {
    const found = new Map<string, ReportPhrase[]>();
    for (const phrase of grammar.reportPhrases)
      found.set(phrase.words[0]!, [...(found.get(phrase.words[0]!) ?? []), phrase]);
    byFirstWord.set(grammar, (known = found));
  }
  return known;
}

const matches = (items: readonly Item[], at: number, { words }: ReportPhrase): boolean =>
  words.every((word, index) => items[at + index]?.lower === word);

/** "nach seinen Angaben": the possessive is the source. */
function possessive(items: readonly Item[], at: number): Report | null {
  const owner = items[at + 1];
  if (items[at]!.lower !== 'nach' || !owner || !POSSESSIVES.has(owner.lower)) return null;
  if (!/^(?:angaben|ansicht|meinung|worten|einschätzung|auskunft|aussage)$/u.test(items[at + 2]?.lower ?? ''))
    return null;
  const source = pointing(at + 1, at + 2, 'pronoun', { gender: POSSESSIVES.get(owner.lower) ?? null, plural: false });
  const lemma = `nach ${items[at + 2]!.text}`;
  return { from: at, to: at + 3, cue: { from: at, to: at + 3 }, lemma, source, afterQuoteOnly: false };
}

/** The phrase as a dictionary prints it: "Nach Angaben" at the start of a sentence is "nach Angaben". */
function lemmaOf(text: string, items: readonly Item[], from: number, to: number): string {
  const phrase = printed(text, items, from, to).replaceAll('’', "'");
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** The phrases of a row that make somebody a source without a verb, in order. */
export function findReports(items: readonly Item[], reader: Reader): Report[] {
  const phrases = phrasesOf(reader.grammar);
  const found: Report[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!items[at]!.word) continue;
    const owned = reader.grammar.nounsAreCapital ? possessive(items, at) : null;
    if (owned) {
      found.push(owned);
      at = owned.to - 1;
      continue;
    }
    const phrase = phrases.get(items[at]!.lower)?.find((each) => matches(items, at, each));
    if (!phrase) continue;
    const end = at + phrase.words.length;
    const lemma = lemmaOf(reader.text, items, at, end);
    const { afterQuoteOnly } = phrase;
    if (phrase.after) {
      const source = sourceBefore(items, at, reader);
      if (source) found.push({ from: source.from, to: end, cue: { from: at, to: end }, lemma, source, afterQuoteOnly });
      continue;
    }
    const start = items[end]?.lower === 'von' ? end + 1 : end;
    const source = readMention(items, start, reader, 'source');
    if (!source || source.kind === 'nobody') continue;
    found.push({ from: at, to: source.to, cue: { from: at, to: end }, lemma, source, afterQuoteOnly });
    at = source.to - 1;
  }
  return found;
}

/** "der Behörde zufolge": the mention that ends where "zufolge" stands. */
function sourceBefore(items: readonly Item[], end: number, reader: Reader): Mention | null {
  for (let from = Math.max(0, end - 8); from < end; from++) {
    const mention = items[from]!.word ? readMention(items, from, reader, 'source') : null;
    if (mention?.to === end) return mention;
  }
  return null;
}
