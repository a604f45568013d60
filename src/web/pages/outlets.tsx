import { ask } from '../api/client.js';
import { graphql } from '../api/graphql.js';
import { Directory } from '../parts/directory.js';
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
  return (
    <Directory
      at="/outlets"
      title={texts.lists.outlets}
      find={texts.lists.findOutlet}
      none={texts.lists.noOutlet}
      read={async (name, after, signal) => {
        const { outlets } = await ask(outletsPage, { filter: name === '' ? null : { name }, after }, signal);
        return outlets;
      }}
      addressOf={addresses.outlet}
      detail={({ kind, articleCount }) =>
        kind === 'AGENCY' ? texts.outlet.agency : texts.outlet.articles(articleCount)
      }
    />
  );
}
