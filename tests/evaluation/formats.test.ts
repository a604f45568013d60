import { describe, expect, test } from '@jest/globals';
import {
  EvaluationError,
  checkPrediction,
  parseGoldLine,
  parsePredictionLine,
  parseSpeakerLine,
  withSpeakers,
} from '../../src/evaluation/index.js';

const line = JSON.stringify;
const attribution = { id: 'E1', kind: 'direct', content: [[1, 3]] };
const article = { id: 'a', text: '“No,” she said.', attributions: [attribution] };

describe('gold', () => {
  test('needs no more than id, text and attributions of an id, a kind and a content', () => {
    expect(parseGoldLine(line(article))).toEqual({
      id: 'a',
      text: '“No,” she said.',
      outlet: null,
      kinds: null,
      kindByMarks: false,
      mixedByClause: false,
      annotated: new Set(['content', 'cue', 'source']),
      ignore: [],
      notQuotes: [],
      attributions: [{ ...attribution, cue: null, source: null, speaker: null, altSpeakers: [], optional: false }],
    });
  });

  test('takes every field in the forms it is written in', () => {
    const gold = parseGoldLine(
      line({
        ...article,
        id: 7,
        kindBy: 'marks',
        mixedContent: 'clause',
        annotated: ['content', 'source', 'speaker'],
        ignore: null,
        notQuotes: [[1, 3], { span: [6, 9], why: 'title' }],
        attributions: [
          { ...attribution, speaker: 'Ines Vartan', altSpeakers: ['Vartan', { name: 'Trust' }], note: 'x' },
        ],
      }),
    );
    expect(gold).toMatchObject({
      id: '7',
      kindByMarks: true,
      mixedByClause: true,
      annotated: new Set(['content', 'source']),
      notQuotes: [
        { span: [1, 3], why: null },
        { span: [6, 9], why: 'title' },
      ],
      attributions: [
        {
          speaker: { name: 'Ines Vartan', aliases: [], type: null },
          altSpeakers: ['Vartan', 'Trust'],
          optional: false,
        },
      ],
    });
  });

  test.each<[string, string, RegExp]>([
    ['no JSON', '{"id":', /^not valid JSON \(.+\): each line must be an annotated article/u],
    ['no object', '[1]', /^not a JSON object/u],
    ['no id', line({ ...article, id: undefined }), /^"id" /u],
    ['no text', line({ ...article, text: undefined }), /^a: "text" is missing/u],
    ['no attributions', line({ ...article, attributions: undefined }), /^a: "attributions" is missing/u],
    [
      'another kind',
      line({ ...article, attributions: [{ ...attribution, kind: 'x' }] }),
      /"attributions\[0\]\.kind" must be one of direct, mixed, indirect/u,
    ],
    [
      'spans that are none',
      line({ ...article, attributions: [{ ...attribution, content: [1, 3] }] }),
      /"attributions\[0\]\.content\[0\]" must be a span/u,
    ],
    [
      'half a unit',
      line({ ...article, attributions: [{ ...attribution, content: [[1, 2.5]] }] }),
      /"attributions\[0\]\.content\[0\]/u,
    ],
    [
      'a span turned round',
      line({ ...article, attributions: [{ ...attribution, content: [[3, 1]] }] }),
      /^a: "content" of E1: the span \[3, 1\] is empty/u,
    ],
    [
      'a cue beyond the text',
      line({ ...article, attributions: [{ ...attribution, cue: [[9, 99]] }] }),
      /"cue" of E1: the span \[9, 99\] lies outside of the text, which has 15 UTF-16 units/u,
    ],
    [
      'a speaker that is none',
      line({ ...article, attributions: [{ ...attribution, speaker: 3 }] }),
      /"attributions\[0\]\.speaker" must be a name/u,
    ],
    [
      'ignored text beyond the text',
      line({ ...article, ignore: [[-1, 2]] }),
      /^a: "ignore": the span \[-1, 2\] lies outside/u,
    ],
  ])('%s is refused, saying what is wrong', (_name, text, message) => {
    expect(() => parseGoldLine(text)).toThrow(EvaluationError);
    expect(() => parseGoldLine(text)).toThrow(message);
  });
});

describe('predictions', () => {
  test('of another parser need no rule and no confidence', () => {
    expect(parsePredictionLine(line({ id: 'a', quotes: [{ content: [[1, 3]] }] })).quotes).toEqual([
      {
        kind: null,
        content: [[1, 3]],
        clause: null,
        cue: null,
        source: null,
        speaker: null,
        speakerType: null,
        confidence: null,
        rule: null,
        evidence: null,
      },
    ]);
  });

  test.each<[string, object, RegExp]>([
    [
      'a confidence beyond 1',
      { content: [[1, 3]], confidence: 97 },
      /"quotes\[0\]\.confidence" must be a number from 0 to 1/u,
    ],
    ['no content', { content: [] }, /^a: quote 0 has no content/u],
    [
      'a source beyond the text',
      { content: [[1, 3]], source: [[1, 30]] },
      /^a: quote 0, "source": the span \[1, 30\] lies outside/u,
    ],
  ])('%s is refused', (_name, quote, message) => {
    const gold = parseGoldLine(line(article));
    expect(() => checkPrediction(gold, parsePredictionLine(line({ id: 'a', quotes: [quote] })))).toThrow(message);
  });
});

test('speakers take the place of those in the gold; those of no quote are counted', () => {
  const gold = [parseGoldLine(line(article))];
  const notes = [
    { articleId: 'a', attributionId: 'E1', speaker: { name: 'Ines Vartan', aliases: ['Vartan'], type: 'person' } },
    { articleId: 'a', attributionId: 'E2', speaker: 'Nobody' },
  ].map((note) => parseSpeakerLine(line(note)));
  const merged = withSpeakers(gold, notes);
  expect(merged.unknown).toBe(1);
  expect(merged.gold[0]!.attributions[0]!.speaker).toEqual({
    name: 'Ines Vartan',
    aliases: ['Vartan'],
    type: 'person',
  });
  expect(gold[0]!.attributions[0]!.speaker).toBeNull();
});
