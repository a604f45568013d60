import { maleNames, femaleNames } from '../../src/extraction/lexicon/first-names.js';
import { functionWords } from '../../src/identity/lexicon/function-words.js';
import { seeded } from './chance.js';

/** A quote of the made-up archive; everything of it follows from its number. */
export interface ArchivedQuote {
  readonly speaker: number;
  readonly publishedAt: Date;
  readonly text: string;
}

export const QUOTES_PER_ARTICLE = 10;
const SPEAKERS_PER_ARTICLE = 3;
const QUOTES_PER_SPEAKER = 10;
const DAYS = 730;
const FIRST_DAY = Date.UTC(2024, 0, 1);

/** How many speakers an archive of so many quotes has: like its articles, they grow with it. */
export const speakersIn = (quotes: number): number => Math.ceil(quotes / QUOTES_PER_SPEAKER);

const SYLLABLES =
  'ba be bor cal cra dal den dri el fen gar gol har hel il jor kan kel lam lor mar men mor nel nor or pal pen quil ral ren sal sten tal tor ul van ver wen wil yar zan'.split(
    ' ',
  );
const syllables = (next: () => number, count: number): string => {
  let word = '';
  for (let each = 0; each < count; each++) word += SYLLABLES[Math.floor(next() * SYLLABLES.length)]!;
  return word;
};
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const GIVEN = [...maleNames, ...femaleNames];
const random = seeded(1);
const RARE = Array.from({ length: 4000 }, () => syllables(random, 2 + Math.floor(random() * 2)));
const COMMON = [...functionWords].slice(0, 120);
/** What many people say alike: runs of frequent words, some with a full word among them. */
const PHRASES = Array.from({ length: 400 }, (_, index) =>
  Array.from({ length: 4 }, (_word, at) =>
    at === 2 && index % 2 === 0 ? RARE[index]! : COMMON[Math.floor(random() * 60)]!,
  ),
);

/** The full name of a speaker. */
export function nameOf(speaker: number): string {
  const next = seeded(speaker + 7);
  return `${capital(GIVEN[Math.floor(next() * GIVEN.length)]!)} ${capital(syllables(next, 3))}${speaker % 7 === 0 ? `-${capital(syllables(next, 2))}` : ''}`;
}

/** Some are quoted a thousand times as often as others. */
function drawSpeaker(next: () => number, speakers: number): number {
  return Math.min(speakers - 1, Math.floor(speakers * next() ** 3));
}

/** Words of a new quote: every fifth stretch is one that others use too. */
export function newWords(next: () => number): string {
  const words: string[] = [];
  const length = 6 + Math.floor(next() ** 2 * 40);
  while (words.length < length) {
    if (next() < 0.08) words.push(...PHRASES[Math.floor(next() * PHRASES.length)]!);
    else if (next() < 0.5) words.push(COMMON[Math.floor(next() ** 2 * COMMON.length)]!);
    else words.push(RARE[Math.floor(next() ** 2 * RARE.length)]!);
  }
  return `${capital(words.join(' '))}.`;
}

export function speakersOf(article: number, quotes: number): number[] {
  const next = seeded(article * 2 + 1);
  return Array.from({ length: SPEAKERS_PER_ARTICLE }, () => drawSpeaker(next, speakersIn(quotes)));
}

/** The quote with this number in an archive of so many, which are spread over two years. */
export function archivedQuote(number: number, quotes: number): ArchivedQuote {
  const article = Math.floor(number / QUOTES_PER_ARTICLE);
  return {
    speaker: speakersOf(article, quotes)[number % SPEAKERS_PER_ARTICLE]!,
    publishedAt: new Date(FIRST_DAY + Math.floor(seeded(article)() * DAYS) * 86_400_000),
    text: newWords(seeded(number + 1_000_003)),
  };
}
