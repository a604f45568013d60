import type { ExportedQuoteRow } from '../database/statements/exported-quotes.js';
import { encodeId } from '../graphql/ids.js';

export type Cell = string | number | boolean | null;

/** A column of all formats. Numbers are fractions, moments ISO texts in UTC. */
export interface Column {
  readonly name: string;
  readonly type: 'STRING' | 'DOUBLE' | 'BOOLEAN';
  readonly value: (row: ExportedQuoteRow) => Cell;
}

const text = (name: string, value: Column['value']): Column => ({ name, type: 'STRING', value });

/** The same columns in the same order in every format. */
export const columns: readonly Column[] = [
  text('id', (row) => encodeId('Quote', row.id)),
  text('text', (row) => row.text),
  text('kind', (row) => row.kind),
  text('speaker', (row) => row.speaker),
  text('speaker_slug', (row) => row.speakerSlug),
  text('speaker_type', (row) => row.speakerType),
  text('role', (row) => row.role),
  text('source', (row) => row.source),
  text('cue', (row) => row.cue),
  text('cue_lemma', (row) => row.cueLemma),
  text('stance', (row) => row.stance),
  text('via', (row) => row.via),
  { name: 'confidence', type: 'DOUBLE', value: (row) => Number(row.confidence.toPrecision(6)) },
  text('rule', (row) => row.rule),
  text('status', (row) => row.status),
  { name: 'implicit', type: 'BOOLEAN', value: (row) => row.implicit },
  { name: 'in_heading', type: 'BOOLEAN', value: (row) => row.inHeading },
  text('outlet', (row) => row.outlet),
  text('outlet_slug', (row) => row.outletSlug),
  text('article_id', (row) => encodeId('Article', row.articleId)),
  text('article_title', (row) => row.articleTitle),
  text('article_url', (row) => row.articleUrl),
  text('published_at', (row) => row.publishedAt?.toISOString() ?? null),
  text('language', (row) => row.language),
  text('spans', (row) => spansOf(row.spans)),
];

/** `120-171 180-200`: UTF-16 offsets into the text of the article, ends exclusive. */
function spansOf(offsets: readonly number[]): string {
  const spans: string[] = [];
  for (let at = 0; at < offsets.length; at += 2) spans.push(`${offsets[at]}-${offsets[at + 1]}`);
  return spans.join(' ');
}
