import { duration } from '../ingestion/progress.js';
import { placeText } from '../ingestion/reading.js';
import { LISTED_FAILURES, type Summary } from '../ingestion/summary.js';

const count = new Intl.NumberFormat('en');
const several = (number: number, word: string): string => `${count.format(number)} ${word}${number === 1 ? '' : 's'}`;

/** What an ingest has done, in a few lines. */
export function summaryText(summary: Summary, seconds: number): string {
  const { files, stored, queued, revised, known, failed, quotes, skipped } = summary;
  const articles = stored + queued + revised + known + failed;
  const rate = seconds > 0 ? ` (${(articles / seconds).toFixed(1)} articles/s)` : '';
  const endings = [...skipped]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([ending, number]) => `${number} ${ending}`);
  const lines = [
    `Read ${several(articles, 'article')} from ${several(files, 'file')} in ${duration(seconds)}${rate}.`,
    `  stored         ${count.format(stored)}${stored > 0 ? `, with ${several(quotes, 'quote')}` : ''}`,
    ...(queued > 0 ? [`  queued         ${count.format(queued)}, for \`quotewire worker\` to read`] : []),
    ...(revised > 0 ? [`  new versions   ${count.format(revised)}`] : []),
    `  already there  ${count.format(known)}`,
    `  failed         ${count.format(failed)}`,
    ...(endings.length > 0 ? [`  skipped        files of other kinds: ${endings.join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The inputs that were not stored, each with its reason; empty where there are none. */
export function failuresText({ failed, failures }: Summary): string {
  if (failures.length === 0) return '';
  const lines = failures.map(({ id, reason, ...place }) => {
    const isPart = place.line !== null || place.record !== null;
    return `  ${placeText(place)}${isPart && id !== null ? `, id ${id}` : ''}: ${reason}`;
  });
  if (failed > failures.length) lines.push(`  … and ${count.format(failed - LISTED_FAILURES)} more`);
  return `Not stored:\n${lines.join('\n')}\n`;
}
