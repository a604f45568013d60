import { cueVerbs, type CueVerb } from './lexicon/cue-verbs.js';
import { organizationNouns } from './lexicon/organization-words.js';
import { groupNouns } from './lexicon/person-nouns.js';
import type { Item, Sentence } from './sentences.js';
import { MARKED_WORDS } from './tokens.js';
import { wordTest } from './word-tests.js';

/** A word of saying in a sentence. Indices are into `Sentence.items`. */
export interface CueAt {
  readonly at: number;
  /** `to` exclusive: "according to" is two items. */
  readonly to: number;
  readonly verb: CueVerb;
  /** "was told", "is called": the subject is not the one who speaks. */
  readonly passive: boolean;
  /** "saying", "adding": the subject is that of the clause it hangs on. */
  readonly participle: boolean;
  /** "did not say", "could say": nobody uttered the words. */
  readonly unsaid: boolean;
}

const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'be',
  "'s",
  "'re",
  'got',
  'gets',
  'get',
]);
const MODAL: ReadonlySet<string> = new Set(['could', 'might', 'may', 'can', 'should', 'would', 'must', 'shall']);
const NEGATION = /^(?:not|never|n't|nor|neither|nobody|no-one|without|refused|declined|hardly|cannot)$|n't$/u;
const canBeCue = wordTest(({ lower }) => cueVerbs.has(lower));
const DETERMINER: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'your',
  'this',
  'that',
  'these',
  'no',
  'of',
  "'s",
  'any',
  'some',
]);

