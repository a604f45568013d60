import type { Gender } from '../../names/name.js';
import type { Agreement, Determiner, ReportPhrase } from '../grammar.js';

const genderOf = (sign: string | undefined): Gender | null => (sign === 'm' || sign === 'f' ? sign : null);
const lines = (list: string): string[] => list.split(',').map((entry) => entry.trim().replace(/\s+/gu, ' '));

/** Reads "word signs" entries parted by commas; `m` and `f` are genders, `p` plural, `o` oblique, a closing `-` indefinite. */
export function determiners(list: string): ReadonlyMap<string, Determiner> {
  return new Map(
    lines(list).map((entry) => {
      const [word = '', first = '-', ...rest] = entry.split(' ');
      const signs = [first, ...rest];
      return [
        word,
        {
          gender: genderOf(first),
          plural: signs.includes('p'),
          oblique: first === 'o',
          definite: !rest.includes('-'),
        },
      ] as const;
    }),
  );
}

/** Reads "word gender [p]" entries; the word may be two. */
export function pronouns(list: string): ReadonlyMap<string, Agreement> {
  return new Map(
    lines(list).map((entry) => {
      const plural = entry.endsWith(' p');
      const bare = plural ? entry.slice(0, -2) : entry;
      return [bare.slice(0, -2), { gender: genderOf(bare.at(-1)), plural }] as const;
    }),
  );
}

/** Reads phrases parted by commas: `+` stands after its source, `*` only right after marked words. */
export function reportPhrases(list: string): readonly ReportPhrase[] {
  return lines(list).map((entry) => ({
    words: entry
      .replace(/^[+*]/u, '')
      .replace(/'(?=.)/gu, "' ")
      .split(' '),
    after: entry.startsWith('+'),
    afterQuoteOnly: entry.startsWith('*'),
  }));
}

/** The values of a `word: gender` list as genders. */
export function genders(list: ReadonlyMap<string, string>): ReadonlyMap<string, Gender | null> {
  return new Map([...list].map(([word, sign]) => [word, genderOf(sign)] as const));
}

/** Nouns for persons listed one by one, with their plurals in -s and -es. */
export function roleWords(roles: ReadonlyMap<string, string>): {
  isRole: (word: string) => boolean;
  genderOfRole: (word: string) => Gender | null;
} {
  const signOf = (word: string): string | undefined =>
    roles.get(word) ?? roles.get(word.replace(/s$/u, '')) ?? roles.get(word.replace(/es$/u, ''));
  return { isRole: (word) => signOf(word) !== undefined, genderOfRole: (word) => genderOf(signOf(word)) };
}
