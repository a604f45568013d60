import type { Span } from '../article/types.js';
import type { SearchedQuoteRow } from '../database/statements/searched-words.js';

/** Token kinds of Postgres' parser that overlap the tokens after them: URLs and hyphenated words, which come in parts too. */
const WHOLES: ReadonlySet<number> = new Set([5, 15, 16, 17]);
/** Token kinds without a place among the stems: blanks, tags, protocols, entities. */
const PLACELESS: ReadonlySet<number> = new Set([12, 13, 14, 23]);

/** What a part of a search finds: whether it holds, and where the words are that it holds by, as places. */
interface Found {
  readonly holds: boolean;
  readonly places: readonly (readonly [first: number, last: number])[];
}

const NOTHING: Found = { holds: false, places: [] };

/**
 * Where a search matches the text of a quote that it found: the words by which it does, in any form, a phrase from its
 * first to its last word; in order and apart from each other. It goes by the stems and places that Postgres itself has
 * of the text (PostgreSQL documentation, "Text Search Types"), so that what is marked is what was found.
 *
 * @returns UTF-16 offsets into the text
 */
export function searchMatches({ query, stems, tokens }: SearchedQuoteRow): Span[] {
  const { places } = new Search(query, placesByStem(stems)).found();
  const spans = spansByPlace(tokens);
  const matches = places.flatMap(([first, last]) => {
    const [from, to] = [spans[first], spans[last]];
    return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end }];
  });
  return joined(matches);
}

function placesByStem(stems: string): Map<string, readonly number[]> {
  const pairs = [...stems.matchAll(/'((?:[^']|'')*)':([\d,A-D]+)/gu)];
  return new Map(
    pairs.map(([, stem, places]) => [unquoted(stem!), places!.split(',').map((place) => Number.parseInt(place, 10))]),
  );
}

/** Both a quote and a backslash are doubled. */
function unquoted(word: string): string {
  return word.replace(/''/gu, "'").replace(/\\\\/gu, '\\');
}

/** The stretch of the text at each place, from 1. */
function spansByPlace(tokens: SearchedQuoteRow['tokens']): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let place = 0;
  for (const [kind, token] of tokens) {
    if (!PLACELESS.has(kind)) spans[++place] = { start: at, end: at + token.length };
    if (!WHOLES.has(kind)) at += token.length;
  }
  return spans;
}

/** A tsquery read from left to right and answered at once: `|` binds less than `&`, that less than `<N>`, that less than `!`. */
class Search {
  readonly #signs: readonly string[];
  readonly #stems: ReadonlyMap<string, readonly number[]>;
  #next = 0;

  constructor(query: string, stems: ReadonlyMap<string, readonly number[]>) {
    this.#signs = query.match(/'(?:[^']|'')*'|<(?:\d+|-)>|[!&|()]/gu) ?? [];
    this.#stems = stems;
  }

  found(): Found {
    return this.#either();
  }

  #either(): Found {
    let found = this.#both();
    while (this.#take('|')) {
      const other = this.#both();
      const places = [found, other].flatMap((each) => (each.holds ? each.places : []));
      found = { holds: found.holds || other.holds, places };
    }
    return found;
  }

  #both(): Found {
    let found = this.#phrase();
    while (this.#take('&')) {
      const other = this.#phrase();
      found = found.holds && other.holds ? { holds: true, places: [...found.places, ...other.places] } : NOTHING;
    }
    return found;
  }

  #phrase(): Found {
    let found = this.#word();
    for (;;) {
      const sign = /^<(\d+|-)>$/u.exec(this.#signs[this.#next] ?? '');
      if (sign === null) return found;
      this.#next++;
      const distance = sign[1] === '-' ? 1 : Number(sign[1]);
      const next = this.#word();
      const places = found.places.flatMap(([first, last]) =>
        next.places.filter(([start]) => start === last + distance).map(([, end]) => [first, end] as const),
      );
      found = { holds: places.length > 0, places };
    }
  }

  #word(): Found {
    if (this.#take('!')) return { holds: !this.#word().holds, places: [] };
    if (this.#take('(')) {
      const found = this.#either();
      this.#take(')');
      return found;
    }
    const sign = this.#signs[this.#next++] ?? "''";
    const places = this.#stems.get(unquoted(sign.slice(1, -1))) ?? [];
    return { holds: places.length > 0, places: places.map((place) => [place, place]) };
  }

  #take(sign: string): boolean {
    if (this.#signs[this.#next] !== sign) return false;
    this.#next++;
    return true;
  }
}

function joined(spans: readonly Span[]): Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else apart.push({ ...span });
  }
  return apart;
}
