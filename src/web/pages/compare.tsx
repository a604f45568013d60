import { useLocation } from 'preact-iso';
import { graphql } from '../api/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { Bars } from '../parts/bars.js';
import { ComparisonForm } from '../parts/comparison-form.js';
import { Page } from '../parts/page.js';
import { QuoteList } from '../parts/quote-list.js';
import { Failure, Loading } from '../parts/states.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';

const speakerSide = graphql(`
  query SpeakerSide($slug: String!) {
    speaker(slug: $slug) {
      name
      quoteCount
      firstQuotedAt
      lastQuotedAt
      outlets(first: 8) {
        count
        outlet {
          name
          slug
        }
      }
    }
  }
`);
const outletSide = graphql(`
  query OutletSide($slug: String!) {
    outlet(slug: $slug) {
      name
      quoteCount
      articleCount
    }
    quoteFacets(filter: { outlets: [$slug] }, first: 8) {
      speakers {
        count
        speaker {
          name
          slug
        }
      }
    }
  }
`);

/** Two speakers or two outlets side by side; `?speakers=a,b` or `?outlets=a,b`. */
export default function ComparePage() {
  const { query } = useLocation();
  const kind = query['outlets'] === undefined ? 'speakers' : 'outlets';
  const slugs = (query[kind] ?? '')
    .split(',')
    .filter((slug) => slug !== '')
    .slice(0, 2);
  const Side = kind === 'speakers' ? SpeakerSide : OutletSide;
  return (
    <Page title={texts.compare.title} kind="compare">
      <h1>{texts.compare.title}</h1>
      {slugs.length === 0 && <p class="lead">{texts.compare.lead}</p>}
      <ComparisonForm key={`${kind}${slugs.join()}`} kind={kind} slugs={slugs} />
      <div class="sides">
        {slugs.map((slug) => (
          <Side key={slug} slug={slug} />
        ))}
      </div>
    </Page>
  );
}

function SpeakerSide({ slug }: { slug: string }) {
  const { data, error, loading, retry } = useAnswer(speakerSide, { slug });
  if (error !== undefined) return <Failure error={error} retry={retry} />;
  const speaker = data?.speaker;
  if (speaker == null) return loading ? <Loading lines={6} /> : <p>{texts.speaker.missing}</p>;
  return (
    <section aria-label={speaker.name}>
      <h2 class="side-name">
        <a href={addresses.speaker(slug)}>
          <bdi>{speaker.name}</bdi>
        </a>
      </h2>
      <p class="head-facts">
        <span>{texts.speaker.quotes(speaker.quoteCount)}</span>
        {speaker.firstQuotedAt !== null && speaker.lastQuotedAt !== null && (
          <span>
            {texts.speaker.between(texts.shortDay(speaker.firstQuotedAt), texts.shortDay(speaker.lastQuotedAt))}
          </span>
        )}
      </p>
      <h3 class="section-heading">{texts.speaker.outlets}</h3>
      <Bars
        rows={speaker.outlets.map(({ outlet, count }) => ({
          name: outlet.name,
          href: addresses.search({ speakers: [slug], outlets: [outlet.slug] }),
          count,
        }))}
      />
      <h3 class="section-heading">{texts.speaker.latest}</h3>
      <QuoteList filter={{ speakers: [slug] }} orderBy="NEWEST" speakerIsKnown empty={texts.search.none} />
    </section>
  );
}

function OutletSide({ slug }: { slug: string }) {
  const { data, error, loading, retry } = useAnswer(outletSide, { slug });
  if (error !== undefined) return <Failure error={error} retry={retry} />;
  const outlet = data?.outlet;
  if (outlet == null) return loading ? <Loading lines={6} /> : <p>{texts.outlet.missing}</p>;
  return (
    <section aria-label={outlet.name}>
      <h2 class="side-name">
        <a href={addresses.outlet(slug)}>
          <bdi>{outlet.name}</bdi>
        </a>
      </h2>
      <p class="head-facts">
        <span>{texts.outlet.articles(outlet.articleCount)}</span>
        <span>{texts.speaker.quotes(outlet.quoteCount)}</span>
      </p>
      <h3 class="section-heading">{texts.outlet.mostQuoted}</h3>
      <Bars
        rows={data!.quoteFacets.speakers.map(({ speaker, count }) => ({
          name: speaker.name,
          href: addresses.search({ speakers: [speaker.slug], outlets: [slug] }),
          count,
        }))}
      />
      <h3 class="section-heading">{texts.outlet.latestQuotes}</h3>
      <QuoteList filter={{ outlets: [slug] }} orderBy="NEWEST" empty={texts.search.none} />
    </section>
  );
}
