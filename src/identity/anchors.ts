import { wordsOf } from './versions.js';

/** A stored quote that is to be found again; spans are [start, end, start, end …] into the text that it stood in. */
export interface AnchoredQuote {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly number[];
  /** Somebody has looked at it: it must not get lost while its words are there. */
  readonly isReviewed: boolean;
  readonly nestedInId: string | null;
}

/** A quote as it was found now. */
export interface FoundQuote {
  readonly text: string;
  readonly spans: readonly number[];
  /** Place, in the same list, of the quote around it. */
  readonly nestedIn: number | null;
}

/** A quote of the outcome, in the order of the text. */
export interface Anchor {
  /** The stored quote that it is, or null for a new one. */
  readonly id: string | null;
  /** Its place among the found ones; null: only the stored one is there, by its words. */
  readonly found: number | null;
  /** By how far its words have moved. */
  readonly shift: number;
  /** Place in the outcome of the quote around it. */
  readonly nestedIn: number | null;
}

const CONTEXT = 32;

/**
 * Which stored quote is which of those found now, in the same text by another parser or in another version of it.
 *
 * Quotes with the same words are the same; where words come twice, what somebody has looked at goes by the words around
 * it and the others in order. A reviewed quote that was not found stands all the same where its exact words do, beside
 * the most alike 32 characters before and after; what was found in its place is then not told a second time. In the
 * same text a quote of which the parser only sees other bounds keeps its id too.
 *
 * @param was the text that the stored quotes point into; `now` that of the found ones
 * @returns the outcome, and the ids of reviewed quotes whose words are there no more
 */
export function anchorQuotes(
  before: readonly AnchoredQuote[],
  after: readonly FoundQuote[],
  { was, now }: { readonly was: string; readonly now: string },
): { anchors: Anchor[]; lost: string[] } {
  const ids = sameWords(before, after, was, now);
  const missing = before.filter(({ id, isReviewed }) => isReviewed && !ids.includes(id));
  const standing = missing.flatMap((quote) => {
    const shift = shiftOf(quote, was, now);
    return shift === null ? [] : [{ quote, shift, spans: quote.spans.map((at) => at + shift) }];
  });
  const isTold = (found: FoundQuote): boolean =>
    standing.some(
      ({ quote, spans }) => (quote.nestedInId === null) === (found.nestedIn === null) && overlap(spans, found.spans),
    );
  const told = after.map((found, place) => ids[place] === null && isTold(found));
  if (was === now) keepIds(before, after, ids, told);

  const drafts = after.flatMap((found, place) =>
    told[place] ? [] : [{ id: ids[place]!, found: place as number | null, shift: 0, start: found.spans[0] ?? 0 }],
  );
  for (const { quote, shift, spans } of standing) {
    const start = spans[0] ?? 0;
    const at = drafts.findIndex((draft) => draft.start > start);
    drafts.splice(at === -1 ? drafts.length : at, 0, { id: quote.id, found: null, shift, start });
  }
  const around = new Map(before.map(({ id, nestedInId }) => [id, nestedInId]));
  const placeOf = (test: (draft: (typeof drafts)[number]) => boolean): number | null => {
    const place = drafts.findIndex(test);
    return place === -1 ? null : place;
  };
  const anchors = drafts.map(({ id, found, shift }): Anchor => {
    const outer = found === null ? null : after[found]!.nestedIn;
    const outerId = found === null ? around.get(id!) : null;
    const nestedIn = placeOf((draft) =>
      found === null ? outerId != null && draft.id === outerId : outer !== null && draft.found === outer,
    );
    return { id, found, shift, nestedIn };
  });
  const standingIds = new Set(standing.map(({ quote }) => quote.id));
  return { anchors, lost: missing.map(({ id }) => id).filter((id) => !standingIds.has(id)) };
}

function sameWords(
  before: readonly AnchoredQuote[],
  after: readonly FoundQuote[],
  was: string,
  now: string,
): (string | null)[] {
  const ids: (string | null)[] = after.map(() => null);
  const words = after.map(({ text }) => wordsOf(text));
  const free = (quote: AnchoredQuote): number[] => {
    const own = wordsOf(quote.text);
    return words.flatMap((each, place) => (each === own && ids[place] === null ? [place] : []));
  };
  for (const quote of before.filter(({ isReviewed }) => isReviewed)) {
    const scored = free(quote).map((place) => {
      return { place, score: likeness(was, quote.spans, now, after[place]!.spans) };
    });
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { place: -1, score: -1 });
    if (best.place !== -1) ids[best.place] = quote.id;
  }
  for (const quote of before.filter(({ isReviewed }) => !isReviewed)) {
    const [place] = free(quote);
    if (place !== undefined) ids[place] = quote.id;
  }
  return ids;
}

function keepIds(
  before: readonly AnchoredQuote[],
  after: readonly FoundQuote[],
  ids: (string | null)[],
  told: readonly boolean[],
): void {
  const free = before.filter(({ id, isReviewed }) => !isReviewed && !ids.includes(id));
  after.forEach((found, place) => {
    if (ids[place] !== null || told[place]) return;
    const same = free.findIndex(
      ({ spans, nestedInId }) => (nestedInId === null) === (found.nestedIn === null) && overlap(spans, found.spans),
    );
    if (same !== -1) ids[place] = free.splice(same, 1)[0]!.id;
  });
}

/** By how far the exact words have moved, where they are there still. */
function shiftOf({ spans }: AnchoredQuote, was: string, now: string): number | null {
  const [start, end] = [spans[0], spans.at(-1)];
  if (start === undefined || end === undefined) return null;
  const exact = was.slice(start, end);
  let best: { shift: number; score: number } | null = null;
  for (let at = now.indexOf(exact); at !== -1; at = now.indexOf(exact, at + 1)) {
    const score = likeness(was, [start, end], now, [at, at + exact.length]);
    if (best === null || score > best.score) best = { shift: at - start, score };
  }
  return best?.shift ?? null;
}

/** How many characters around two stretches are the same, at most 32 on either side. */
function likeness(one: string, ofOne: readonly number[], other: string, ofOther: readonly number[]): number {
  const [start, end, otherStart, otherEnd] = [ofOne[0] ?? 0, ofOne.at(-1) ?? 0, ofOther[0] ?? 0, ofOther.at(-1) ?? 0];
  let [left, right] = [0, 0];
  while (left < CONTEXT && start > left && one[start - left - 1] === other[otherStart - left - 1]) left++;
  while (right < CONTEXT && end + right < one.length && one[end + right] === other[otherEnd + right]) right++;
  return left + right;
}

/** Whether two quotes have more than half of the shorter one in common. */
function overlap(one: readonly number[], other: readonly number[]): boolean {
  let common = 0;
  for (let a = 0; a < one.length; a += 2) {
    for (let b = 0; b < other.length; b += 2) {
      common += Math.max(0, Math.min(one[a + 1]!, other[b + 1]!) - Math.max(one[a]!, other[b]!));
    }
  }
  return common * 2 > Math.min(lengthOf(one), lengthOf(other));
}

function lengthOf(spans: readonly number[]): number {
  return spans.reduce((sum, at, index) => (index % 2 === 0 ? sum - at : sum + at), 0);
}

/** The words around a quote, by which people and programs find it again. */
export function contextOf(text: string, spans: readonly number[]): { exact: string; prefix: string; suffix: string } {
  const [start, end] = [spans[0] ?? 0, spans.at(-1) ?? 0];
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
