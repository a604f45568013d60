import { behindAside, behindPreposition } from './asides.js';
import type { CueAt } from './cues.js';
import type { Grammar } from './grammar.js';
import { readMention } from './mentions.js';
import type { Mention } from './mention.js';
import { functionWords } from './name-runs.js';
import type { Reader } from './reader.js';
import type { Item } from './rows.js';

/** How far a subject may stand from its verb, in items. */
const REACH = 24;
/** How many words that no list knows may stand between a verb and its subject: "dijo visiblemente molesta la alcaldesa". */
const UNKNOWN_WORDS = 2;

/** Where a subject is looked for no further. */
const stops = (item: Item, grammar: Grammar): boolean =>
  item.stretch !== null ||
  (!item.word && item.text !== ',') ||
  grammar.complementisers.has(item.lower) ||
  grammar.conjunctions.has(item.lower) ||
  (grammar.subordinators.has(item.lower) && !grammar.asWords.has(item.lower));

/** The subject behind an inverted verb: "a déclaré lundi la maire", "sagte am Montag Bürgermeister Kronacher". */
export function subjectAfter(items: readonly Item[], from: number, reader: Reader, plural = false): Mention | null {
  const { grammar } = reader;
  const limit = Math.min(items.length, from + REACH);
  let unknown = 0;
  let comma = -1;
  for (let at = from; at < limit;) {
    const item = items[at]!;
    if (stops(item, grammar)) return null;
    if (item.text === ',') {
      // "dijo, tras la reunión, el alcalde": only an aside that begins right behind the verb
      if (comma < 0 && at !== from) return null;
      if (comma >= 0) comma = Infinity;
      else comma = at;
      at++;
      continue;
    }
    if (grammar.relatives.has(item.lower) && !grammar.determiners.has(item.lower)) return null;
    const bare = plural ? bareGroup(items, at, reader) : null;
    if (bare) return bare;
    const aside = behindAside(items, at, grammar);
    if (aside > at) {
      at = aside;
      continue;
    }
    if (grammar.prepositions.has(item.lower) && !readMention(items, at, reader, 'governed')?.name) {
      at = behindPreposition(items, at, reader);
      continue;
    }
    const mention = readMention(items, at, reader);
    if (mention) {
      if (comma >= 0 && comma !== Infinity) at = mention.to;
      else return mention;
      continue;
    }
    if (!functionWords(grammar).has(item.lower) && !item.capital && ++unknown > UNKNOWN_WORDS) return null;
    if (item.capital) return null;
    at++;
  }
  return null;
}

/** "sagten Anwohner", "aseguran fuentes policiales": a plural noun without an article. */
function bareGroup(items: readonly Item[], at: number, reader: Reader): Mention | null {
  const { grammar, text } = reader;
  const item = items[at]!;
  const noun = grammar.nounsAreCapital
    ? item.capital && grammar.isRole(item.lower) && !items[at + 1]?.capital
    : grammar.isRole(item.lower) && item.lower.endsWith('s');
  if (!noun || !item.word) return null;
  return {
    from: at,
    to: at + 1,
    source: { from: at, to: at + 1 },
    kind: 'description',
    name: null,
    words: [],
    honorific: null,
    role: text.slice(item.start, item.end),
    head: item.lower,
    definite: false,
    gender: null,
    plural: true,
    type: 'group',
    sure: true,
  };
}

