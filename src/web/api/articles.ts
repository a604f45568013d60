import { ask } from './client.js';
import { graphql, type ResultOf } from './graphql.js';

/** What the marked text and the panel beside it show of a quote. */
export const markedQuote = graphql(`
  fragment MarkedQuote on Quote {
    id
    text
    kind
    role
    confidence
    rule
    implicit
    status
    spans {
      start
      end
    }
    clause {
      start
      end
    }
    cue {
      text
      lemma
      stance
      spans {
        start
        end
      }
    }
    source {
      text
      spans {
        start
        end
      }
    }
    speaker {
      id
      name
      slug
    }
    evidence {
      step
      text
      span {
        start
        end
      }
    }
  }
`);

const articlePage = graphql(
  `
    query Article($id: ID!, $after: String) {
      node(id: $id) {
        __typename
        ... on Article {
          id
          url
          title
          authors
          publishedAt
          dateline
          language
          text
          ingestedAt
          outlet {
            name
            slug
          }
          wires {
            role
            outlet {
              name
              slug
            }
          }
          boilerplate {
            start
            end
          }
          copies(first: 10) {
            nodes {
              id
              title
              publishedAt
              outlet {
                name
              }
            }
          }
          quotes(first: 100, after: $after) {
            nodes {
              ...MarkedQuote
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [markedQuote],
);

type Node = NonNullable<ResultOf<typeof articlePage>['node']>;

/** An article with all of its quotes. */
export type Article = Extract<Node, { __typename: 'Article' }>;

/**
 * The article of this id with all of its quotes, however many there are; null where it is none.
 * @throws {ApiError}
 */
export async function readArticle(id: string, signal: AbortSignal): Promise<Article | null> {
  const { node } = await ask(articlePage, { id, after: null }, signal);
  if (node?.__typename !== 'Article') return null;
  const quotes = [...node.quotes.nodes];
  let { pageInfo } = node.quotes;
  while (pageInfo.hasNextPage) {
    const next = (await ask(articlePage, { id, after: pageInfo.endCursor }, signal)).node;
    if (next?.__typename !== 'Article') break;
    quotes.push(...next.quotes.nodes);
    pageInfo = next.quotes.pageInfo;
  }
  return { ...node, quotes: { nodes: quotes, pageInfo } };
}
