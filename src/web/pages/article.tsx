import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { type Article, readArticle } from '../api/articles.js';
import type { CorrectedQuote } from '../api/corrections.js';
import { reviewKey } from '../api/key.js';
import { answers } from '../api/use-answer.js';
import { useReading } from '../api/use-reading.js';
import { Reader } from '../marking/reader.js';
import { Awaited } from '../parts/awaited.js';
import { Page } from '../parts/page.js';
import { webAddress } from '../../citation/index.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';
import { Missing } from './not-found.js';

/** One article with its quotes marked in it; `?quote=` names the one to explain. */
export default function ArticlePage() {
  const id = useRoute().params['id'] ?? '';
  const asked = useLocation().query['quote'];
  const name = `article ${id}`;
  const [, redraw] = useState(0);
  const pending = useReading(name, (signal) => readArticle(id, signal));
  const { data } = pending;
  if (data === undefined) return <Awaited title={texts.article.title} kind="article" pending={pending} />;
  if (data === null) return <Missing lead={texts.article.missing} />;
  const onCorrected = (quote: CorrectedQuote) => {
    const nodes = data.quotes.nodes.map((each) => (each.id === quote.id ? quote : each));
    answers.set(name, { data: { ...data, quotes: { ...data.quotes, nodes } } });
    redraw((count) => count + 1);
  };
  const first = data.quotes.nodes.findIndex((quote) => quote.id === asked);
  return (
    <Page title={data.title ?? texts.quote.untitled} kind="article">
      <Head article={data} />
      <Reader
        key={data.id}
        text={data.text}
        title={data.title}
        language={data.language}
        quotes={data.quotes.nodes}
        boilerplate={data.boilerplate}
        first={first < 0 ? null : first}
        {...(reviewKey() === null ? {} : { onCorrected })}
      />
      {data.copies.nodes.length > 0 && (
        <section class="copies" aria-labelledby="copies">
          <h2 id="copies" class="section-heading">
            {texts.article.copies}
          </h2>
          <ul class="articles">
            {data.copies.nodes.map((copy) => (
              <li key={copy.id}>
                <a href={addresses.article(copy.id)}>
                  <bdi>{copy.title ?? texts.quote.untitled}</bdi>
                </a>
                <span class="articles-date">
                  <bdi>{copy.outlet?.name ?? texts.quote.noOutlet}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function Head({ article }: { article: Article }) {
  const source = webAddress(article.url);
  return (
    <header class="head">
      <p class="kicker">
        {article.outlet === null ? (
          texts.quote.noOutlet
        ) : (
          <a href={addresses.outlet(article.outlet.slug)}>
            <bdi>{article.outlet.name}</bdi>
          </a>
        )}
      </p>
      <h1 lang={article.language ?? undefined} dir="auto">
        {article.title ?? texts.quote.untitled}
      </h1>
      <p class="head-facts">
        {article.authors.length > 0 && (
          <span>
            {texts.article.by} <bdi>{article.authors.join(', ')}</bdi>
          </span>
        )}
        <span>{article.publishedAt === null ? texts.quote.undated : texts.day(article.publishedAt)}</span>
        {article.wires.map(({ outlet, role }) => (
          <span key={outlet.slug}>
            {texts.article.wires[role]}{' '}
            <a href={addresses.outlet(outlet.slug)}>
              <bdi>{outlet.name}</bdi>
            </a>
          </span>
        ))}
        {source !== null && (
          <a href={source} rel="noopener external" target="_blank">
            {texts.article.source}
          </a>
        )}
      </p>
    </header>
  );
}
