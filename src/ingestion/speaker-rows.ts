import { fold } from '../article/folding.js';
import type { Article } from '../article/types.js';
import type { ArticleSpeaker, Extraction, SpeakerType } from '../extraction/types.js';
import { slug } from '../identity/slugs.js';
import { keyWithin, speakerKey } from '../identity/speakers.js';

/** A speaker of an article, with what this article adds to the counts. */
export interface SpeakerRow {
  readonly key: string;
  /** The key with its article's: of a speaker that the key alone does not tell from its namesakes. */
  readonly own: string;
  readonly slug: string;
  readonly name: string;
  readonly type: string;
  readonly quoteCount: number;
  readonly aliases: readonly { readonly name: string; readonly folded: string; readonly count: number }[];
  readonly roles: readonly { readonly title: string; readonly quoteCount: number }[];
}

/** Whom a quote names as its speaker and its go-between, by identity key, and the speaker's printed role. */
export interface Naming {
  readonly speakerKey: string | null;
  readonly viaKey: string | null;
  readonly role: string | null;
}

/** Nobody's name is longer, and an index of Postgres takes no text of more than some 2,700 bytes. */
const LONGEST_NAME = 200;
const LONGEST_ROLE = 300;

/** A printed name in one line; null for what is no name: nothing, or as long as a paragraph. */
export function shownName(printed: string | null): string | null {
  const name = inOneLine(printed);
  return name === null || name.length > LONGEST_NAME ? null : name;
}

/** A printed title or description in one line, cut where it runs on. */
export function roleOf(printed: string | null): string | null {
  return inOneLine(printed)?.slice(0, LONGEST_ROLE).trim() ?? null;
}

const inOneLine = (words: string | null): string | null => words?.trim().replace(/\s+/gu, ' ') || null;

/** What kind of speaker a name is in an article that may name it only as a go-between. */
export function typeOf(name: string, extraction: Extraction): SpeakerType {
  return extraction.speakers.find((speaker) => speaker.name === name)?.type ?? 'unknown';
}

/** Everybody that the quotes of an article name, in no order. */
export function speakerRows(
  article: Article,
  extraction: Extraction,
  namings: readonly Naming[],
  articleKey: string,
): SpeakerRow[] {
  const quoteCounts = new Map<string, number>();
  for (const { speakerKey: key, viaKey } of namings) {
    if (key !== null) quoteCounts.set(key, (quoteCounts.get(key) ?? 0) + 1);
    if (viaKey !== null) quoteCounts.set(viaKey, quoteCounts.get(viaKey) ?? 0);
  }
  const drafts = new Map<string, Draft>();
  for (const speaker of listed(extraction)) {
    const name = shownName(speaker.name);
    const key = name === null ? null : speakerKey({ name, type: speaker.type }, articleKey);
    if (name === null || key === null || !quoteCounts.has(key)) continue;
    let draft = drafts.get(key);
    if (!draft) {
      draft = {
        name,
        type: speaker.type,
        aliases: new Map([[name, occurrences(article.normalised, name)]]),
        roles: new Map(),
      };
      drafts.set(key, draft);
    }
    for (const alias of speaker.aliases) {
      const form = shownName(alias.name);
      if (form !== null) draft.aliases.set(form, Math.max(draft.aliases.get(form) ?? 0, alias.count));
    }
    for (const role of speaker.roles) {
      const title = roleOf(role);
      if (title !== null) draft.roles.set(title, 0);
    }
  }
  for (const { speakerKey: key, role } of namings) {
    const roles = key === null ? undefined : drafts.get(key)?.roles;
    if (roles && role !== null) roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  return [...drafts].map(([key, draft]) => ({
    key,
    own: keyWithin(key, articleKey),
    slug: slug(draft.name),
    name: draft.name,
    type: draft.type.toUpperCase(),
    quoteCount: quoteCounts.get(key) ?? 0,
    aliases: [...draft.aliases].map(([name, count]) => ({ name, folded: fold(name), count })),
    roles: [...draft.roles].map(([title, quoteCount]) => ({ title, quoteCount })),
  }));
}

interface Draft {
  readonly name: string;
  readonly type: SpeakerType;
  readonly aliases: Map<string, number>;
  readonly roles: Map<string, number>;
}

/** Whoever an extraction forgot to list is a speaker all the same: a quote must not lose its own. */
function listed(extraction: Extraction): ArticleSpeaker[] {
  const types = new Map(extraction.speakers.map(({ name, type }) => [name, type]));
  const bare = (name: string | null, type: SpeakerType): ArticleSpeaker[] =>
    name === null ? [] : [{ name, type, aliases: [], roles: [] }];
  return [
    ...extraction.speakers,
    ...extraction.quotes.flatMap(({ speaker, speakerType, via }) => [
      ...bare(speaker, speakerType),
      ...bare(via, types.get(via ?? '') ?? 'unknown'),
    ]),
  ];
}

/** How often a name stands in a text; at least once, since somebody took it from there. */
function occurrences(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) count++;
  return Math.max(count, 1);
}
