/** What tests of a word have found so far, as bits by test. All tokens of one word share it. */
export interface Findings {
  asked: number;
  passed: number;
  /** The same for the tests that the first two numbers have no room for. */
  askedMore: number;
  passedMore: number;
}

export const noFindings = (): Findings => ({ asked: 0, passed: 0, askedMore: 0, passedMore: 0 });

/** A word by its letters alone. */
interface Letters {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly word: boolean;
}

/** Bits of a number that V8 keeps without a box. */
const BITS = 31;
const MOST = 2 * BITS;
let tests = 0;

/**
 * A test of words that is made once for each word, not for each time that it is printed: a word of a language comes
 * again a thousand times, and asking a list or pattern each time is what most of the time of the parser would go to.
 *
 * @param test must depend on nothing but the letters
 */
export function wordTest(
  test: (word: Letters) => boolean,
): (word: Letters & { readonly findings: Findings }) => boolean {
  if (tests === MOST) throw new RangeError(`More than ${MOST} tests of words: make Findings hold another number.`);
  const more = tests >= BITS;
  const bit = 1 << (tests++ % BITS);
  if (more)
    return (word) => {
      const { findings } = word;
      if (!(findings.askedMore & bit)) {
        if (test(word)) findings.passedMore |= bit;
        findings.askedMore |= bit;
      }
      return (findings.passedMore & bit) !== 0;
    };
  return (word) => {
    const { findings } = word;
    if (!(findings.asked & bit)) {
      if (test(word)) findings.passed |= bit;
      findings.asked |= bit;
    }
    return (findings.passed & bit) !== 0;
  };
}
