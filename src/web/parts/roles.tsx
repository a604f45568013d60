import { texts } from '../texts.js';

interface Role {
  readonly title: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly quoteCount: number;
}

/** The titles of a speaker with the time in which each was printed, drawn on one axis. */
export function Roles({ roles }: { roles: readonly Role[] }) {
  const times = roles.flatMap(({ firstSeen, lastSeen }) =>
    firstSeen === null || lastSeen === null ? [] : [Date.parse(firstSeen), Date.parse(lastSeen)],
  );
  const start = Math.min(...times);
  const length = Math.max(1, Math.max(...times) - start);
  const share = (iso: string) => ((Date.parse(iso) - start) / length) * 100;
  return (
    <table class="roles">
      <thead class="unseen">
        <tr>
          <th scope="col">{texts.speaker.role}</th>
          <th scope="col">{texts.speaker.seen}</th>
          <th scope="col">{texts.speaker.times}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map(({ title, firstSeen, lastSeen, quoteCount }) => (
          <tr key={title}>
            <th scope="row">
              <bdi>{title}</bdi>
            </th>
            <td class="roles-time">
              {firstSeen === null || lastSeen === null ? (
                texts.quote.undated
              ) : (
                <>
                  <span class="unseen">
                    {texts.speaker.between(texts.shortDay(firstSeen), texts.shortDay(lastSeen))}
                  </span>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <line x1="0" x2="100" y1="4" y2="4" class="roles-axis" />
                    <rect
                      x={Math.min(share(firstSeen), 97)}
                      width={Math.max(3, share(lastSeen) - share(firstSeen))}
                      y="1"
                      height="6"
                    />
                    <title>{texts.speaker.between(texts.shortDay(firstSeen), texts.shortDay(lastSeen))}</title>
                  </svg>
                </>
              )}
            </td>
            <td class="count">{texts.number(quoteCount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
