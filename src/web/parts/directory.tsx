import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { type PageOf, usePages } from '../api/use-pages.js';
import { texts } from '../texts.js';
import { More } from './more.js';
import { NameSearch } from './name-search.js';
import { Page } from './page.js';
import { Empty, Loading } from './states.js';

interface DirectoryProps<Row> {
  /** The address of the page, `/speakers`, whose parameter `name` is what is looked for. */
  readonly at: string;
  readonly title: string;
  /** What the field that looks for a name is called. */
  readonly find: string;
  /** What is said where nobody has the name. */
  readonly none: string;
  /** A page of those of a name; of all where it is empty. */
  readonly read: (name: string, after: string | null, signal: AbortSignal) => Promise<PageOf<Row>>;
  readonly addressOf: (slug: string) => string;
  /** What stands below a name. */
  readonly detail: (row: Row) => ComponentChildren;
}

/** A page of all who have pages of their own, to be found by name, those with the most quotes first. */
export function Directory<Row extends { readonly slug: string; readonly name: string; readonly quoteCount: number }>({
  at,
  title,
  find,
  none,
  read,
  addressOf,
  detail,
}: DirectoryProps<Row>) {
  const { query, route } = useLocation();
  const name = query['name'] ?? '';
  const pages = usePages(JSON.stringify([at, name]), (after, signal) => read(name, after, signal));
  return (
    <Page title={title} kind="list">
      <h1>{title}</h1>
      <NameSearch
        label={find}
        name={name}
        onSearch={(next) => route(next === '' ? at : `${at}?name=${encodeURIComponent(next)}`, true)}
      />
      {pages.rows === undefined && pages.error === undefined && <Loading lines={8} />}
      {pages.rows?.length === 0 && !pages.loading && <Empty>{none}</Empty>}
      <ol class="directory" aria-busy={pages.loading}>
        {pages.rows?.map((row) => (
          <li key={row.slug}>
            <a href={addressOf(row.slug)}>
              <bdi>{row.name}</bdi>
            </a>
            <span class="directory-detail">{detail(row)}</span>
            <span class="directory-count">{texts.speaker.quotes(row.quoteCount)}</span>
          </li>
        ))}
      </ol>
      <More pages={pages} label={texts.lists.more} />
    </Page>
  );
}
