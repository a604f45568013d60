import { useLocation } from 'preact-iso';
import { ask } from '../api/client.js';
import { graphql } from '../api/graphql.js';
import { usePages } from '../api/use-pages.js';
import { NameSearch } from '../parts/name-search.js';
import { Page } from '../parts/page.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';

const outletsPage = graphql(`
  query OutletsPage($filter: OutletFilter, $after: String) {
    outlets(first: 40, filter: $filter, after: $after) {
      nodes {
        name
        slug
        kind
        domain
        articleCount
        quoteCount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** All who print articles, the most quoting first. */
export default function OutletsPage() {
  const { query, route } = useLocation();
  const name = query['name'] ?? '';
  const pages = usePages(JSON.stringify(['outlets', name]), async (after, signal) => {
    const { outlets } = await ask(outletsPage, { filter: name === '' ? null : { name }, after }, signal);
    return outlets;
  });
  return (
    <Page title={texts.lists.outlets} kind="list">
      <h1>{texts.lists.outlets}</h1>
      <NameSearch
        label={texts.lists.findOutlet}
        name={name}
        onSearch={(next) => route(next === '' ? '/outlets' : `/outlets?name=${encodeURIComponent(next)}`, true)}
      />
      {pages.rows === undefined && pages.error === undefined && <Loading lines={8} />}
      {pages.rows?.length === 0 && !pages.loading && <Empty>{texts.lists.noOutlet}</Empty>}
      <ol class="directory" aria-busy={pages.loading}>
        {pages.rows?.map((outlet) => (
          <li key={outlet.slug}>
            <a href={addresses.outlet(outlet.slug)}>
              <bdi>{outlet.name}</bdi>
            </a>
            <span class="directory-detail">
              {outlet.kind === 'AGENCY' ? texts.outlet.agency : texts.outlet.articles(outlet.articleCount)}
            </span>
            <span class="directory-count">{texts.speaker.quotes(outlet.quoteCount)}</span>
          </li>
        ))}
      </ol>
      {pages.error !== undefined && <Failure error={pages.error} retry={pages.more} />}
      {pages.hasMore && (
        <button class="more" type="button" disabled={pages.loading} onClick={pages.more}>
          {texts.lists.more}
        </button>
      )}
    </Page>
  );
}
