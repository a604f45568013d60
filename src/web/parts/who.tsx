import { addresses } from '../routing/addresses.js';
import { texts } from '../texts.js';

interface Spoken {
  readonly speaker: { readonly name: string; readonly slug?: string } | null;
  readonly role: string | null;
  readonly source?: { readonly text: string } | null;
}

/** Who said it: the name, with the title that was printed; of somebody unnamed the description. */
export function Who({ quote }: { quote: Spoken }) {
  const { speaker, role } = quote;
  if (speaker === null) {
    return (
      <span class="who">
        <span class="who-unnamed">
          <bdi>{role ?? quote.source?.text ?? texts.quote.unnamed}</bdi>
        </span>
      </span>
    );
  }
  return (
    <span class="who">
      {speaker.slug === undefined ? (
        <bdi class="who-name">{speaker.name}</bdi>
      ) : (
        <a class="who-name" href={addresses.speaker(speaker.slug)}>
          <bdi>{speaker.name}</bdi>
        </a>
      )}
      {role !== null && (
        <span class="who-role">
          <bdi>{role}</bdi>
        </span>
      )}
    </span>
  );
}

/** The name in one line of plain text, for labels. */
export function nameOf({ speaker, role, source }: Spoken): string {
  return speaker?.name ?? role ?? source?.text ?? texts.quote.unnamed;
}
