import { describe, expect, test } from '@jest/globals';
import { asPredicted, at, corpus, evaluate, sharesOf, type WrittenArticle, type WrittenPrediction } from './corpus.js';

/** Gold that is its own prediction is right in everything; one change at a time shows what each figure looks at. */
type Change = (quotes: WrittenPrediction['quotes'][], texts: string[]) => void;

/** The families of figures that a change makes worse. Of no figure that becomes undefined is anything said. */
function lowered(change: Change, gold: WrittenArticle[] = corpus()): string[] {
  const before = sharesOf(evaluate(gold, asPredicted(gold)).figures);
  const predictions = asPredicted(gold);
  change(
    predictions.map(({ quotes }) => quotes),
    gold.map(({ text }) => text),
  );
  const after = sharesOf(evaluate(gold, predictions).figures);
  const families = [...before]
    .filter(([path, share]) => (after.get(path) ?? share) < share - 1e-12)
    .map(([path]) => /^(?:(?:content|attribution|endToEnd)\.)?\w+/u.exec(path)![0]);
  return [...new Set(families)].sort();
}

test('gold as its own prediction is right in everything', () => {
  const { figures, mistakes } = evaluate(corpus(), asPredicted(corpus()));
  expect(mistakes).toEqual([]);
  const shares = [figures, ...Object.values(figures.outlets)].flatMap((each) => [...sharesOf(each)]);
  expect(shares.length).toBeGreaterThan(200);
  expect(shares.filter(([, share]) => share !== 1)).toEqual([]);
});

test('no predictions: nothing is found, precision is undefined', () => {
  const { figures } = evaluate(corpus(), []);
  expect(figures.articlesWithoutPrediction).toBe(2);
  expect(figures.content.overlap.all).toMatchObject({ p: null, r: 0, f1: null });
  expect(figures.stretches.all).toMatchObject({ p: null, r: 0 });
  expect(figures.speakers.all).toMatchObject({ endToEnd: 0, precision: null });
});

test('a quote left out lowers recall of its kind alone', () => {
  const predictions = asPredicted(corpus());
  predictions[0]!.quotes.splice(1, 1);
  const { content, stretches, speakers } = evaluate(corpus(), predictions).figures;
  for (const view of ['exact', 'overlap', 'joined', 'soft', 'token'] as const) {
    expect(content[view]).toMatchObject({ all: { p: 1 }, direct: { r: 1 }, indirect: { r: 1 }, mixed: { r: 0 } });
  }
  expect(stretches.all).toMatchObject({ p: 1, r: 4 / 5 });
  expect(speakers.all).toMatchObject({ endToEnd: 3 / 4, precision: 1 });
});

const attributionFamilies = ['endToEnd.joined', 'endToEnd.stretch', 'endToEnd.stretchLenient', 'endToEnd.strict'];

describe.each<[string, string[], Change]>([
  [
    'marks, white space and punctuation at the edges',
    [],
    (quotes, texts) =>
      quotes.forEach((list, n) =>
        list.forEach((quote) => {
          quote.content = quote.content.map(([start, end]) => {
            const from = /[“ ]/u.test(texts[n]![start - 1] ?? '') ? start - 1 : start;
            return [from, /[”,.]/u.test(texts[n]![end] ?? '') ? end + 1 : end];
          });
        }),
      ),
  ],
  [
    'a content without its first two words',
    ['content.exact', 'content.soft', 'content.token'],
    ([pier]) => {
      pier![2]!.content[0]![0] += 'the old '.length;
    },
  ],
  [
    'a wrong source',
    ['attribution.source', ...attributionFamilies],
    ([pier], [text]) => {
      pier![1]!.source = at(text!, 'Mayor Ines Vartan');
    },
  ],
  [
    'a missing source',
    ['attribution.source', ...attributionFamilies],
    ([pier]) => {
      pier![1]!.source = null;
    },
  ],
  [
    'a part of the source',
    [],
    ([pier], [text]) => {
      pier![0]!.source = at(text!, 'Vartan');
    },
  ],
  [
    'its article alone',
    ['attribution.source', 'endToEnd.joined', 'endToEnd.strict'],
    ([pier]) => {
      const [start] = pier![2]!.source![0]!;
      pier![2]!.source = [[start, start + 'The'.length]];
    },
  ],
  [
    'a wrong cue',
    ['attribution.cue'],
    ([pier], [text]) => {
      pier![2]!.cue = at(text!, 'opened');
    },
  ],
  [
    'a missing cue',
    ['attribution.cue'],
    ([pier]) => {
      pier![2]!.cue = null;
    },
  ],
  [
    'a wrong name',
    ['speakers'],
    ([pier]) => {
      pier![1]!.speaker = 'Ines Vartan';
    },
  ],
  [
    'no name',
    ['speakers'],
    ([pier]) => {
      pier![1]!.speaker = null;
    },
  ],
  [
    'names in other case, with titles, without diacritics, and other forms',
    [],
    ([pier, plan]) => {
      pier![0]!.speaker = 'INÊS VARTAN-HOLM';
      pier![1]!.speaker = 'Mr. Tomas Reke';
      pier![2]!.speaker = 'the Town Council';
      plan![1]!.speaker = 'zoe quarle';
    },
  ],
  [
    'a wrong kind',
    ['declaredKind'],
    ([pier]) => {
      pier![1]!.kind = 'indirect';
    },
  ],
  [
    'a wrong type',
    ['speakerType'],
    ([pier]) => {
      pier![1]!.speakerType = 'group';
    },
  ],
])('%s', (_name, families, change) => {
  test(families.length === 0 ? 'changes nothing' : `lowers ${families.join(', ')}`, () => {
    expect(lowered(change)).toEqual([...families].sort());
  });
});

