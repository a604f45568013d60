import type { Name } from './names/name.js';
import type { Phrase } from './phrase.js';
import {
  AMOUNTS,
  introduces,
  isComparative,
  isDeterminer,
  isModifier,
  isNominal,
  isPossessive,
  isPronoun,
  isTime,
} from './phrase-words.js';
import type { Sentence } from './sentences.js';

/**
 * The noun phrases of a sentence, in order, not overlapping, each as far as it goes without a preposition: "the plant's
 * night supervisor" is one, "members of the board" are two. Times ("Monday", "last week") are none.
 *
 * @param names those of the sentence
 * @param verbs items that are known to be verbs whatever the tagger says
 */
export function findPhrases(sentence: Sentence, names: readonly Name[], verbs: ReadonlySet<number>): Phrase[] {
  const { items } = sentence;
  let next = 0; // of the names
  const startsName = (at: number): boolean => names[next]?.titleFrom === at;
  const phrases: Phrase[] = [];
  let from = -1;
  let head = -1;
  let name: Name | null = null;
  let owner: Name | null = null;
  const end = (at = items.length): void => {
    // "Two in three said", "42 percent say", "Several said": a number or amount that stands for people.
    if (
      from >= 0 &&
      head < from &&
      items.slice(from, at).some((item) => item.pos === 'NUM' || AMOUNTS.has(item.lower)) &&
      (verbs.has(at) ||
        items[at]?.pos === 'ADV' ||
        (items[from]!.lower === 'the' && /^(?:VERB|AUX)$/u.test(items[at]?.pos ?? '')) ||
        /^(?:in|of)$/u.test(items[at]?.lower ?? ''))
    ) {
      head = at - 1;
      while (head > from && items[head]!.pos === 'ADV') head--;
    }
    if (from >= 0 && head >= from) {
      phrases.push({
        from,
        to: head + 1,
        head,
        kind: name ? 'name' : 'nominal',
        name,
        owner,
        determined: isDeterminer(items[from]!) || isPossessive(items[from]!),
      });
    }
    from = head = -1;
    name = owner = null;
  };
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const found = names[next];
    if (found?.titleFrom === at) {
      next++;
      if (head === at - 1 && head >= 0 && (name || !introduces(items[head]!))) end(at); // "told Mary Roe John Doe", "in an interview Roe said"
      if (from < 0) from = at;
      head = found.to - 1;
      name = found;
      at = found.to - 1;
      continue;
    }
    const following = items[at + 1];
    if (!item.word && item.lower !== "'s" && item.text !== '’' && item.text !== "'") {
      // "the 43-year-old, ..." ends a phrase; a bracket after a name ("(D-Mass.)") does so too.
      end(at);
      continue;
    }
    if ((item.lower === "'s" || item.text === '’' || item.text === "'") && from >= 0 && head === at - 1) {
      const beyond = items[at + 2];
      // "the port's only ally", "the mayor's most pointed remarks"
      const intensified =
        following?.pos === 'ADV' && beyond !== undefined && (isModifier(beyond) || beyond.lower.endsWith('ed'));
      const owned = following && (isModifier(following) || startsName(at + 1) || intensified);
      if (owned && item.pos !== 'AUX' && item.pos !== 'VERB') {
        owner ??= name;
        name = null;
        if (intensified) {
          head = -1;
          at++; // the adverb
        }
        continue;
      }
      end(at);
      continue;
    }
    if (
      item.lower === 'that' &&
      (verbs.has(at - 1) || item.pos === 'SCONJ' || (following && (startsName(at + 1) || following.pos === 'PROPN')))
    ) {
      end(at);
      continue;
    }
    const possessive =
      isPossessive(item) &&
      following !== undefined &&
      (isModifier(following) || startsName(at + 1) || following.pos === 'ADV' || following.pos === 'VERB');
    if (
      possessive ||
      (isDeterminer(item) &&
        following &&
        !verbs.has(at + 1) && // "Another said"
        !isPronoun(following) &&
        (isModifier(following) ||
          startsName(at + 1) ||
          following.pos === 'ADV' ||
          following.pos === 'VERB' ||
          ((following.lower === 'of') === false &&
            following.word &&
            following.pos !== 'AUX' &&
            following.pos !== 'ADP')))
    ) {
      end(at);
      from = at;
      continue;
    }
    if (isPronoun(item) && item.text !== 'US' && !(item.lower === 'one' && following && isModifier(following))) {
      end(at);
      phrases.push({ from: at, to: at + 1, head: at, kind: 'pronoun', name: null, owner: null, determined: false });
      continue;
    }
    if (isTime(item) || verbs.has(at)) {
      if (from < 0 || from !== at - 1 || !isComparative(item)) end(at); // "at a later press briefing"
      continue;
    }
    // "made the following comment:": a noun, whatever the tagger says.
    const led = item.pos === 'VERB' && following?.text === ':' && from >= 0 && from < at && isModifier(items[at - 1]!);
    if (isNominal(item) || led) {
      if (name) {
        // "Roe supporters": the name only describes; "Rhodes people" likewise.
        owner ??= name;
        name = null;
      }
      if (from < 0) from = at;
      head = at;
      continue;
    }
    if (isModifier(item)) {
      if (from < 0) from = at;
      else if (
        head === at - 1 &&
        item.pos === 'ADJ' &&
        !(following && isNominal(following) && (!name || name.kind !== 'person') && !startsName(at + 1))
      ) {
        // An adjective after the noun starts something new: "officials familiar with"; but "the Russian foreign ministry".
        end(at);
      }
      continue;
    }
    if (from >= 0 && head < 0 && item.pos === 'ADV') continue; // "a newly elected mayor"
    if (
      from >= 0 &&
      head < 0 &&
      item.pos === 'VERB' &&
      (/(?:ed|ing|en)$/u.test(item.lower) || following?.pos === 'NOUN')
    )
      continue; // "a later press briefing"
    end(at);
  }
  end();
  return phrases;
}
