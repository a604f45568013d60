import { type Selection, writeSelection } from '../../selection/index.js';
import { texts } from '../texts.js';

const feeds = ['rss', 'atom', 'json'] as const;
const files = ['csv', 'jsonl', 'parquet'] as const;

interface WaysOutProps {
  readonly selection: Selection;
  /** `/feeds/speakers/ines-vartan`; else the feed is that of the selection. */
  readonly feed?: string;
}

/** What is shown, to be followed in a feed reader or taken away as a file. */
export function WaysOut({ selection, feed = '/feeds/search' }: WaysOutProps) {
  const query = writeSelection({ ...selection, order: null }).toString();
  const search = query === '' ? '' : `?${query}`;
  return (
    <nav class="ways-out" aria-label={texts.waysOut.label}>
      <span>
        {texts.waysOut.follow}
        {feeds.map((format) => (
          <a key={format} href={`${feed}.${format}${feed === '/feeds/search' ? search : ''}`}>
            {texts.waysOut.formats[format]}
          </a>
        ))}
      </span>
      <span>
        {texts.waysOut.take}
        {files.map((format) => (
          <a key={format} href={`/export/quotes.${format}${search}`} download>
            {texts.waysOut.formats[format]}
          </a>
        ))}
      </span>
    </nav>
  );
}
