import type { Decision } from './sources/index.js';
import { endsLike, words } from './stretch-words.js';
import { sourceOfCue, type Frame } from './subjects.js';

/** Verbs of naming, within three words of which marked words are a name, a term or a title. */
const NAMING =
  /^(?:so-called|called|dubbed|known|nicknamed|titled|entitled|named|termed|labeled|labelled|aka|headlined)$/u;
/** Nouns right before a name, a term or a title: "the song “…”", "a sign “…”". */
const NAMED =
  /^(?:word|words|term|phrase|song|film|movie|book|album|show|series|episode|novel|play|nickname|hashtag|slogan|sign|banner|headline|magazine|newspaper|single|musical|podcast|programme|program|anthem|hymn|ballad|memoir|autobiography|biography|documentary|sitcom|poem)$/u;
/** Verbs that give somebody or something a name. */
const CALLING = /^(?:call|dub|term|label|nickname|name|brand|describe)$/u;
/** Small words that stay in lower case inside a title. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  'a an the of and or in on at to for by from with as but nor vs de la'.split(' '),
);

/** Do the words look like the title of a work: capitals but for small words? */
function isTitle(all: readonly string[]): boolean {
  if (all.length > 9) return false;
  const capitals = all.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return (
    capitals >= Math.min(2, all.length) &&
    all.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && TITLE_WORDS.has(word)))
  );
}

/**
 * Are the marked words a name, a title, a term or a measure rather than something said?
 *
 * @param place `heading`: a headline, which may write all its words large; `goesOn`: a sentence of its own behind the
 *   words of a quote; `alone`: a sentence of nothing but marked words
 */
export function isNoQuote(
  frame: Frame,
  at: number,
  decision: Decision | null,
  { heading, goesOn, alone }: { readonly heading: boolean; readonly goesOn: boolean; readonly alone: boolean },
): boolean {
  const { items } = frame.sentence;
  const item = items[at]!;
  const all = words(item);
  if (!all.length) return true;
  if (decision?.cue?.unsaid && decision.cue.verb.lemma !== 'deny') return true;
  // "No one at the inquest said “…”"
  const said = decision?.source;
  if (
    said &&
    decision.frame === frame &&
    (/^(?:no|nobody|none|neither|no-one)$/u.test(items[said.from]!.lower) || items[said.from - 1]?.lower === 'no')
  )
    return true;
  const previous = items[at - 1];
  const before = items.slice(Math.max(0, at - 3), at).flatMap((each) => (each.capital ? [] : [each.lower]));
  const strong = decision?.cue && decision.cue.verb.strength !== 'weak';
  const beside = decision?.cue && (decision.cue.to === at || (decision.cue.at > at && decision.rule === 'cue-after'));
  // Who is called "Captain Gloom" by somebody has no such name; "The probe dubbed “Operation Wave”" has.
  const calls =
    decision?.cue &&
    CALLING.test(decision.cue.verb.lemma) &&
    decision.source &&
    at - decision.cue.to <= 6 &&
    (decision.cue.to < at || decision.source.kind === 'pronoun');
  const title = isTitle(all) && !calls && !goesOn && !(heading && decision?.source);
  const speechLike = endsLike(item, /[.!?,…]/u);
  const named =
    before.some((word) => NAMING.test(word)) ||
    (previous !== undefined && !previous.capital && NAMED.test(previous.lower));
  if (named && !(strong && beside) && all.length <= 8) {
    // "which he called “a cartel”": somebody's words about it, where somebody is named who calls it so.
    const calling = frame.cues.some(
      (cue) =>
        cue.to <= at &&
        at - cue.at <= 4 &&
        CALLING.test(cue.verb.lemma) &&
        sourceOfCue(frame, cue) !== null &&
        !/^(?:which|that)$/u.test(items[sourceOfCue(frame, cue)!.head]!.lower),
    );
    if (!calling) return true;
  }
  // A nickname between a first name and a surname: Ann “Shorty” Roe.
  if (!heading && all.length <= 3 && previous?.capital && items[at + 1]?.capital && !speechLike) return true;
  // "On the council's “Harbour Hour,” Roe said …", "In his book, “Tides of Men,” Roe …": where a title stands in a sentence.
  const place = previous?.text === ',' ? items[at - 2] : previous;
  const owned = previous?.lower === "'s";
  const placed = place !== undefined && (NAMED.test(place.lower) || (place === previous && place.pos === 'ADP'));
  if (title && (owned || (placed && !endsLike(item, /[.!?…]/u))) && decision?.rule !== 'cue-before') return true;
  if (title && !(strong && beside && speechLike) && all.length > 1)
    return !(decision?.kind === 'direct' && strong && beside);
  if (!decision && all.length <= 3) return !alone;
  return false;
}