/** With an adverb between, no verb but a noun or its attribute follows. */
const LEADS_NOUN = /^(?:an?|the|his|her|their|its|'s)$/u;

/** Stances of verbs that judge, and so speak also in the infinitive: "took to the radio to accuse them of “…”". */
const JUDGING: ReadonlySet<string> = new Set(['accuse', 'criticise', 'praise']);
/** Of whom it is said that something is hard to tell, nobody tells. */
const IMPERSONAL = /^(?:early|soon|hard|difficult|easy|impossible|possible|late|premature|safe|fair)$/u;
/** What is told without words of its own. */
const TOLD = /^(?:story|stories|tale|tales|truth|lies|lie|joke|jokes|difference|apart)$/u;

/** Also what the tagger takes for something else, but not "family", "rally" or "Kelly". */
const isAdverb = (item: Item): boolean =>
  item.pos === 'ADV' || (item.lower.endsWith('ly') && item.pos !== 'NOUN' && item.pos !== 'PROPN');

function skipAdverbs(items: readonly Item[], at: number): number {
  while (at >= 0 && isAdverb(items[at]!) && !NEGATION.test(items[at]!.lower)) at--;
  return at;
}

/** Plain forms that are past forms as well, and the one that no noun looks like. */
const ALSO_PAST: ReadonlySet<string> = new Set(['read', 'put', 'cast', 'hit', 'forecast', 'say']);

/** "accused Roe, the harbour master, of saying …" */
const isBlame = wordTest(({ lower }) =>
  /^(?:accus(?:es?|ed|ing)|convict(?:s|ed|ing)?|suspect(?:s|ed)?|guilty)$/u.test(lower),
);
const BLAME_REACH = 12;

/** A noun that no plain form of a verb follows. */
const isSingular = ({ pos, lower }: Item, next: Item | undefined): boolean =>
  pos === 'NOUN' &&
  !lower.endsWith('s') &&
  !groupNouns.has(lower) &&
  (!organizationNouns.has(lower) || next?.text === ':'); // "a campaign message:"

/** Does the form at `at` speak here as a verb? The lexicon overrules the tagger where the frame shows speech. */
function isVerb(items: readonly Item[], at: number, verb: CueVerb): boolean {
  const item = items[at]!;
  const previous = items[at - 1];
  const next = items[at + 1];
  if (
    previous?.lower === 'of' &&
    item.lower.endsWith('ing') &&
    items.slice(Math.max(0, at - BLAME_REACH), at).some(isBlame)
  )
    return true;
  // "rebuffed calls from", "claims by residents": nouns.
  if (verb.form === 'third' && (next?.lower === 'by' || (next?.lower === 'from' && previous?.pos === 'VERB')))
    return false;
  if (item.capital && at > 0 && !/^[,:;–—-]$/u.test(previous?.text ?? '') && previous?.lower !== MARKED_WORDS) {
    if (item.pos !== 'VERB' || items[at + 1]?.capital) return false;
  }
  if (
    previous &&
    DETERMINER.has(previous.lower) &&
    previous.lower !== 'that' &&
    !(previous.lower === "'s" && item.pos === 'VERB')
  )
    return false;
  // "a later press briefing", "those states": a noun.
  if (verb.form !== 'third' && previous?.pos === 'ADV' && LEADS_NOUN.test(items[at - 2]?.lower ?? '')) {
    // "the mayor's most pointed remarks"
    if (verb.form === 'base' || next?.pos === 'NOUN') return false;
  }
  if (verb.form === 'third' && /^(?:those|these|other|such|many|several|both|all)$/u.test(previous?.lower ?? ''))
    return false;
  // "a rebuttal to claims that", "a new campaign message:": nouns, whatever the tagger says.
  if (previous && verb.form === 'third' && (previous.lower === 'to' || previous.pos === 'ADP')) return false;
  if (previous && verb.form === 'base' && !ALSO_PAST.has(verb.lemma) && isSingular(previous, next)) return false;
  if (item.pos === 'VERB' || item.pos === 'AUX') {
    return !(verb.form === 'base' && previous?.lower === 'to' && verb.strength === 'weak' && !JUDGING.has(verb.stance));
  }
  const says = item.lower === 'says' || item.lower === 'say';
  if (previous && !says && (previous.pos === 'ADP' || previous.pos === 'ADJ')) return false;
  if (verb.form === 'base' || verb.form === 'third') {
    // "claims", "reports", "remarks", "calls" are nouns as often: the words must follow or "that".
    if (says || item.lower === 'adds') return true;
    let after = at + 1;
    while (items[after] && (items[after]!.pos === 'ADV' || /^[,:]$/u.test(items[after]!.text))) after++;
    // "Roe disputes the claims": a name before it, an article after it.
    if (
      verb.form === 'third' &&
      previous?.capital &&
      previous.word &&
      next &&
      /^(?:DET|PRON)$/u.test(next.pos) &&
      !items[at - 2]?.lower.startsWith('the')
    )
      return true;
    // "Roe, in his analysis, notes the rush", "the station's editor notes the rush": a noun before, an article after.
    if (verb.form === 'third' && verb.strength !== 'weak' && next && readsOn(items, at)) return true;
    // "“…,” Roe notes."
    if (
      verb.form === 'third' &&
      verb.strength !== 'weak' &&
      previous?.capital &&
      (!next || !next.word) &&
      items.slice(Math.max(0, at - 5), at).some((each) => each.stretch)
    )
      return true;
    if (verb.form === 'third' && previous?.capital && next?.text === ':' && at + 2 >= items.length) return true; // "The Herald reports:"
    if (verb.form === 'base' && next && /^(?:him|her|them|it|us|me)$/u.test(next.lower)) return true; // "they call them “…”"
    return next !== undefined && (next.lower === 'that' || (items[after]?.stretch != null && verb.strength !== 'weak'));
  }
  return true;
}

/** Stands what looks like a noun between a noun or comma and words that begin a clause, as no noun does? */
function readsOn(items: readonly Item[], at: number): boolean {
  const [before, previous, next] = [items[at - 2], items[at - 1]!, items[at + 1]!];
  const begins = /^(?:the|an?|he|she|it|they|his|her|their|its|this|these)$/u.test(next.lower);
  if (!begins || !before) return false;
  return previous.text === ','
    ? before.word && items[0]!.capital
    : previous.pos === 'NOUN' && !/s$/u.test(previous.lower);
}

/** "too early to tell", "hard to say"; "tell a story"; "and I quote": nobody says so. */
function isIdle(items: readonly Item[], at: number, verb: CueVerb): boolean {
  if (verb.form === 'base' && items[at - 1]?.lower === 'to' && IMPERSONAL.test(items[at - 2]?.lower ?? '')) return true;
  if (verb.lemma === 'quote' && items[at - 1]?.lower === 'i') return true;
  return verb.lemma === 'tell' && items.slice(at + 1, at + 5).some((item) => TOLD.test(item.lower));
}

/** How many items say "according to" at a place: also ", per the Herald". */
function accordingTo(items: readonly Item[], at: number): number {
  const { lower } = items[at]!;
  if (lower === 'according') return items[at + 1]?.lower === 'to' ? 2 : 0;
  if (lower !== 'per' || (items[at]!.capital && at > 0)) return 0; // "a fan, Per Roe, said"
  const [previous, next] = [items[at - 1], items[at + 1]];
  const behind = previous !== undefined && (previous.text === ',' || previous.stretch !== null);
  return behind && next && (next.capital || next.pos === 'DET') ? 1 : 0;
}

export function findCues(sentence: Sentence): CueAt[] {
  const { items } = sentence;
  const cues: CueAt[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const prepositions = accordingTo(items, at);
    if (prepositions) {
      const verb: CueVerb = { lemma: 'according to', stance: 'say', strength: 'strong', form: 'base' };
      cues.push({ at, to: at + prepositions, verb, passive: false, participle: false, unsaid: false });
      continue;
    }
    if (!canBeCue(item)) continue;
    const known = cueVerbs.get(item.lower);
    // "as Roe put it": then it speaks.
    const verb: CueVerb | undefined =
      known?.lemma === 'put' && items[at + 1]?.lower === 'it' && known.form !== 'participle'
        ? { ...known, strength: 'strong' }
        : known;
    if (!verb || !isVerb(items, at, verb) || isIdle(items, at, verb)) continue;
    let back = skipAdverbs(items, at - 1);
    let passive = false;
    let unsaid = false;
    for (let steps = 0; back >= 0 && steps < 4; steps++) {
      const word = items[back]!.lower;
      if (NEGATION.test(word)) unsaid = true;
      else if (MODAL.has(word) && verb.form === 'base')
        unsaid ||= word !== 'would' && word !== 'can' && word !== 'must';
      else if (BE.has(word) && verb.form === 'past') passive = true;
      else if (
        items[back]!.pos !== 'AUX' &&
        !/^(?:to|had|has|have|having|did|does|do|will|later|then|also)$/u.test(word)
      )
        break;
      back = skipAdverbs(items, back - 1);
    }
    if (back >= 0 && /^(?:nobody|none)$/u.test(items[back]!.lower)) unsaid = true;
    if (back >= 1 && items[back]!.lower === 'one' && items[back - 1]!.lower === 'no') unsaid = true;
    const participle = verb.form === 'participle' && !BE.has(items[skipAdverbs(items, at - 1)]?.lower ?? '');
    cues.push({ at, to: at + 1, verb, passive, participle, unsaid });
  }
  return cues;
}
