import { ask } from './ask.ts';
import { graphql } from './generated/index.ts';

const WhoSaid = graphql(`
  query WhoSaid($words: String!, $after: String) {
    quotes(filter: { text: $words }, orderBy: BEST_MATCH, first: 50, after: $after) {
      nodes {
        text
        confidence
        speaker {
          name
        }
        outlet {
          name
        }
        article {
          url
          publishedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const words = process.argv.slice(2).join(' ') || 'tide';
let after: string | null = null;
do {
  const { quotes }: Awaited<ReturnType<typeof page>> = await page(after);
  for (const { text, speaker, outlet, article } of quotes.nodes) {
    // No speaker: the article does not say who, or not clearly enough.
    const where = [outlet?.name, article.publishedAt?.slice(0, 10), article.url].filter((each) => each != null);
    console.log(`“${text}”\n  — ${speaker?.name ?? 'not named'} (${where.join(', ')})`);
  }
  after = quotes.pageInfo.hasNextPage ? (quotes.pageInfo.endCursor ?? null) : null;
} while (after !== null);

function page(after: string | null) {
  return ask(WhoSaid, { words, after });
}
