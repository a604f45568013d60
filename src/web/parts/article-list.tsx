import { ask } from '../api/client.js';
import { graphql, type VariablesOf } from '../api/graphql.js';
import { usePages } from '../api/use-pages.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';
import { More } from './more.js';
import { Empty, Loading } from './states.js';

const articlePage = graphql(`
  query ArticlePage($filter: ArticleFilter, $after: String) {
    articles(first: 10, filter: $filter, after: $after) {
      nodes {
        id
        title
        publishedAt
        language
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Articles, the newest first, ten at a time. */
export function ArticleList({ filter }: { filter: NonNullable<VariablesOf<typeof articlePage>['filter']> }) {
  const pages = usePages(JSON.stringify(['articles', filter]), async (after, signal) => {
    const { articles } = await ask(articlePage, { filter, after }, signal);
    return articles;
  });
  if (pages.rows === undefined && pages.error === undefined) return <Loading lines={5} />;
  return (
    <>
      {pages.rows?.length === 0 && <Empty>{texts.outlet.noArticles}</Empty>}
      <ol class="articles" aria-busy={pages.loading}>
        {pages.rows?.map((article) => (
          <li key={article.id}>
            <a href={addresses.article(article.id)} lang={article.language ?? undefined}>
              <bdi>{article.title ?? texts.quote.untitled}</bdi>
            </a>
            <span class="articles-date">
              {article.publishedAt === null ? texts.quote.undated : texts.shortDay(article.publishedAt)}
            </span>
          </li>
        ))}
      </ol>
      <More pages={pages} label={texts.outlet.moreArticles} />
    </>
  );
}
