import { useLocation } from 'preact-iso';
import { ask } from '../api/client.js';
import { graphql } from '../api/graphql.js';
import { usePages } from '../api/use-pages.js';
import { NameSearch } from '../parts/name-search.js';
import { Page } from '../parts/page.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';

const speakersPage = graphql(`
  query SpeakersPage($filter: SpeakerFilter, $after: String) {
    speakers(first: 40, filter: $filter, after: $after) {
      nodes {
        name
        slug
        type
        quoteCount
        lastQuotedAt
        roles {
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Everybody who is quoted, the most quoted first. */
export default function SpeakersPage() {
  const { query, route } = useLocation();
  const name = query['name'] ?? '';
  const pages = usePages(JSON.stringify(['speakers', name]), async (after, signal) => {
    const { speakers } = await ask(speakersPage, { filter: name === '' ? null : { name }, after }, signal);
    return speakers;
  });
  return (
    <Page title={texts.lists.speakers} kind="list">
      <h1>{texts.lists.speakers}</h1>
      <NameSearch
        label={texts.lists.findSpeaker}
        name={name}
        onSearch={(next) => route(next === '' ? '/speakers' : `/speakers?name=${encodeURIComponent(next)}`, true)}
      />
      {pages.rows === undefined && pages.error === undefined && <Loading lines={8} />}
      {pages.rows?.length === 0 && !pages.loading && <Empty>{texts.lists.noSpeaker}</Empty>}
      <ol class="directory" aria-busy={pages.loading}>
        {pages.rows?.map((speaker) => (
          <li key={speaker.slug}>
            <a href={addresses.speaker(speaker.slug)}>
              <bdi>{speaker.name}</bdi>
            </a>
            <span class="directory-detail">
              <bdi>{speaker.roles[0]?.title ?? texts.speakerTypes[speaker.type]}</bdi>
            </span>
            <span class="directory-count">{texts.speaker.quotes(speaker.quoteCount)}</span>
          </li>
        ))}
      </ol>
      {pages.error !== undefined && <Failure error={pages.error} retry={pages.more} />}
      {pages.hasMore && (
        <button class="more" type="button" disabled={pages.loading} onClick={pages.more}>
          {texts.lists.more}
        </button>
      )}
    </Page>
  );
}
