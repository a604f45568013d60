import { ask } from '../api/client.js';
import { graphql } from '../api/graphql.js';
import { Directory } from '../parts/directory.js';
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
  return (
    <Directory
      at="/speakers"
      title={texts.lists.speakers}
      find={texts.lists.findSpeaker}
      none={texts.lists.noSpeaker}
      read={async (name, after, signal) => {
        const { speakers } = await ask(speakersPage, { filter: name === '' ? null : { name }, after }, signal);
        return speakers;
      }}
      addressOf={addresses.speaker}
      detail={({ roles, type }) => <bdi>{roles[0]?.title ?? texts.speakerTypes[type]}</bdi>}
    />
  );
}
