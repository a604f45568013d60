/** Short forms and the words they stand for, where one outlet prints "can't" and another "cannot". Written by hand. */
export const contractions: ReadonlyMap<string, string> = new Map([
  ["ain't", 'is not'],
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ['gonna', 'going to'],
  ['gotta', 'got to'],
  ["here's", 'here is'],
  ["he's", 'he is'],
  ["how's", 'how is'],
  ["i'd", 'i would'],
  ["i'm", 'i am'],
  ["it's", 'it is'],
  ["let's", 'let us'],
  ["shan't", 'shall not'],
  ["she's", 'she is'],
  ["that's", 'that is'],
  ["there's", 'there is'],
  ['wanna', 'want to'],
  ["what's", 'what is'],
  ["where's", 'where is'],
  ["who's", 'who is'],
  ["won't", 'will not'],
]);

/** Endings of the same kind, behind any word. */
export const contractedEndings: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
];
