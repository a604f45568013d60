import { useRoute } from 'preact-iso';
import { graphql } from '../api/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { Awaited } from '../parts/awaited.js';
import { Confidence } from '../parts/confidence.js';
import { CopyAs } from '../parts/copy-as.js';
import { Page } from '../parts/page.js';
import { Reasons } from '../parts/reasons.js';
import { Who, nameOf } from '../parts/who.js';
import { webAddress } from '../../citation/index.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';
import { Missing } from './not-found.js';

const quotePage = graphql(`
  query Quote($id: ID!) {
    node(id: $id) {
      __typename
      ... on Quote {
        id
        text
        kind
        role
        speakerType
        confidence
        rule
        status
        implicit
        inHeading
        deepLink
        cue {
          lemma
          stance
        }
        source {
          text
        }
        speaker {
          name
          slug
        }
        via {
          name
          slug
        }
        outlet {
          name
          slug
        }
        context(before: 240, after: 240) {
          prefix
          exact
          suffix
        }
        evidence {
          step
          text
        }
        article {
          id
          url
          title
          authors
          publishedAt
          language
        }
      }
    }
  }
`);

/** One quote, to be linked to and cited. */
export default function QuotePage() {
  const id = useRoute().params['id'] ?? '';
  const pending = useAnswer(quotePage, { id });
  const quote = pending.data?.node;
  if (pending.error !== undefined || (quote?.__typename !== 'Quote' && pending.loading)) {
    return <Awaited title={texts.quote.title} kind="quote" pending={pending} />;
  }
  if (quote?.__typename !== 'Quote') return <Missing lead={texts.quote.missing} />;
  const { article, outlet } = quote;
  const source = webAddress(quote.deepLink ?? article.url);
  return (
    <Page title={`${nameOf(quote)}: “${quote.text.slice(0, 60)}”`} kind="quote">
      <article class="quote">
        <h1 class="unseen">{texts.quote.title}</h1>
        <blockquote
          class={`quote-words ${sizeOf(quote.text)}`}
          cite={source ?? undefined}
          lang={article.language ?? undefined}
          dir="auto"
        >
          {quote.text}
        </blockquote>
        <p class="quote-who">
          <Who quote={quote} />
          {quote.via !== null && (
            <span class="who-role">
              <a href={addresses.speaker(quote.via.slug)}>{texts.quote.via(quote.via.name)}</a>
            </span>
          )}
        </p>
        <p class="head-facts">
          {outlet !== null && (
            <a href={addresses.outlet(outlet.slug)}>
              <bdi>{outlet.name}</bdi>
            </a>
          )}
          <span>{article.publishedAt === null ? texts.quote.undated : texts.day(article.publishedAt)}</span>
          <a href={addresses.article(article.id, quote.id)}>{texts.quote.inArticle}</a>
          {source !== null && (
            <a href={source} rel="noopener external" target="_blank">
              {texts.quote.atSource}
            </a>
          )}
        </p>
        <p class="why-tags">
          <Confidence share={quote.confidence} />
          <span class={`tag tag-${quote.kind.toLowerCase()}`}>{texts.kinds[quote.kind]}</span>
          {quote.inHeading && <span class="tag">{texts.quote.inHeading}</span>}
          {quote.status !== 'AUTO' && <span class="tag tag-status">{texts.statuses[quote.status]}</span>}
        </p>
      </article>
      <div class="columns">
        <section class="column-main" aria-labelledby="context">
          <h2 id="context" class="section-heading">
            {texts.quote.context}
          </h2>
          <p class="article-title">
            <a href={addresses.article(article.id, quote.id)} lang={article.language ?? undefined}>
              <bdi>{article.title ?? texts.quote.untitled}</bdi>
            </a>
          </p>
          <p class="context" lang={article.language ?? undefined} dir="auto">
            … {quote.context.prefix.replace(/^\S*\s/u, '')}
            <mark>{quote.context.exact}</mark>
            {quote.context.suffix.replace(/\s\S*$/u, '')} …
          </p>
          <CopyAs
            quote={{
              ...article,
              text: quote.text,
              kind: quote.kind,
              speaker: quote.speaker?.name ?? null,
              speakerType: quote.speakerType,
              role: quote.role,
              outlet: outlet?.name ?? null,
              url: quote.deepLink ?? article.url,
              permalink: location.origin + addresses.quote(quote.id),
            }}
          />
          <p>
            <a href={`/widgets?quote=${encodeURIComponent(quote.id)}`}>{texts.widgets.build}</a>
          </p>
        </section>
        <section class="column-side" aria-labelledby="why">
          <h2 id="why" class="section-heading">
            {texts.why.heading}
          </h2>
          <Reasons quote={quote} />
        </section>
      </div>
    </Page>
  );
}

/** Long words are set smaller. */
function sizeOf(text: string): string {
  if (text.length > 400) return 'long';
  return text.length > 140 ? 'middling' : 'short';
}
