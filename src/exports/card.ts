import { EXTRACTOR_VERSION } from '../extraction/version.js';
import { type Selection, writeSelection } from '../selection/index.js';
import { columns } from './columns.js';

/** What somebody who finds an export in a year needs to know of it. */
export function dataCard(selection: Selection): object {
  return {
    title: 'Quotes found in news articles by Quotewire',
    parserVersion: EXTRACTOR_VERSION,
    filters: Object.fromEntries(
      [...new Set(writeSelection(selection).keys())].map((name) => [name, writeSelection(selection).getAll(name)]),
    ),
    order: 'as stored: what is stored later comes after everything exported',
    columns: columns.map(({ name, type }) => ({ name, type })),
    accuracy:
      'Of the names given, 96 of 100 are right, and 85 to 89 of 100 quoted passages get the right one, on 126 annotated' +
      ' articles (docs/accuracy.md). `confidence` is the probability that the speaker of a row is right: keep rows above' +
      ' a threshold for fewer mistakes.',
    status: 'AUTO rows were read by a program alone; CONFIRMED and CORRECTED ones were checked by a person.',
    spans: 'UTF-16 offsets into the text of the article, ends exclusive',
    licence:
      'The words of quotes and titles belong to their authors and publishers: what may be done with them is for the law' +
      ' of quotation and the terms of the outlets to say. Names, offsets and attributions are facts.',
  };
}
