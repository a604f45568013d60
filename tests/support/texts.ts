import fc from 'fast-check';

const marks = fc.constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', '„', '``', "''", '(', ')', '[', ']', '–', '…');
const punctuation = fc.constantFrom(', ', '. ', '? ', '! ', ': ', '; ', ' – ', ' ');
const breaks = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\n  ',
  '\n\nQ: ',
  '\n\nA: ',
  '\n\nROE: ',
  '\n\nAnn Roe: ',
  '\n> ',
  '\n\n> ',
);
const cues = fc.constantFrom(
  'said ',
  'says ',
  'said that ',
  'told ',
  'asked ',
  'denied ',
  'according to ',
  'was quoted as saying ',
  'did not say ',
  'vowed to ',
  'called for ',
  'adding ',
  'wrote: ',
);
const people = fc.constantFrom(
  'Ann Roe ',
  'Mayor Orr ',
  'Roe ',
  'Mr. Orr ',
  'Jan van den Oever ',
  'the mayor ',
  'the company ',
  'Harbour Trust ',
  'she ',
  'he ',
  'they ',
  'her husband ',
  'critics ',
  'a spokesman for the Trust ',
  'who ',
);
const words = fc.constantFrom(
  'the bridge was closed ',
  'it would be late ',
  'No one came ',
  'we will rebuild ',
  'and ',
  'that ',
  'in Ellery ',
  'on Monday ',
  '43 percent ',
  'a newly painted door ',
  'Read more: ',
  'ELLERY, May 4 (AP) — ',
  '&quot;',
  '<p>',
  '<b>so</b> ',
  'https://example.org/a ',
  '\u00ad',
  '\u200b',
  'â€œ',
);

/** Any string at all, mixed with what the extraction looks for. */
export const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 20 }), marks, breaks, cues, people),
    {
      maxLength: 50,
    },
  )
  .map((pieces) => pieces.join(''));

const said = fc.constantFrom(
  'The valve had been painted shut for years',
  'Nobody asked',
  'We will rebuild it, stone by stone, and it will stand',
  'It’s the ‘last resort’ of a council that has run out of money',
  'I am not going to apologise for that',
);
const speaker = fc.constantFrom(
  'Ann Roe',
  'Mayor Idris Orr',
  'Orr',
  'she',
  'the supervisor',
  'a spokesman for the Harbour Trust',
  'officials',
);
const report = fc.constantFrom(
  'the crossing would stay shut until the spring.',
  'the money had been spent on the new road.',
  'nobody had been told of the delay.',
);

/** A paragraph whose marks are closed. */
const paragraph = fc.oneof(
  fc
    .tuple(said, speaker)
    .map(([what, who]) => `“${what},” said ${who}, who has lived by the harbour for thirty years.`),
  fc.tuple(said, speaker).map(([what, who]) => `In the afternoon ${who} told reporters: “${what}.”`),
  fc
    .tuple(speaker, said)
    .map(([who, what]) => `By then ${who} had called the plan “${what.toLowerCase()}” in a letter.`),
  fc.tuple(speaker, report).map(([who, what]) => `On Monday ${who} said that ${what}`),
  fc.tuple(speaker, report).map(([who, what]) => `According to ${who}, ${what}`),
  said.map((what) => `"${what}."`),
  fc.constant('The harbour of Ellery was built in 1904 and has been widened twice since then, most lately in March.'),
);

/** A paragraph in which somebody who is quoted quotes somebody. */
const nested = fc
  .tuple(speaker, said)
  .map(
    ([who, what]) => `“Orr told me, ‘${what.replaceAll(/[‘’]/gu, '')},’ and then he left,” said ${who} on the quay.`,
  );

/** Pieces of news in an order that no writer chose, whole paragraphs among them. */
export const newsLikeText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.oneof(marks, punctuation, breaks, cues, people, words) },
      { weight: 1, arbitrary: fc.oneof(paragraph, nested).map((all) => `${all} `) },
    ),
    { minLength: 6, maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** An article of three to eight paragraphs in which every mark that opens is closed. */
export const closedArticle = fc.array(paragraph, { minLength: 3, maxLength: 8 }).map((all) => all.join('\n\n'));

/** A paragraph without marks and without a capital. */
export const mutterings = fc
  .array(
    fc.constantFrom(
      'the rain went on through the night.',
      'it was cold, and the boats stayed in.',
      'nothing more was heard of the matter in the weeks that followed.',
      'he said nothing to the men on the quay, who had been waiting for hours.',
      'there were forty of them.',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((sentences) => sentences.join(' '));
