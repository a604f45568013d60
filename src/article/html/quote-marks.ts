/** Opening and closing marks, outer and inner. */
export type QuoteMarks = readonly [readonly [string, string], readonly [string, string]];

const english: QuoteMarks = [
  ['“', '”'],
  ['‘', '’'],
];
const byLanguage: Readonly<Record<string, QuoteMarks>> = {
  de: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  fr: [
    ['« ', ' »'],
    ['“', '”'],
  ],
  es: [
    ['«', '»'],
    ['“', '”'],
  ],
};

/** The marks that browsers print around `<q>` in a language, as its primary subtag names it. */
export function marksOf(language: string | null): QuoteMarks {
  return byLanguage[language ?? ''] ?? english;
}
