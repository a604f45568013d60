import { withoutDates } from '../../date.js';
import { fold } from '../../folding.js';
import { comparable } from '../../lines.js';
import { isOutlet } from '../../publishers.js';

/** Words of companies rather than of what they publish. */
export const COMPANY =
  /(?:^|\s)(?:ltd|limited|inc|llc|llp|plc|gmbh|kg|ag|se|s\.?a\.?s?|s\.?r\.?l\.?|s\.?l\.?|corp|corporation|company|co|group|holdings?|publishing|publishers|verlag)\.?$/iu;
/** What templates say where nobody has told them a name. */
const NOBODY = /^(?:home|start|blog|news|wordpress|drupal|joomla|my site|website|site|untitled|default|index)$/iu;
const LONGEST = 60;
const SEPARATORS = /\s+(?:[|·•–—-]|--)\s+|\s*(?:\||»|::)\s*|:\s+/u;

/** What pages to print from put into their title. */
const PRINT =
  /^(?:print|print (?:this )?(?:page|article|story|version)|printable(?: version)?|printer[- ]friendly(?: version)?|druckversion|druckansicht|version imprimable|versión para imprimir|versione stampabile|printversie)$/iu;

/** The name of a site without its motto, rights or address: "© 2026 The Corrie Review | Coast" → "The Corrie Review". */
export function siteName(name: string | null): string | null {
  if (name === null) return null;
  const bare = name
    .replace(/^(?:©|\(c\)|copyright)\s*/iu, '')
    .replace(/^(?:©\s*)?\d{4}(?:[-–]\d{2,4})?,?\s+/u, '')
    .replace(/^(?:by|@)\s*/iu, '')
    .split(SEPARATORS)[0]!
    .replace(/\s*\.?\s*all rights reserved\.?$/iu, '')
    .trim();
  return bare === '' || bare.length > LONGEST || NOBODY.test(bare) ? null : bare;
}

const isAddress = (name: string): boolean => /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$/iu.test(name);

/**
 * The outlet: the first of the names that reads as that of a newspaper or broadcaster, else the first that is no company
 * and no web address, else the first that is no address.
 *
 * @param names the surest first
 */
export function chooseSite(names: readonly (string | null)[]): string | null {
  const known = names.flatMap((name) => siteName(name) ?? []);
  const found =
    known.find((name) => isOutlet(name)) ??
    known.find((name) => !COMPANY.test(name) && !isAddress(name)) ??
    known.find((name) => !isAddress(name)) ??
    known[0] ??
    null;
  return found === null ? null : wellWritten(found, known);
}

/** The form of a name that is no web address, starts with a capital and is not all of them, where the page has one. */
function wellWritten(name: string, known: readonly string[]): string {
  const bare = (form: string): string => fold(form.replace(/\.[a-z]{2,4}$/u, ''));
  const forms = known.filter((form) => bare(form) === bare(name));
  const isName = (form: string): boolean => /^[^\p{Ll}]/u.test(form) && !/\.[a-z]{2,4}$/u.test(form);
  return forms.find((form) => isName(form) && /\p{Ll}/u.test(form)) ?? forms.find(isName) ?? name;
}

const compact = (name: string): string => fold(name).replaceAll(' ', '');

/** A title without one of its parts and the sign beside it. */
function withoutPart(title: string, part: string): string {
  const at = title.lastIndexOf(part);
  return `${title.slice(0, at)}\n${title.slice(at + part.length)}`.replace(/[\s|·•»:–—-]*\n[\s|·•»:–—-]*/u, '');
}

/**
 * A title without the name of the site that pages put behind it or before it, and the section between them. Null for a
 * title of nothing but that name, with a date and the number of a page: "The Corrie Review 04.12.2025 page 3".
 */
export function bareTitle(title: string, sites: readonly (string | null)[]): string | null {
  const print = title.split(SEPARATORS).find((part) => PRINT.test(part.trim()));
  if (print !== undefined) return bareTitle(withoutPart(title, print), sites);
  const known = new Set(sites.flatMap((site) => [site, siteName(site)]).flatMap((site) => (site ? compact(site) : [])));
  const isSite = (part: string): boolean => known.has(compact(part)) || (known.size === 0 && isOutlet(part));
  const rest = withoutDates(title).replace(/\b(?:page|p\.|seite|página|pagina)\s?\d{1,4}\b/giu, ' ');
  if (isSite(rest.replace(/[^\p{L}\p{N}]+$/u, '').trim())) return null;
  const behind = /^(?<head>.{6,}?)\s*(?:\s(?:[–—-]|--)\s|\s?[|·•»]\s|\s?::\s)(?<tail>[^|·•»–—]{2,60})$/u.exec(
    title,
  )?.groups;
  if (behind && isSite(behind.tail!)) return behind.head!.trim();
  const before = /^(?<head>[^|·•»–—:]{2,60}?)\s*(?:\s(?:[–—-]|--)\s|\s?[|·•»]\s|\s?::\s|:\s)(?<tail>.{6,})$/u.exec(
    title,
  )?.groups;
  if (before && isSite(before.head!)) return before.tail!.trim();
  return title;
}

/**
 * The name that stands beside the article's title in the page's: "Fog stops regatta | News | The Harbour Gazette".
 *
 * @param authors whose names are no site's
 */
export function siteBeside(
  documentTitle: string | null,
  title: string | null,
  authors: readonly string[],
): string | null {
  if (documentTitle === null || title === null) return null;
  const parts = documentTitle.split(SEPARATORS).map((part) => part.trim());
  const wanted = comparable(title);
  const isTitle = (part: string): boolean => comparable(part) !== '' && ` ${wanted} `.includes(` ${comparable(part)} `);
  if (parts.length < 2 || !parts.some(isTitle)) return null;
  const nobody = new Set(authors.map(fold));
  const last = parts.at(-1)!;
  const name = isTitle(last) ? parts[0]! : last;
  const isName = /^[\p{Lu}\p{N}]/u.test(name) && name.split(' ').length <= 6 && !nobody.has(fold(name));
  return isTitle(name) || !isName ? null : name;
}
