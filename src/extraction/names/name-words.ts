import { months, weekdays } from '../lexicon/calendar.js';
import { neverNames } from '../lexicon/headline-words.js';
import { demonyms } from '../lexicon/demonyms.js';
import { namedBodies, organizationNouns, organizationWords, placeNouns } from '../lexicon/organization-words.js';
import { groupNouns, personNouns } from '../lexicon/person-nouns.js';
import { particles, suffixes, titles } from '../lexicon/titles.js';
import { singular } from '../plurals.js';
import { COMPOUND_ADJECTIVE } from '../tokens.js';
import { wordTest } from '../word-tests.js';
import { ACRONYM, bare, INITIAL, isFirstName } from './spelling.js';

/* What a word of a name is by its letters, asked once for each word. */

/** A word of office or trade: "president", "baker". */
export const isRole = (lower: string): boolean => titles.has(bare(lower)) || personNouns.has(bare(lower));

export const isWeekday = wordTest(({ lower }) => weekdays.has(bare(lower)));
export const isMonth = wordTest(({ lower }) => months.has(bare(lower)));
/** Capitalised words that no name has. */
export const isUnnamed = wordTest(
  ({ text, lower }) =>
    lower === 'i' ||
    lower.startsWith("i'") ||
    (text.includes('-') &&
      (COMPOUND_ADJECTIVE.test(text) ||
        /^(?:R|D|I|Ind|Rep|Dem)-\p{Lu}/u.test(text) || // "R-Ky."
        /^(?!G-)\p{Lu}+-\d+\p{L}?$/u.test(text))), // "GTR-42", but "the G-20 said"
);
export const isInitial = wordTest(({ text }) => INITIAL.test(text));
export const isNeverName = wordTest(({ lower }) => neverNames.has(lower));
export const isGivenName = wordTest(({ text }) => isFirstName(text));
export const isRoleWord = wordTest(({ lower }) => isRole(lower));
export const isParticle = wordTest(({ lower }) => particles.has(lower));
export const isSuffix = wordTest(({ lower }) => suffixes.has(bare(lower)));
export const isOrganizationWord = wordTest(({ lower }) => organizationWords.has(lower));
/** "Cuban-Americans" */
export const isHyphenatedPeople = wordTest(
  ({ lower }) => lower.includes('-') && demonyms.has(lower.slice(lower.lastIndexOf('-') + 1)),
);
/** A common noun for a body, which names one only with other words: "the Committee". */
export const isBodyNoun = wordTest(
  ({ lower }) => (organizationNouns.has(lower) && !namedBodies.has(lower)) || placeNouns.has(lower),
);
/** A common noun for several people: "eyewitnesses". */
export const isPeople = wordTest(({ lower }) => {
  const one = singular(lower);
  return groupNouns.has(lower) || (one !== lower && personNouns.has(one) && !personNouns.has(lower));
});
export const isAcronym = wordTest(({ text }) => ACRONYM.test(text));
