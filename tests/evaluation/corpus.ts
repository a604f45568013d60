import { Evaluation, type EvaluationFigures, type Mistake } from '../../src/evaluation/index.js';
import { parseGoldLine } from '../../src/evaluation/formats/gold.js';
import { checkPrediction, parsePredictionLine } from '../../src/evaluation/formats/predictions.js';

export type Pairs = [number, number][];

/** The lines of files as they are written, before anything is read from them. */
export interface WrittenAttribution {
  id: string;
  kind: string;
  content: Pairs;
  cue?: Pairs | null;
  source?: Pairs | null;
  speaker?: { name: string | null; aliases?: string[]; type?: string } | string | null;
  altSpeakers?: string[];
  optional?: boolean;
}
export interface WrittenArticle {
  id: string;
  outlet?: string | null;
  text: string;
  kinds?: string[];
  kindBy?: string;
  mixedContent?: string;
  annotated?: string[];
  ignore?: Pairs;
  notQuotes?: { span: [number, number]; why?: string }[];
  attributions: WrittenAttribution[];
}
export interface WrittenQuote {
  kind: string;
  content: Pairs;
  clause?: Pairs | null;
  cue?: Pairs | null;
  source?: Pairs | null;
  speaker?: string | null;
  speakerType?: string | null;
  confidence?: number;
  rule?: string;
}
export interface WrittenPrediction {
  id: string;
  quotes: WrittenQuote[];
}

/** Where the words stand in the text, each piece looked for behind the one before; the first at `from` or later. */
export function at(text: string, pieces: string | string[], from = 0): Pairs {
  let next = from;
  return [pieces].flat().map((piece) => {
    const start = text.indexOf(piece, next);
    if (start < 0) throw new Error(`the text has no “${piece}” from ${next} on`);
    next = start + piece.length;
    return [start, next];
  });
}

const pier = [
  'The harbour opened late. “We waited for the tide all night,” Mayor Ines Vartan said. “It never came.”',
  'Tomas Reke said that the pier was “far too short” for the new ferries.',
  'The council believes the old pier must stay open until spring. A so-called “ghost pier” stands beside it.',
].join('\n\n');
const plan = 'The plan was condemned as “a disaster for every single farmer here.” “I rather like it,” she said.';

/** Two articles of two outlets: three direct quotes, one mixed, one indirect; five of six stretches belong to a quote. */
export function corpus(): WrittenArticle[] {
  return [
    {
      id: 'pier',
      outlet: 'Vettle Herald',
      text: pier,
      attributions: [
        {
          id: 'E1',
          kind: 'direct',
          content: at(pier, ['We waited for the tide all night,', 'It never came.']),
          cue: at(pier, 'said'),
          source: at(pier, 'Mayor Ines Vartan'),
          speaker: { name: 'Ines Vartan', aliases: ['Inês Vartan-Holm'], type: 'person' },
        },
        {
          id: 'E2',
          kind: 'mixed',
          content: at(pier, 'far too short'),
          cue: at(pier, 'said', pier.indexOf('Tomas')),
          source: at(pier, 'Tomas Reke'),
          speaker: { name: 'Tomas Reke', aliases: [], type: 'person' },
        },
        {
          id: 'E3',
          kind: 'indirect',
          content: at(pier, 'the old pier must stay open until spring'),
          cue: at(pier, 'believes'),
          source: at(pier, 'The council'),
          speaker: { name: 'Council', aliases: ['Town Council'], type: 'organization' },
        },
      ],
      notQuotes: [{ span: at(pier, 'ghost pier')[0]!, why: 'scare quote' }],
    },
    {
      id: 'plan',
      outlet: 'Corrie Review',
      text: plan,
      attributions: [
        {
          id: 'E1',
          kind: 'direct',
          content: at(plan, 'a disaster for every single farmer here.'),
          cue: at(plan, 'condemned as'),
          source: null,
          speaker: { name: null, aliases: [], type: 'unknown' },
        },
        {
          id: 'E2',
          kind: 'direct',
          content: at(plan, 'I rather like it,'),
          cue: at(plan, 'said'),
          source: at(plan, 'she'),
          speaker: { name: 'Zoë Quarle', aliases: [], type: 'person' },
        },
      ],
    },
  ];
}

/** Gold written as if it were predicted. */
export function asPredicted(gold: readonly WrittenArticle[]): WrittenPrediction[] {
  return structuredClone(gold).map(({ id, attributions }) => ({
    id,
    quotes: attributions.map(({ kind, content, cue, source, speaker }) => ({
      kind,
      content,
      cue: cue ?? null,
      source: source ?? null,
      speaker: typeof speaker === 'string' ? speaker : (speaker?.name ?? null),
      speakerType: typeof speaker === 'string' ? null : (speaker?.type ?? null),
    })),
  }));
}

/** Scores predictions as they stand in files; articles without one count as such. */
export function evaluate(
  gold: readonly WrittenArticle[],
  predictions: readonly WrittenPrediction[],
): { figures: EvaluationFigures; mistakes: Mistake[] } {
  const evaluation = new Evaluation();
  const mistakes = gold.flatMap((written) => {
    const article = parseGoldLine(JSON.stringify(written));
    const own = predictions.find(({ id }) => id === written.id);
    if (!own) return evaluation.add(article, null);
    const prediction = parsePredictionLine(JSON.stringify(own));
    checkPrediction(article, prediction);
    return evaluation.add(article, prediction.quotes);
  });
  return { figures: evaluation.figures(), mistakes };
}

const SHARES = ['p', 'r', 'f1', 'accuracy', 'lenientAccuracy', 'endToEnd', 'precision'];

/** Every share of the figures by its path, but those of single outlets and of the calibration; nulls left out. */
export function sharesOf(figures: object, path = ''): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [key, value] of Object.entries(figures) as [string, unknown][]) {
    if (['outlets', 'rules', 'calibration'].includes(key)) continue;
    if (typeof value === 'object' && value !== null)
      for (const [name, share] of sharesOf(value, `${path}${key}.`)) shares.set(name, share);
    else if (SHARES.includes(key) && typeof value === 'number') shares.set(path + key, value);
  }
  return shares;
}
