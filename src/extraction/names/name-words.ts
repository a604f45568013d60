import { months, weekdays } from '../lexicon/calendar.js';
import { neverNames } from '../lexicon/headline-words.js';
import { organizationWords } from '../lexicon/organization-words.js';
import { personNouns } from '../lexicon/person-nouns.js';
import { particles, suffixes, titles } from '../lexicon/titles.js';
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
    (text.includes('-') && (COMPOUND_ADJECTIVE.test(text) || /^(?:R|D|I|Ind|Rep|Dem)-\p{Lu}/u.test(text))), // "R-Ky."
);
export const isInitial = wordTest(({ text }) => INITIAL.test(text));
export const isNeverName = wordTest(({ lower }) => neverNames.has(lower));
export const isGivenName = wordTest(({ text }) => isFirstName(text));
export const isRoleWord = wordTest(({ lower }) => isRole(lower));
export const isParticle = wordTest(({ lower }) => particles.has(lower));
export const isSuffix = wordTest(({ lower }) => suffixes.has(bare(lower)));
export const isOrganizationWord = wordTest(({ lower }) => organizationWords.has(lower));
export const isAcronym = wordTest(({ text }) => ACRONYM.test(text));
