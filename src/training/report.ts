import { count } from '../evaluation/table.js';
import { figuresTable, type Judgement } from './figures.js';
import type { Trained } from './train.js';
import type { Judgements } from './validate.js';

/** Some articles by the name they are shown under. */
export type Row = readonly [name: string, judgements: Judgements];

/** What was learned from, and how well both models do on each row of articles, for people. */
export function reportText(articles: number, { pronounExamples, verdicts }: Trained, rows: readonly Row[]): string {
  const { choices, lost } = pronounExamples;
  const wrong = verdicts.filter(({ right }) => !right).length;
  const tableOf = (title: string, of: (judgements: Judgements) => readonly Judgement[]): string =>
    figuresTable(
      title,
      rows.map(([name, judgements]) => [name, of(judgements)] as const),
    );
  return [
    `${count(articles)} annotated articles\n` +
      `${count(choices.length)} pronouns with the speaker among the candidates, ${count(lost)} without\n` +
      `${count(verdicts.length)} quotes that answer an annotated one, ${count(wrong)} of them with a wrong speaker\n`,
    tableOf('Whom a pronoun means', ({ pronouns }) => pronouns),
    tableOf('Confidence of names', ({ attributions }) => attributions.filter(({ named }) => named)),
    tableOf('Confidence, all quotes', ({ attributions }) => attributions),
  ].join('\n');
}
