import { isKnownOutlet } from '../article/known-outlets.js';
import { agencyNamed } from '../article/lexicon/agencies.js';
import { sureOutletWords } from '../article/lexicon/publishers.js';
import type { CueAt } from './cues.js';
import { mediaNames, mediaWords } from './lexicon/media-words.js';
import type { Item } from './sentences.js';
import type { Frame } from './subjects.js';
import { wordTest } from './word-tests.js';

/** Does a name read as that of a newspaper, broadcaster, magazine or agency? */
function isOutlet(words: readonly string[]): boolean {
  const name = words.join(' ');
  const last = words.at(-1)!.toLowerCase();
  return (
    isKnownOutlet(name) ||
    agencyNamed(name) !== null ||
    mediaNames.has(name.toLowerCase()) ||
    (mediaWords.has(last) && (words.length > 1 || !KIND.test(last))) ||
    (words.length > 1 && sureOutletWords.has(last)) ||
    (words.length > 2 && words[1] === 'of' && mediaWords.has(words[0]!.toLowerCase()))
  );
}

/** What an outlet is rather than what it is called, where it stands alone: "said to the TV". */
const KIND = /^(?:tv|television|radio|network|press|news|magazine|broadcasting|today|daily|weekly|wire|mail)$/u;
const ARTICLE = /^(?:the|a|an|its|his|her|their|our)$/u;
const INSIDE = /^(?:of|the|de|della|di|la|le|and|&)$/u;
/** What an outlet is called before its name: "the state news agency Skerry", "the local daily Tolland Gazette". */
const LONGEST_DESCRIPTION = 4;
const LONGEST_NAME = 6;

/** The outlet named from an item on, behind an article, a place's name ("Corrie's Examiner") and what it is; or null. */
function outletAt(items: readonly Item[], from: number): string | null {
  let at = from;
  while (at < items.length && at < from + LONGEST_DESCRIPTION && isDescription(items, at)) at++;
  let end = at;
  let best: string | null = null;
  const words: string[] = [];
  while (end < items.length && words.length < LONGEST_NAME) {
    const { text, lower, word, stretch } = items[end]!;
    const named = stretch === null && (isCapital(text) || (words.length > 0 && /^\d+$/u.test(text)));
    const joins = words.length > 0 && INSIDE.test(lower) && isCapital(items[end + 1]?.text ?? '');
    if (!named && !joins) break;
    if (!word && !/^\d+$/u.test(text) && !joins) break;
    words.push(text);
    end++;
    if (named && isOutlet(words)) best = words.join(' ');
  }
  // "Jonas Brandt of Harbour Radio" is no outlet's name, "Times of Ellery" is one.
  const employer = best?.split(' of ').at(-1) ?? '';
  if (best !== null && employer !== best && !isKnownOutlet(best) && isOutlet(employer.split(' '))) return employer;
  // "Vice President Mara Quist": one word of a longer name is an outlet's only as "NBC" is.
  return best !== null && best !== words.join(' ') && !/ |^\p{Lu}+$/u.test(best) ? null : best;
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

function isDescription(items: readonly Item[], at: number): boolean {
  const { lower, text, word, stretch } = items[at]!;
  if (stretch !== null) return false;
  if (ARTICLE.test(lower) || /^['’]s$/u.test(text)) return true;
  return word && (!isCapital(text) || /^['’]s$/u.test(items[at + 1]?.text ?? ''));
}

/** Where people speak to an outlet, the words that may stand between, and those before its name. */
const occasions: readonly { readonly word: RegExp; readonly before: RegExp }[] = [
  {
    word: /^(?:interview|interviews|statement|statements|e-mail|email|phone|message|comments|remarks|conversation|podcast)$/u,
    before: /^(?:with|to|for|on|by)$/u,
  },
  { word: /^(?:column|op-ed|essay|article|letter|piece)$/u, before: /^(?:for|in|to)$/u },
  { word: /^(?:speaking|spoke|talking|talked)$/u, before: /^(?:to|with|on)$/u },
  { word: /^(?:interviewed|quoted|reported)$/u, before: /^(?:by|on|in|to)$/u },
  { word: /^(?:appeared|appearing|appears|appearance)$/u, before: /^on$/u },
];
const isOccasion = wordTest(({ lower }) => occasions.some(({ word }) => word.test(lower)));
/** "which aired today on", "published on Monday by". */
const FARTHEST = 6;

/**
 * The other outlet that somebody spoke to, where the cue or its sentence names it: "told the Tolland Gazette", "said to
 * …", "in an interview with …", "in a column for …", "speaking to …", "as quoted by …".
 */
export function outletOfRecord(frame: Frame, cue: CueAt): string | null {
  const { items } = frame.sentence;
  const toWhom = items[cue.to]?.lower === 'to' ? cue.to + 1 : cue.to;
  if (toWhom > cue.to || /^(?:tell|inform|assure)$/u.test(cue.verb.lemma)) {
    const told = outletAt(items, toWhom);
    if (told !== null) return told;
  }
  const addressed = items[cue.to]?.lower === 'to' ? null : saidTo(items, cue);
  if (addressed !== null) return addressed;
  const places = items.flatMap((item, at) => (item.stretch === null && isOccasion(item) ? [at] : []));
  for (const { word, before } of places.length > 0 ? occasions : []) {
    for (const at of places) {
      if (!word.test(items[at]!.lower)) continue;
      const found = afterOccasion(items, at, before);
      if (found !== null) return found;
    }
  }
  return null;
}

/** "said Faris Hayder, a resident, to the Skerry Herald": the addressee behind the one who speaks. */
function saidTo(items: readonly Item[], cue: CueAt): string | null {
  if (!/^(?:say|add|write|explain|confirm|complain)$/u.test(cue.verb.lemma)) return null;
  for (let at = cue.to; at < items.length && items[at]!.stretch === null; at++) {
    if (items[at]!.lower === 'to') return outletAt(items, at + 1);
    if (/^(?:that|who|which|and|but)$/u.test(items[at]!.lower)) return null;
  }
  return null;
}

function afterOccasion(items: readonly Item[], occasion: number, before: RegExp): string | null {
  for (let at = occasion + 1; at < items.length && at <= occasion + FARTHEST; at++) {
    if (items[at]!.stretch !== null || /^[,;:]$/u.test(items[at]!.text)) return null;
    if (!before.test(items[at]!.lower)) continue;
    const found = outletAt(items, at + 1);
    if (found !== null) return found;
  }
  return null;
}
