import type { NamedIds } from './naming.js';
import type { SpeakerRow } from './speaker-rows.js';

/** What an article adds to the counts of one speaker of the database. */
export type SpeakerShare = Pick<SpeakerRow, 'quoteCount' | 'aliases' | 'roles'> & { readonly id: string };

/**
 * The speakers of an article by id. Two names that it prints may lead to one speaker, who then has the names of both and
 * the quotes of both: a statement must not count a row twice. An alias of both stands in the text as often as the one
 * says that has more of it.
 */
export function speakerShares(
  speakers: readonly SpeakerRow[],
  { speakerIds }: Pick<NamedIds, 'speakerIds'>,
): SpeakerShare[] {
  const shares = new Map<string, SpeakerShare>();
  for (const { key, quoteCount, aliases, roles } of speakers) {
    const id = speakerIds(key);
    const before = shares.get(id);
    if (before === undefined) {
      shares.set(id, { id, quoteCount, aliases, roles });
      continue;
    }
    shares.set(id, {
      id,
      quoteCount: before.quoteCount + quoteCount,
      aliases: joined(
        before.aliases,
        aliases,
        ({ name }) => name,
        (one, other) => (one.count < other.count ? other : one),
      ),
      roles: joined(
        before.roles,
        roles,
        ({ title }) => title,
        (one, other) => ({
          title: one.title,
          quoteCount: one.quoteCount + other.quoteCount,
        }),
      ),
    });
  }
  return [...shares.values()];
}

function joined<T>(one: readonly T[], other: readonly T[], nameOf: (item: T) => string, join: (a: T, b: T) => T): T[] {
  const all = new Map<string, T>();
  for (const item of [...one, ...other]) {
    const name = nameOf(item);
    const before = all.get(name);
    all.set(name, before === undefined ? item : join(before, item));
  }
  return [...all.values()];
}
