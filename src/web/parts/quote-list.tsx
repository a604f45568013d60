import type { ComponentChildren } from 'preact';
import { ask } from '../api/client.js';
import { type ListedQuote, quotePage } from '../api/quotes.js';
import { usePages } from '../api/use-pages.js';
import type { QuoteFilterInput, QuoteOrder } from '../../selection/index.js';
import { texts } from '../texts.js';
import { QuoteEntry } from './quote-entry.js';
import { Empty, Failure, Loading } from './states.js';

interface ListProps {
  readonly filter: QuoteFilterInput;
  readonly orderBy: QuoteOrder;
  readonly speakerIsKnown?: boolean;
  /** What stands there where no quote does. */
  readonly empty: ComponentChildren;
}

/** The quotes of a filter, twenty at a time. */
export function QuoteList({ filter, orderBy, speakerIsKnown = false, empty }: ListProps) {
  const pages = usePages<ListedQuote>(JSON.stringify(['quotes', filter, orderBy]), async (after, signal) => {
    const { quotes } = await ask(quotePage, { filter, orderBy, after }, signal);
    return { nodes: quotes.edges, pageInfo: quotes.pageInfo };
  });
  if (pages.rows === undefined) {
    return pages.error === undefined ? <Loading lines={6} /> : <Failure error={pages.error} retry={pages.more} />;
  }
  if (pages.rows.length === 0 && !pages.loading) {
    return pages.error === undefined ? <Empty>{empty}</Empty> : <Failure error={pages.error} retry={pages.more} />;
  }
  return (
    <div class={pages.loading ? 'list list-waiting' : 'list'} aria-busy={pages.loading}>
      <ol class="entries">
        {pages.rows.map(({ node, matches }) => (
          <li key={node.id}>
            <QuoteEntry quote={node} matches={matches} speakerIsKnown={speakerIsKnown} />
          </li>
        ))}
      </ol>
      {pages.error !== undefined && <Failure error={pages.error} retry={pages.more} />}
      {pages.hasMore && pages.error === undefined && (
        <button class="more" type="button" disabled={pages.loading} onClick={pages.more}>
          {pages.loading ? texts.loading : texts.search.more}
        </button>
      )}
    </div>
  );
}
