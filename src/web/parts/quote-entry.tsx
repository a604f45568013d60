import type { QuoteEntry as Entry } from '../api/quotes.js';
import { Highlighted, type Stretch } from '../marking/highlighted.js';
import { webAddress } from '../../citation/index.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';
import { Confidence } from './confidence.js';
import { Who } from './who.js';

/** A quote in a list: its words, who said them, who printed them and when. */
export function QuoteEntry({ quote, matches, speakerIsKnown = false }: EntryProps) {
  const { article, outlet } = quote;
  const source = webAddress(quote.deepLink ?? article.url);
  return (
    <article class={`entry entry-${quote.kind.toLowerCase()}`}>
      <p class="entry-date">
        {article.publishedAt === null ? (
          texts.quote.undated
        ) : (
          <time dateTime={article.publishedAt.slice(0, 10)}>{texts.shortDay(article.publishedAt)}</time>
        )}
      </p>
      <div class="entry-body">
        <blockquote class="words" lang={article.language ?? undefined} dir="auto">
          <Highlighted text={quote.text} stretches={matches} />
        </blockquote>
        <p class="entry-who">
          {!speakerIsKnown && <Who quote={quote} />}
          {speakerIsKnown && quote.role !== null && (
            <span class="who-role">
              <bdi>{quote.role}</bdi>
            </span>
          )}
          <Confidence share={quote.confidence} />
          <span class={`tag tag-${quote.kind.toLowerCase()}`} title={texts.kindsExplained[quote.kind]}>
            {texts.kinds[quote.kind]}
          </span>
          {quote.cue !== null && quote.cue.stance !== 'SAY' && quote.cue.stance !== 'OTHER' && (
            <span class="tag tag-stance">{texts.stances[quote.cue.stance]}</span>
          )}
          {quote.status !== 'AUTO' && <span class="tag tag-status">{texts.statuses[quote.status]}</span>}
        </p>
        <p class="entry-where">
          {outlet === null ? (
            texts.quote.noOutlet
          ) : (
            <a class="entry-outlet" href={addresses.outlet(outlet.slug)}>
              <bdi>{outlet.name}</bdi>
            </a>
          )}
          <a class="entry-article" href={addresses.article(article.id, quote.id)} lang={article.language ?? undefined}>
            <bdi>{article.title ?? texts.quote.untitled}</bdi>
          </a>
          <span class="entry-links">
            <a href={addresses.quote(quote.id)} aria-label={texts.quote.permalink} title={texts.quote.permalink}>
              ¶
            </a>
            {source !== null && (
              <a href={source} rel="noopener external" target="_blank">
                {texts.quote.atSource}
              </a>
            )}
          </span>
        </p>
      </div>
    </article>
  );
}

interface EntryProps {
  readonly quote: Entry;
  /** Where the words searched for stand. */
  readonly matches: readonly Stretch[];
  /** On a page of the speaker the name is not said again. */
  readonly speakerIsKnown?: boolean;
}
