import { agencyNamed } from '../../lexicon/agencies.js';
import { fold } from '../../folding.js';
import { isAgency, isOutlet } from '../../publishers.js';
import { siteInTitle } from '../../title.js';
import type { Byline } from '../../byline.js';
import { readAuthors } from './authors.js';
import type { Claims } from './claims.js';

/** Words of companies rather than of what they publish. */
const COMPANY =
  /\b(?:ltd|limited|inc|llc|plc|gmbh|ag|s\.?a\.?|s\.?r\.?l\.?|corp|corporation|company|co|group|holdings?|publishing|publishers|verlag|media group|networks?)\.?$/iu;

/** The name of a site without its motto or address: "The Corrie Review | News from the coast" → "The Corrie Review". */
export function siteName(name: string | null): string | null {
  if (name === null) return null;
  const bare = name
    .replace(/^©\s?/u, '')
    .replace(/^(?:copyright\s)?(?:\d{4}(?:[-–]\d{2,4})?)?,?\s*/iu, '')
    .replace(/^@/u, '')
    .split(/\s+[|·•–—-]\s+|\s*:\s+/u)[0]!
    .trim();
  if (
    bare === '' ||
    bare.length > 60 ||
    /^(?:home|blog|news|wordpress|drupal|my site|website|site|untitled|default)$/iu.test(bare)
  )
    return null;
  return bare;
}

const isAddress = (name: string): boolean => /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$/iu.test(name);

/**
 * The outlet: the first of the names that reads as that of a newspaper or broadcaster, else the first that is no company
 * and no web address, else the first.
 *
 * @param names the surest first
 */
export function chooseSite(names: readonly (string | null)[]): string | null {
  const known = names.flatMap((name) => siteName(name) ?? []);
  return (
    known.find((name) => isOutlet(name)) ??
    known.find((name) => !COMPANY.test(name) && !isAddress(name)) ??
    known.find((name) => !isAddress(name)) ??
    known[0] ??
    null
  );
}

/** A title without the name of the site and section that pages put behind it. */
export function bareTitle(title: string, sites: readonly string[]): string {
  let bare = title;
  for (let turn = 0; turn < 3; turn++) {
    const match = /^(?<head>.{6,}?)\s*(?:\s[–—-]\s|\s?[|·•»:]\s)(?<tail>[^|·•»–—]{2,60})$/u.exec(bare);
    if (!match?.groups) break;
    const { head, tail } = match.groups as { head: string; tail: string };
    const isSite = sites.some(
      (site) => fold(site) === fold(tail) || fold(site).replaceAll(' ', '') === fold(tail).replaceAll(' ', ''),
    );
    if (!isSite && !(siteInTitle(bare) && !/\s:\s|:\s[^|]*$/u.test(bare.slice(head.length)))) break;
    bare = head.trim();
  }
  return bare;
}

/** The people of the article, with the outlets and agencies that stand among them. */
export function chooseAuthors(claims: readonly Claims[], printed: Byline): Byline {
  const stated = claims.map((claim) => readAuthors(claim.authors));
  const outlets = [...stated.flatMap((each) => each.outlets), ...printed.outlets];
  const agencies = [...stated.flatMap((each) => each.agencies), ...printed.agencies];
  const first = stated.find(({ authors }) => authors.length > 0)?.authors ?? [];
  return { authors: peopleOf(first, printed.authors), outlets, agencies };
}

/**
 * Metadata names whoever has the account in the publishing system: where the printed byline names others, it is right;
 * where both agree on somebody, whichever names more people.
 */
function peopleOf(stated: readonly string[], printed: readonly string[]): readonly string[] {
  if (stated.length === 0 || printed.length === 0) return stated.length > 0 ? stated : printed;
  const keys = new Set(printed.map(fold));
  const agree = stated.some((name) => keys.has(fold(name)));
  if (!agree) return printed;
  return printed.length > stated.length ? printed : stated;
}

/** Names of sources that are agencies. */
export function agenciesAmong(names: readonly string[]): string[] {
  return names
    .flatMap((name) => name.split(/\s*(?:[,;/|]|\sand\s|\swith\s)\s*/u))
    .filter((name) => name !== '' && (isAgency(name) || agencyNamed(name) !== null));
}
