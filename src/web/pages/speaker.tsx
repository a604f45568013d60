import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { quoteTimeline } from '../api/facets.js';
import { graphql } from '../api/graphql.js';
import { reviewKey } from '../api/key.js';
import { useAnswer } from '../api/use-answer.js';
import { Awaited } from '../parts/awaited.js';
import { Bars } from '../parts/bars.js';
import { Page } from '../parts/page.js';
import { QuoteList } from '../parts/quote-list.js';
import { Roles } from '../parts/roles.js';
import { SpeakerReview } from '../parts/speaker-review.js';
import { Empty } from '../parts/states.js';
import { Timeline } from '../parts/timeline.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';
import { everything } from '../../selection/index.js';
import { Utterances } from '../parts/utterances.js';
import { WaysOut } from '../parts/ways-out.js';
import { Missing } from './not-found.js';

const speakerPage = graphql(`
  query SpeakerPage($slug: String!) {
    speaker(slug: $slug) {
      id
      name
      slug
      type
      wikidataId
      quoteCount
      firstQuotedAt
      lastQuotedAt
      aliases {
        name
        count
      }
      roles {
        title
        firstSeen
        lastSeen
        quoteCount
      }
      outlets(first: 12) {
        count
        outlet {
          name
          slug
        }
      }
    }
  }
`);

/** One speaker across all articles. */
export default function SpeakerPage() {
  const slug = useRoute().params['slug'] ?? '';
  const { route } = useLocation();
  const pending = useAnswer(speakerPage, { slug });
  const timeline = useAnswer(quoteTimeline, { filter: { speakers: [slug] }, interval: 'MONTH' });
  const [corrected, setCorrected] = useState(0);
  const speaker = pending.data?.speaker;
  if (pending.error !== undefined || (speaker == null && pending.loading)) {
    return <Awaited title={texts.speaker.title} kind="speaker" pending={pending} />;
  }
  if (speaker == null) return <Missing lead={texts.speaker.missing} />;
  const others = speaker.aliases.filter(({ name }) => name !== speaker.name);
  return (
    <Page title={speaker.name} kind="speaker">
      <header class="head">
        <p class="kicker">{texts.speakerTypes[speaker.type]}</p>
        <h1>
          <bdi>{speaker.name}</bdi>
        </h1>
        <p class="head-facts">
          {speaker.roles[0] !== undefined && <bdi>{speaker.roles[0].title}</bdi>}
          <span>{texts.speaker.quotes(speaker.quoteCount)}</span>
          {speaker.firstQuotedAt !== null && speaker.lastQuotedAt !== null && (
            <span>
              {texts.speaker.between(texts.shortDay(speaker.firstQuotedAt), texts.shortDay(speaker.lastQuotedAt))}
            </span>
          )}
          {speaker.wikidataId !== null && (
            <a href={`https://www.wikidata.org/wiki/${encodeURIComponent(speaker.wikidataId)}`} rel="external noopener">
              {texts.speaker.wikidata}
            </a>
          )}
        </p>
      </header>
      {reviewKey() !== null && (
        <SpeakerReview
          key={speaker.id}
          id={speaker.id}
          slug={speaker.slug}
          name={speaker.name}
          onCorrected={() => {
            setCorrected((count) => count + 1);
            pending.retry();
          }}
        />
      )}
      <div class="columns" key={corrected}>
        <div class="column-main">
          {timeline.data !== undefined && timeline.data.quoteTimeline.length > 0 && (
            <section aria-labelledby="timeline" class="before-quotes">
              <h2 id="timeline" class="section-heading">
                {texts.timeline.heading}
              </h2>
              <Timeline
                buckets={timeline.data.quoteTimeline}
                interval="MONTH"
                onChoose={(from, to) => route(addresses.search({ speakers: [speaker.slug], from, to }))}
              />
            </section>
          )}
          <section aria-labelledby="utterances" class="before-quotes">
            <h2 id="utterances" class="section-heading">
              {texts.utterances.heading}
            </h2>
            <Utterances speaker={speaker.slug} />
          </section>
          <section aria-labelledby="quotes">
            <h2 id="quotes" class="section-heading">
              {texts.speaker.latest}
              <a class="section-link" href={addresses.search({ speakers: [speaker.slug] })}>
                {texts.speaker.searchIn(speaker.name)}
              </a>
            </h2>
            <WaysOut
              selection={{ ...everything, speakers: [speaker.slug] }}
              feed={`/feeds/speakers/${encodeURIComponent(speaker.slug)}`}
            />
            <QuoteList
              filter={{ speakers: [speaker.slug] }}
              orderBy="NEWEST"
              speakerIsKnown
              empty={<p class="empty-heading">{texts.search.none}</p>}
            />
          </section>
        </div>
        <div class="column-side">
          {speaker.roles.length > 0 && (
            <section aria-labelledby="roles">
              <h2 id="roles" class="section-heading">
                {texts.speaker.roles}
              </h2>
              <Roles roles={speaker.roles} />
            </section>
          )}
          <section aria-labelledby="outlets">
            <h2 id="outlets" class="section-heading">
              {texts.speaker.outlets}
            </h2>
            <Bars
              rows={speaker.outlets.map(({ outlet, count }) => ({
                name: outlet.name,
                href: addresses.search({ speakers: [speaker.slug], outlets: [outlet.slug] }),
                count,
              }))}
            />
            {speaker.outlets.length === 0 && <Empty>{texts.search.none}</Empty>}
          </section>
          {others.length > 0 && (
            <section aria-labelledby="aliases">
              <h2 id="aliases" class="section-heading">
                {texts.speaker.aliases}
              </h2>
              <ul class="aliases">
                {others.map(({ name, count }) => (
                  <li key={name}>
                    <bdi>{name}</bdi> <span class="count">{texts.number(count)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </Page>
  );
}