/** One article of these attributions, by whom and what. */
function article(
  text: string,
  quotes: readonly [words: string | string[], source: string, from?: number][],
): WrittenArticle {
  return {
    id: 'a',
    outlet: 'Vettle Herald',
    text,
    attributions: quotes.map(([words, source, from], n) => ({
      id: `E${n + 1}`,
      kind: 'direct',
      content: at(text, words),
      source: at(text, source, from),
    })),
  };
}

describe('where one quote ends and the next begins', () => {
  test('a quote split in its pieces is still found: joined, token, stretches and names do not mind', () => {
    const families = lowered(([pier]) => {
      const [first, ...rest] = pier!.splice(0);
      pier!.push(...first!.content.map((piece) => ({ ...first!, content: [piece] })), ...rest);
    });
    expect(families).toEqual(['content.exact', 'content.overlap', 'endToEnd.strict']);
  });

  test('two quotes of one person joined are both found; of two people they are not', () => {
    const text =
      '“The first thing is this,” Ines Vartan said. She added, “The second thing is that.” “The third is no,” Tomas Reke said.';
    const [first, second, third]: [string, string, string] = [
      'The first thing is this,',
      'The second thing is that.',
      'The third is no,',
    ];
    const joined = (words: string[]): WrittenPrediction => ({
      id: 'a',
      quotes: [{ kind: 'direct', content: at(text, words), source: at(text, 'Ines Vartan'), speaker: null }],
    });
    const one = evaluate(
      [
        article(text, [
          [first, 'Ines Vartan'],
          [second, 'Ines Vartan'],
        ]),
      ],
      [joined([first, second])],
    ).figures;
    expect([one.content.joined.all.f1, one.endToEnd.joined.all.f1, one.endToEnd.stretch.all.f1]).toEqual([1, 1, 1]);
    expect(one.content.overlap.all).toMatchObject({ p: 1, r: 1 / 2 });
    // Only the first of the two agrees with itself: 5 words of 5 + 4 are more than half, so it is found, the other not.
    const two = evaluate(
      [
        article(text, [
          [first, 'Ines Vartan'],
          [third, 'Tomas Reke'],
        ]),
      ],
      [joined([first, third])],
    ).figures;
    expect(two.content.joined.all).toMatchObject({ p: 1, r: 1 / 2 });
    expect(two.endToEnd.stretch.all).toMatchObject({ hitGold: 1, gold: 2 });
  });

  test('another mention of the same name is nearly right', () => {
    const text = 'Ines Vartan came. “This is a fine day,” Vartan said.';
    const gold = article(text, [['This is a fine day,', 'Vartan', 20]]);
    const quotes = [{ kind: 'direct', content: gold.attributions[0]!.content, source: at(text, 'Ines Vartan') }];
    const { attribution, endToEnd } = evaluate([gold], [{ id: 'a', quotes }]).figures;
    expect(attribution.source.all).toMatchObject({ accuracy: 0, lenientAccuracy: 1 });
    expect([endToEnd.stretch.all.f1, endToEnd.stretchLenient.all.f1]).toEqual([0, 1]);
  });
});

