/** A text that no newspaper prints, made to find work that grows faster than the text. */
export interface HostileInput {
  readonly name: string;
  readonly text: string;
}

/** A pattern to repeat, or the text of the number-th repetition. */
type Pattern = string | ((index: number) => string);

/** Each pattern is repeated until the text is long enough. */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  'straight double marks': '"',
  'straight single marks': "'",
  'double backticks': '``',
  'opening curly marks': '“',
  'closing curly marks': '”',
  'opening single marks': '‘',
  apostrophes: '’',
  'low marks': '„',
  guillemets: '«',
  'open and closed in turn': '“”',
  'open and closed around a letter': '“a” ',
  'single marks around a letter': '‘a’ ',
  'marks inside marks': '“‘a’ ',
  'one opening mark and apostrophes': (index) => (index === 0 ? '“a ' : 'o’n ‘b '),
  'a mark a line': '“a\n',
  'quotations without cues': '“We had it in our hands and we let it go.” ',
  'capitals without end': 'Aa Bb Cc Dd ',
  'names without end': (index) => `${letters(index, 'A')} ${letters(index * 7, 'B')}, `,
  'one surname, new first names': (index) => `${letters(index, 'A')} Roe spoke. `,
  'names and nouns of office': (index) => `Mayor ${letters(index, 'A')} ${letters(index * 7, 'B')} met the mayor. `,
  'names and companies': (index) => `${letters(index, 'A')} Group sued the company. `,
  shouting: 'THE MAYOR SAID NO ',
  'opening brackets': '(',
  'nested brackets': (index) => (index % 2 ? '[a ' : '(a '),
  'brackets opened and closed': '(a) [b] ',
  'one sentence without a stop': 'the old men walk on and they talk of the harbour in the rain ',
  'one sentence of commas and cues': 'he said, and Roe said, that she had told the mayor, ',
  'one word': 'harbour ',
  'one word without spaces': 'harbour',
  'said Roe': 'said Roe, ',
  pronouns: 'he said he said ',
  'pronouns, a sentence each': 'He said so. ',
  'her husband': (index) => `${letters(index, 'A')} Roe and her husband, ${letters(index * 7, 'B')} Roe, left. `,
  'line breaks': '\n',
  spaces: ' ',
  'a letter a line': 'a\n',
  'a short line, a blank line': 'Roe speaks\n\n',
  'digits and dots': '1.2.3,4:5/',
  dots: '.',
  dashes: '– ',
  'angle brackets': '<a ',
  tags: '<p>a</p>',
  'tags that never close': '<p title="a" ',
  ampersands: '&',
  entities: '&amp;&quot;&#8220;',
  'questions and answers': (index) => (index % 2 ? 'A: It will be.\n\n' : 'Q: Will it be?\n\n'),
  labels: (index) => `${letters(index, 'A').toUpperCase()} ROE: It will be.\n\n`,
  'block quotes': (index) => (index % 2 ? '> It will be.\n\n' : 'Roe wrote:\n\n'),
  'headings with marks': (index) =>
    `“${letters(index, 'A')} it”\n\nHe said “${letters(index * 7, 'B')} it” on the day.\n\n`,
  'addresses of pages': 'https://example.org/a/b?c=d&e=f#g ',
  'an address without end': (index) => (index === 0 ? 'https://' : 'a.b/'),
  'combining marks': 'e\u0301',
  'invisible signs': '\u200b',
  'halves of characters': '\ud83d',
  emoji: '👩‍👩‍👧 ',
  mojibake: 'â€œaâ€ ',
};

/** A different capitalised word for each number: "Abcd". */
function letters(number: number, first: string): string {
  let word = first;
  for (let rest = number; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26));
  return word.length > 1 ? word : `${word}b`;
}

/** Repeats a pattern until the text has so many bytes of UTF-8. */
function repeated(pattern: Pattern, bytes: number): string {
  if (typeof pattern === 'string') return pattern.repeat(Math.ceil(bytes / Buffer.byteLength(pattern)));
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < bytes; index++) {
    const piece = pattern(index);
    length += Buffer.byteLength(piece);
    pieces.push(piece);
  }
  return pieces.join('');
}

/** One text a pattern, made when it is its turn. */
export function* hostileInputs(bytes: number): Generator<HostileInput> {
  for (const [name, pattern] of Object.entries(PATTERNS)) yield { name, text: repeated(pattern, bytes) };
}