/** Mentions of a stretch of a row that no preposition governs, from left to right. */
export function freeMentions(items: readonly Item[], from: number, to: number, reader: Reader): Mention[] {
  const { grammar } = reader;
  const found: Mention[] = [];
  for (let at = from; at < to;) {
    const item = items[at]!;
    const aside = item.word ? behindAside(items, at, grammar) : at;
    if (aside > at) {
      at = aside;
      continue;
    }
    if (item.word && grammar.prepositions.has(item.lower) && !readMention(items, at, reader, 'governed')?.name) {
      at = Math.max(at + 1, behindPreposition(items, at, reader));
      continue;
    }
    const mention = readMention(items, at, reader);
    if (mention && mention.to <= to) found.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return found;
}

/** Where the clause of a verb begins: behind marked words, a colon, a semicolon, a dash. */
function clauseStart(items: readonly Item[], lo: number, verb: number): number {
  let open = 0;
  for (let at = verb - 1; at >= Math.max(lo, verb - 2 * REACH); at--) {
    const item = items[at]!;
    if (item.text === ')') open++;
    if (item.text === '(' && open-- > 0) continue; // "Torwald (SPD) sagte"
    if (item.stretch || /^[:;!?.…—–(]$/u.test(item.text)) return at + 1;
  }
  return Math.max(lo, verb - 2 * REACH);
}

/** The subject in front of a verb: "Hélène Vaugelas, maire de Saint-Aubrac, a déclaré". */
export function subjectBefore(
  items: readonly Item[],
  lo: number,
  verb: number,
  reader: Reader,
  plural: boolean,
): Mention | null {
  const { grammar } = reader;
  let end = verb;
  while (end > lo) {
    const item = items[end - 1]!;
    const passes =
      grammar.clitics.has(item.lower) || grammar.adverbs.has(item.lower) || grammar.reflexives.has(item.lower);
    if (!passes || !item.word) break;
    end--;
  }
  const start = clauseStart(items, lo, end);
  const before = items[end - 1];
  if (end <= start || !before) return null;
  const mentions = freeMentions(items, start, end, reader);
  if (grammar.conjunctions.has(before.lower)) return sharedSubject(items, start, mentions);
  if (before.text === ',') {
    // A parenthesis closed right before the verb: the leftmost mention that one follows.
    return (
      mentions.find(
        ({ from, to }) =>
          (to === end - 1 || items[to]?.text === ',' || grammar.relatives.has(items[to]?.lower ?? '')) &&
          opensClause(items, start, from, grammar),
      ) ?? null
    );
  }
  if (grammar.relatives.has(before.lower)) {
    return mentions.findLast(({ to }) => to === end - 1 || (to === end - 2 && items[to]!.text === ',')) ?? null;
  }
  const last = mentions.at(-1);
  if (!last) return null;
  const adjacent =
    last.to === end ||
    (end - last.to <= UNKNOWN_WORDS &&
      items
        .slice(last.to, end)
        .every(
          (each) =>
            each.word && !each.capital && !functionWords(grammar).has(each.lower) && !grammar.verbs.has(each.lower),
        ));
  if (!adjacent) return null;
  const previous = mentions.at(-2);
  if (previous && previous.to < last.from) {
    const between = items[previous.to]!;
    if (grammar.conjunctions.has(between.lower) && previous.to + 1 === last.from)
      return plural ? together(previous, last) : last;
    // "Le maire qui dirige la commune a dit"
    if (grammar.relatives.has(between.lower) && !grammar.nounsAreCapital) return previous;
  }
  return last;
}

const opensClause = (items: readonly Item[], start: number, from: number, grammar: Grammar): boolean => {
  const previous = items[from - 1];
  return (
    from === start ||
    !previous ||
    !previous.word ||
    grammar.conjunctions.has(previous.lower) ||
    grammar.adverbs.has(previous.lower)
  );
};

/** "El alcalde negó los hechos y dijo": the subject of the clause before, where that clause begins with it. */
function sharedSubject(items: readonly Item[], start: number, mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  if (!first) return null;
  const opening = items.slice(start, first.from);
  return opening.every((each) => !each.word || !each.capital || each === opening[0]) && opening.length <= 6
    ? first
    : null;
}

/** Two people who speak together. */
function together(first: Mention, second: Mention): Mention {
  return {
    ...second,
    from: first.from,
    source: { from: first.source.from, to: second.source.to },
    kind: 'description',
    name: null,
    words: [],
    role: null,
    head: null,
    gender: null,
    plural: true,
    type: 'group',
    sure: true,
  };
}

/** Between an auxiliary and its participle: "a-t-elle lancé", "hat Hafendirektor Wrenfield am Montag erklärt". */
export function subjectBetween(items: readonly Item[], cue: CueAt, reader: Reader): Mention | null {
  return cue.at > cue.from + 1 ? (freeMentions(items, cue.from + 1, cue.at, reader)[0] ?? null) : null;
}

/** Does a verb agree with a subject in number? Bodies and groups may take either. */
export const agrees = (cue: CueAt, subject: Mention): boolean =>
  !(cue.plural && !subject.plural && subject.type === 'person') &&
  !(subject.kind === 'pronoun' && subject.plural && !cue.plural);
