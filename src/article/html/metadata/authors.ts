import { readByline, type Byline } from '../../byline.js';
import { fold } from '../../folding.js';
import { COMPANY } from './site.js';
import { inNormalCase, isAgency, isName, isOutlet, isPerson } from '../../publishers.js';

/** Accounts of publishing systems that are nobody. */
const ACCOUNT =
  /^(?:admin(?:istrator)?|editor|editors|redaktion|redaction|rédaction|redacción|redazione|staff|web ?master|web ?desk|newsroom|news ?desk|guest|author|unknown|none|null|undefined|n\/a|wordpress|root|user\d*|\d+)$/iu;

/** Words around a name: "By", "Posted by", "Story by". */
const PREFIX = /^(?:(?:words|story|text|report|written|reported|posted|von|par|por|di)(?: by)?|by)\s*:?\s+/iu;

const WITH = /\s+(?:avec|with|mit|con|met|med)\s+(?=\p{Lu}|dpa\b)/u;

/**
 * Whom metadata names as authors: people, desks, outlets and agencies apart. A value may hold several names, roles and a
 * "By"; addresses, account names and what is no name are passed over.
 */
export function readAuthors(values: readonly string[]): Byline {
  const authors: string[] = [];
  const outlets: string[] = [];
  const agencies: string[] = [];
  // "The Harbour Gazette with Reuters"
  for (const value of values.slice(0, 50).flatMap((each) => each.split(WITH))) {
    const name = value
      .replace(PREFIX, '')
      .replace(/\s*[<([]?\S+@\S+[>)\]]?/gu, '')
      .replace(/^@\w+$/u, '')
      .trim();
    if (name === '' || name.length > 160 || ACCOUNT.test(name) || /^(?:https?:|www\.)/iu.test(name)) continue;
    if (COMPANY.test(name)) outlets.push(name);
    else if (isAgency(name)) agencies.push(name.replace(/^The /u, ''));
    else if (isOutlet(name)) outlets.push(name);
    else if (isPerson(name)) authors.push(inNormalCase(name));
    else {
      const read = readByline(`By ${name}`);
      if (read) {
        authors.push(...read.authors);
        outlets.push(...read.outlets);
        agencies.push(...read.agencies);
      } else if (isName(name)) outlets.push(name);
    }
  }
  return { authors: distinct(authors), outlets: distinct(outlets), agencies: distinct(agencies) };
}

/** Each name once, as first printed. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size !== seen.add(fold(name)).size);
}

/**
 * The people of the article, with the outlets and agencies that stand among them.
 *
 * @param claimed names by source, the surest first
 */
export function chooseAuthors(claimed: readonly (readonly string[])[], printed: Byline): Byline {
  const stated = claimed.map(readAuthors);
  const first = stated.find(({ authors }) => authors.length > 0)?.authors ?? [];
  return {
    authors: peopleOf(first, printed.authors),
    outlets: [...stated.flatMap(({ outlets }) => outlets), ...printed.outlets],
    agencies: [...stated.flatMap(({ agencies }) => agencies), ...printed.agencies],
  };
}

/**
 * Metadata names whoever has the account in the publishing system: where the printed byline names others, it is right;
 * where both agree on somebody, whichever names more people.
 */
function peopleOf(stated: readonly string[], printed: readonly string[]): readonly string[] {
  if (stated.length === 0 || printed.length === 0) return stated.length > 0 ? stated : printed;
  const keys = new Set(printed.map(fold));
  if (!stated.some((name) => keys.has(fold(name)))) return printed;
  return printed.length > stated.length ? printed : stated;
}
