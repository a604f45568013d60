import type { Pending } from '../api/use-answer.js';
import { Page } from './page.js';
import { Failure, Loading } from './states.js';

interface AwaitedProps {
  /** What kind of thing it will be: nothing else is known of it yet. */
  readonly title: string;
  readonly kind: string;
  readonly pending: Pick<Pending<unknown>, 'error' | 'retry'>;
}

/** A page whose content is on its way, or did not come. */
export function Awaited({ title, kind, pending }: AwaitedProps) {
  return (
    <Page title={title} kind={kind}>
      <h1 class="unseen">{title}</h1>
      {pending.error === undefined ? <Loading lines={8} /> : <Failure error={pending.error} retry={pending.retry} />}
    </Page>
  );
}
