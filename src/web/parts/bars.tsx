import { texts } from '../texts.js';

interface Bar {
  readonly name: string;
  readonly href: string;
  readonly count: number;
}

/** Names with counts, each count as a bar beside the largest. */
export function Bars({ rows }: { rows: readonly Bar[] }) {
  const largest = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ol class="bars">
      {rows.map(({ name, href, count }) => (
        <li key={href}>
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
          <span class="count">{texts.number(count)}</span>
          <meter class="bar" min={0} max={largest} value={count} aria-hidden="true" />
        </li>
      ))}
    </ol>
  );
}
