import { useState } from 'preact/hooks';
import { quoteFacets } from '../api/facets.js';
import { quoteCount } from '../api/quotes.js';
import { useAnswer } from '../api/use-answer.js';
import { Chosen } from '../parts/chosen.js';
import { Filters } from '../parts/filters.js';
import { Page } from '../parts/page.js';
import { QuoteList } from '../parts/quote-list.js';
import { SearchBox } from '../parts/search-box.js';
import { Timeline } from '../parts/timeline.js';
import { WaysOut } from '../parts/ways-out.js';
import type { Suggestion } from '../parts/use-suggestions.js';
import { useSelection } from '../routing/use-selection.js';
import { everything, filterOf, isEverything, orderOf, type QuoteFilterInput } from '../../selection/index.js';
import { texts } from '../texts.js';
import { intervalOf } from '../time/buckets.js';

/** The search, which is also the front page: everything that was chosen stands in the address. */
export function SearchPage() {
  const { selection, problems, change } = useSelection();
  const [open, setOpen] = useState(false);
  const filter = filterOf(selection);
  const interval = intervalOf(selection.from, selection.to);
  const spread = useAnswer(quoteFacets, { filter, interval });
  const choose = ({ kind, slug }: Suggestion) =>
    change(
      kind === 'speaker'
        ? { text: '', speakers: [...new Set([...selection.speakers, slug])] }
        : { text: '', outlets: [...new Set([...selection.outlets, slug])] },
    );
  return (
    <Page title={selection.text === '' ? '' : selection.text} kind="search">
      <h1 class="unseen">{texts.search.title}</h1>
      <SearchBox text={selection.text} onSearch={(text) => change({ text })} onChoose={choose} />
      <Chosen selection={selection} onChange={change} />
      {problems.length > 0 && (
        <div class="notice" role="status">
          <p>{texts.search.problems}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="search-columns">
        <section class="rail" aria-label={texts.filters.label}>
          <button
            type="button"
            class="rail-toggle"
            aria-expanded={open}
            aria-controls="conditions"
            onClick={() => setOpen(!open)}
          >
            {texts.filters.open}
          </button>
          <div id="conditions" class={open ? 'rail-content open' : 'rail-content'}>
            <Filters selection={selection} facets={spread.data?.quoteFacets} onChange={change} />
          </div>
        </section>
        <section class="results" aria-labelledby="results">
          <h2 id="results" class="section-heading">
            {texts.search.results}
            <Found filter={filter} />
          </h2>
          <WaysOut selection={selection} />
          {spread.data !== undefined && (
            <Timeline
              buckets={spread.data.quoteTimeline}
              interval={interval}
              onChoose={(from, to) => change({ from, to })}
            />
          )}
          <QuoteList
            filter={filter}
            orderBy={orderOf(selection)}
            empty={
              isEverything(selection) ? (
                <>
                  <p class="empty-heading">{texts.search.nothingStored}</p>
                  <p>{texts.search.nothingStoredHint}</p>
                </>
              ) : (
                <>
                  <p class="empty-heading">{texts.search.none}</p>
                  <p>{texts.search.noneHint}</p>
                  <button type="button" onClick={() => change(everything)}>
                    {texts.search.reset}
                  </button>
                </>
              )
            }
          />
        </section>
      </div>
    </Page>
  );
}

/** How many there are, said aloud when it changes. */
function Found({ filter }: { filter: QuoteFilterInput }) {
  const { data, loading } = useAnswer(quoteCount, { filter });
  const count = data?.quotes.count;
  return (
    <span class="found" role="status">
      {count === undefined || loading
        ? texts.search.counting
        : texts.search.found(count.value, count.precision === 'EXACT')}
    </span>
  );
}
