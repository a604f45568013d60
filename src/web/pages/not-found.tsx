import { Page } from '../parts/page.js';
import { texts } from '../texts.js';

/** Where no page is. */
export function NotFoundPage() {
  return <Missing lead={texts.notFound.lead} />;
}

/** A page that says what is missing. */
export function Missing({ lead }: { lead: string }) {
  return (
    <Page title={texts.notFound.title} kind="missing">
      <h1>{texts.notFound.title}</h1>
      <p class="lead">{lead}</p>
      <p>
        <a class="button" href="/">
          {texts.notFound.home}
        </a>
      </p>
    </Page>
  );
}
