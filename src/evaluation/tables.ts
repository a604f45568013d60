import type { Bin, Calibration } from './calibration.js';
import type { EvaluationFigures } from './evaluation.js';
import type { Figures, PrecisionRecall, RuleFigures } from './figures.js';
import { GROUPS, LENGTHS, type Group, type Length } from './groups.js';
import { count, percent, table, type Column } from './table.js';

/** The tables that can be asked for one by one. */
export const TABLES = ['kind', 'outlet', 'rule'] as const;
export type Table = (typeof TABLES)[number];

/** The figures as tables for people; percentages. docs/evaluation.md says what each column means. */
export function figuresText(figures: EvaluationFigures, tables: readonly Table[] = TABLES): string {
  const { named, all } = figures.calibration;
  return [
    headline(figures),
    ...(tables.includes('kind') ? [byKind(figures), byLength(figures)] : []),
    ...(tables.includes('outlet') ? [byOutlet(figures.outlets)] : []),
    ...(tables.includes('rule') ? [byRule(figures.rules)] : []),
    calibrationText(named, all),
  ].join('\n');
}

function headline(figures: EvaluationFigures): string {
  const { content, stretches, endToEnd, speakers, notQuotes, attribution, declaredKind } = figures;
  const { gold, pred } = content.overlap.all;
  const { quoted } = speakers;
  const { unnamed } = speakers.all;
  const without = figures.articlesWithoutPrediction;
  const lines: (readonly [name: string, text: string] | null)[] = [
    ['articles', `${count(figures.articles)}${without > 0 ? `, ${count(without)} of them without predictions` : ''}`],
    ['quotes', `${count(gold)} annotated, ${count(pred)} predicted`],
    ['stretches in marks found', `F1 ${percent(stretches.all.f1)}`],
    ['… with the right source', `F1 ${percent(endToEnd.stretch.all.f1)}`],
    ['quoted words found', `F1 ${percent(content.joined.quoted.f1)}`],
    ['indirect speech found', precisionAndF1(content.joined.indirect)],
    ['right source', `${percent(attribution.source.all.accuracy)} of the quotes found`],
    ['right cue', `${percent(attribution.cue.all.accuracy)} of the quotes found`],
    ['right name', `${percent(quoted.endToEnd)} of quoted words, precision ${percent(quoted.precision)}`],
    unnamed.gold > 0 ? ['rightly unnamed', `${count(unnamed.right)} of ${count(unnamed.gold)}`] : null,
    notQuotes.gold > 0
      ? ['taken for quotes, wrongly', `${count(notQuotes.predicted)} of ${count(notQuotes.gold)} known to be none`]
      : null,
    ['right kind', `${percent(declaredKind.accuracy)} of the quotes found`],
  ];
  const shown = lines.filter((line) => line !== null);
  const width = Math.max(...shown.map(([name]) => name.length));
  return shown.map(([name, text]) => `${name.padEnd(width)}  ${text}\n`).join('');
}

const precisionAndF1 = ({ p, f1 }: PrecisionRecall): string => `F1 ${percent(f1)}, precision ${percent(p)}`;

function byKind({ content, attribution, endToEnd, speakers }: Figures): string {
  return table<Group>(
    'By kind',
    GROUPS.map((group) => [group, group]),
    [
      { head: 'gold', cell: (group) => count(content.joined[group].gold) },
      { head: 'predicted', cell: (group) => count(content.joined[group].pred) },
      ...precisionRecall<Group>((group) => content.joined[group]),
      ...(['overlap', 'exact', 'soft', 'token'] as const).map((view) => ({
        head: view,
        cell: (group: Group) => percent(content[view][group].f1),
      })),
      { head: 'source', cell: (group) => percent(attribution.source[group].accuracy) },
      { head: 'cue', cell: (group) => percent(attribution.cue[group].accuracy) },
      { head: 'found+source', cell: (group) => percent(endToEnd.joined[group].f1) },
      { head: 'name', cell: (group) => percent(speakers[group].endToEnd) },
      { head: 'name P', cell: (group) => percent(speakers[group].precision) },
    ],
  );
}

const LENGTH_NAMES: Readonly<Record<Length, string>> = {
  all: 'all',
  w1_2: '1–2 words',
  w3_5: '3–5 words',
  w6up: '6 words and more',
};

function byLength({ stretches, endToEnd }: Figures): string {
  return table<Length>(
    'Stretches in marks',
    LENGTHS.map((length) => [LENGTH_NAMES[length], length]),
    [
      { head: 'gold', cell: (length) => count(stretches[length].gold) },
      { head: 'predicted', cell: (length) => count(stretches[length].pred) },
      ...precisionRecall<Length>((length) => stretches[length]),
      { head: 'false', cell: (length) => count(stretches[length].falsePositives) },
      { head: 'of', cell: (length) => count(stretches[length].nonGold) },
      { head: 'found+source', cell: (length) => percent(endToEnd.stretch[length].f1) },
    ],
  );
}

function byOutlet(outlets: Readonly<Record<string, Figures>>): string {
  return table<Figures>('By outlet', Object.entries(outlets), [
    { head: 'articles', cell: ({ articles }) => count(articles) },
    { head: 'gold', cell: ({ content }) => count(content.joined.all.gold) },
    { head: 'stretches', cell: ({ stretches }) => percent(stretches.all.f1) },
    { head: '+source', cell: ({ endToEnd }) => percent(endToEnd.stretch.all.f1) },
    { head: 'quoted', cell: ({ content }) => percent(content.joined.quoted.f1) },
    { head: 'indirect', cell: ({ content }) => percent(content.joined.indirect.f1) },
    { head: 'name', cell: ({ speakers }) => percent(speakers.quoted.endToEnd) },
    { head: 'name P', cell: ({ speakers }) => percent(speakers.quoted.precision) },
  ]);
}

function byRule(rules: Readonly<Record<string, RuleFigures>>): string {
  return table<RuleFigures>('By rule', Object.entries(rules), [
    { head: 'n', cell: ({ quotes }) => count(quotes) },
    { head: 'in gold', cell: ({ aligned }) => count(aligned) },
    { head: 'source right', cell: ({ sourceAccuracy }) => percent(sourceAccuracy) },
    { head: 'named', cell: ({ named }) => count(named) },
    { head: 'name right', cell: ({ namePrecision }) => percent(namePrecision) },
  ]);
}

function calibrationText(named: Calibration, all: Calibration): string {
  if (all.count === 0)
    return 'Confidence: no prediction with a confidence answers a quote whose speaker is annotated.\n';
  const { sure } = named;
  const bins = table<Bin>(
    'Confidence of names',
    named.bins.map((bin) => [`${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`, bin]),
    [
      { head: 'n', cell: (bin) => count(bin.count) },
      { head: 'mean confidence', cell: (bin) => percent(bin.meanConfidence) },
      { head: 'right', cell: (bin) => percent(bin.shareRight) },
    ],
  );
  const error = ({ expectedCalibrationError: value }: Calibration): string => (value === null ? '–' : value.toFixed(3));
  return `${bins}
expected calibration error  ${error(named)} over ${count(named.count)} names; over all ${count(all.count)} quotes, unnamed too, ${error(all)}
confidence of ${sure.from} and more  ${percent(sure.share)} % of the names, ${percent(sure.precision)} % of them right
`;
}

function precisionRecall<T>(of: (row: T) => PrecisionRecall): Column<T>[] {
  return [
    { head: 'P', cell: (row) => percent(of(row).p) },
    { head: 'R', cell: (row) => percent(of(row).r) },
    { head: 'F1', cell: (row) => percent(of(row).f1) },
  ];
}