describe('what a corpus leaves out', () => {
  const ghost = { kind: 'direct', content: at(corpus()[0]!.text, 'ghost pier') };

  test('ignored text', () => {
    const gold = corpus();
    gold[0]!.ignore = at(gold[0]!.text, 'A so-called “ghost pier” stands beside it.');
    const predictions = asPredicted(gold);
    predictions[0]!.quotes.push(ghost);
    const { content, stretches } = evaluate(gold, predictions).figures;
    expect([content.overlap.all.f1, stretches.all.f1, stretches.all.nonGold]).toEqual([1, 1, 0]);
  });

  test('kinds that it does not annotate', () => {
    const gold = corpus();
    gold[0]!.kinds = ['direct', 'mixed'];
    gold[0]!.attributions.splice(2, 1);
    expect(evaluate(gold, asPredicted(corpus())).figures.content.overlap.all).toMatchObject({
      f1: 1,
      gold: 4,
      pred: 4,
    });
  });

  test('layers that it does not have', () => {
    const gold = corpus().map((each) => ({ ...each, annotated: ['content'] }));
    const { attribution, endToEnd, stretches } = evaluate(gold, asPredicted(gold)).figures;
    expect(stretches.all.f1).toBe(1);
    expect([attribution.source.all.matched, attribution.cue.all.matched, endToEnd.stretch.all.gold]).toEqual([0, 0, 0]);
  });

  test('optional quotes, found or not', () => {
    const gold = corpus();
    gold[0]!.attributions[2]!.optional = true;
    const found = asPredicted(gold);
    const missed = structuredClone(found);
    missed[0]!.quotes.splice(2, 1);
    for (const predictions of [found, missed])
      expect(evaluate(gold, predictions).figures.content.overlap.all).toMatchObject({ f1: 1, gold: 4, pred: 4 });
  });

  test('other names that are right are not wrong', () => {
    const gold = corpus();
    gold[0]!.attributions[1]!.altSpeakers = ['Pier Company'];
    const predictions = asPredicted(gold);
    predictions[0]!.quotes[1]!.speaker = 'The Pier Company';
    expect(evaluate(gold, predictions).figures.speakers.all).toMatchObject({ endToEnd: 1, precision: 1 });
  });

  test('a name for somebody whom the gold does not name is wrong', () => {
    const predictions = asPredicted(corpus());
    predictions[1]!.quotes[0]!.speaker = 'Hedda Lind';
    const { figures, mistakes } = evaluate(corpus(), predictions);
    expect(figures.speakers.all).toMatchObject({
      endToEnd: 1,
      precision: 4 / 5,
      unnamed: { gold: 1, found: 1, right: 0 },
    });
    expect(mistakes.map(({ mistake }) => mistake)).toEqual(['named the unnamed']);
  });
});

describe('kinds', () => {
  test('follow from the marks where the corpus says so', () => {
    const gold = corpus().map((each) => ({ ...each, kindBy: 'marks' }));
    // "far too short" stands wholly inside marks: direct, whatever was declared.
    const { content } = evaluate(gold, asPredicted(gold)).figures;
    expect([content.overlap.mixed.pred, content.overlap.direct.pred]).toEqual([0, 4]);
  });

  test('a mixed prediction is compared by its clause where the corpus takes that for the content', () => {
    const text = 'The plan was “half a plan,” Reke said.';
    const gold: WrittenArticle = {
      id: 'x',
      text,
      kindBy: 'marks',
      mixedContent: 'clause',
      attributions: [{ id: 'E1', kind: 'mixed', content: at(text, 'The plan was “half a plan,”') }],
    };
    const quote = { kind: 'mixed', content: at(text, 'half a plan'), clause: gold.attributions[0]!.content };
    const exact = (quotes: WrittenPrediction['quotes']): number | null =>
      evaluate([gold], [{ id: 'x', quotes }]).figures.content.exact.quoted.f1;
    expect([exact([quote]), exact([{ ...quote, clause: null }])]).toEqual([1, 0]);
  });
});
