import { useRoute } from 'preact-iso';
import { graphql } from '../api/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { ArticleList } from '../parts/article-list.js';
import { Awaited } from '../parts/awaited.js';
import { Page } from '../parts/page.js';
import { QuoteList } from '../parts/quote-list.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';
import { everything } from '../../selection/index.js';
import { WaysOut } from '../parts/ways-out.js';
import { Missing } from './not-found.js';

const outletPage = graphql(`
  query OutletPage($slug: String!) {
    outlet(slug: $slug) {
      name
      slug
      kind
      domain
      articleCount
      quoteCount
    }
  }
`);

/** Who prints articles, and what they print. */
export default function OutletPage() {
  const slug = useRoute().params['slug'] ?? '';
  const pending = useAnswer(outletPage, { slug });
  const outlet = pending.data?.outlet;
  if (pending.error !== undefined || (outlet == null && pending.loading)) {
    return <Awaited title={texts.outlet.title} kind="outlet" pending={pending} />;
  }
  if (outlet == null) return <Missing lead={texts.outlet.missing} />;
  return (
    <Page title={outlet.name} kind="outlet">
      <header class="head">
        <p class="kicker">{outlet.kind === 'AGENCY' ? texts.outlet.agency : texts.outlet.outlet}</p>
        <h1>
          <bdi>{outlet.name}</bdi>
        </h1>
        <p class="head-facts">
          <span>{texts.outlet.articles(outlet.articleCount)}</span>
          <span>{texts.speaker.quotes(outlet.quoteCount)}</span>
          {outlet.domain !== null && <bdi>{outlet.domain}</bdi>}
        </p>
      </header>
      <div class="columns">
        <section class="column-main" aria-labelledby="quotes">
          <h2 id="quotes" class="section-heading">
            {texts.outlet.latestQuotes}
            <a class="section-link" href={addresses.search({ outlets: [outlet.slug] })}>
              {texts.outlet.searchIn(outlet.name)}
            </a>
          </h2>
          <WaysOut
            selection={{ ...everything, outlets: [outlet.slug] }}
            feed={`/feeds/outlets/${encodeURIComponent(outlet.slug)}`}
          />
          <QuoteList
            filter={{ outlets: [outlet.slug] }}
            orderBy="NEWEST"
            empty={<p class="empty-heading">{texts.search.none}</p>}
          />
        </section>
        <div class="column-side">
          <section aria-labelledby="articles">
            <h2 id="articles" class="section-heading">
              {texts.outlet.latestArticles}
            </h2>
            <ArticleList filter={{ outlets: [outlet.slug] }} />
          </section>
        </div>
      </div>
    </Page>
  );
}
