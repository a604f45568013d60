import { describe, expect, test } from '@jest/globals';
import { paragraphsOf } from '../../src/evaluation/marks/paragraphs.js';
import { markedStretches } from '../../src/evaluation/marks/stretches.js';

const inside = (text: string): string[] => markedStretches(text).map(({ inner }) => text.slice(inner.start, inner.end));

describe('stretches in marks', () => {
  test.each<[string, string, string[]]>([
    ['straight', 'She said, "We will row," and left. "Bye."', ['We will row,', 'Bye.']],
    ['curly', '“We’ll row,” she said. “It’s ours.”', ['We’ll row,', 'It’s ours.']],
    ['two single ones for a double', "''The boat,'' she said, ''is out.''", ['The boat,', 'is out.']],
    ['backticks', "``Fine,'' she said.", ['Fine,']],
    ['guillemets', '«Non», dit-elle.', ['Non']],
    ['single curly', 'Reke sees ‘open insult’ in it', ['open insult']],
    ['single straight', "Reke sees 'open insult' if boats don't sail", ['open insult']],
    ['a plural’s possessive inside', 'She asked for ‘the rowers’ will’ to count', ['the rowers’ will']],
    [
      'single inside double',
      '“He told me ‘never again,’ and left,” she said.',
      ['He told me ‘never again,’ and left,'],
    ],
    ['straight inside curly', '“He called it "great" twice,” she said.', ['He called it "great" twice,']],
    ['an opening mark that closes', '“the share is 51 percent.“', ['the share is 51 percent.']],
    ['a closing mark that opens', 'He said.“ And then ”we go.”', ['we go.']],
    [
      'a mark left out before the next',
      '“No end here. He went. “Here is one.”',
      ['No end here. He went.', 'Here is one.'],
    ],
    ['no end in the paragraph', '“No end here.\n\nNew “with one.”', ['No end here.', 'with one.']],
    ['attributes of a tag', '<post by="someone" id="1">Hello</post> she said, "yes."', ['yes.']],
  ])('%s', (_name, text, stretches) => expect(inside(text)).toEqual(stretches));

  test.each([
    "The rowers' union and the crews' rights don't matter, it's said.",
    'The rowers’ union; crews’ rights; rock ’n’ roll; the ’90s; don’t.',
    "the '90s were rock 'n' roll for 'em",
    'It is 6\'2" tall and 5\' 9" wide.',
  ])('none in: %s', (text) => expect(inside(text)).toEqual([]));

  test('each paragraph of a longer quote is one; only the last is closed', () => {
    const stretches = markedStretches('“First part of it.\n\n“Second part of it,” he said.');
    expect(stretches.map(({ closed }) => closed)).toEqual([false, true]);
  });
});

describe('paragraphs', () => {
  test('are lines', () => {
    expect(paragraphsOf('One.\nTwo.\n\n  \nThree.')).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 14, end: 20 },
    ]);
  });

  test('are blocks where lines are wrapped, so that a quote may run over a line end', () => {
    const line = 'the boats of the northern quay did not go out to';
    const text = `“${[1, 2, 3, 4, 5].map(() => line).join('\n')} sea,” he said.\n\nNobody else spoke.`;
    expect(paragraphsOf(text)).toHaveLength(2);
    expect(inside(text)).toHaveLength(1);
  });
});
