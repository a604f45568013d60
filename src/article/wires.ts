import { foldedWords } from './folding.js';
import { agencyNamed, agencySpelt } from './lexicon/agencies.js';
import { isAgency, isName, isOutlet, NAME_SOURCE } from './publishers.js';
import type { Article, WireCredit, WireRole } from './types.js';

const LONGEST = 320;
const OF_LIST = /\s*(?:[,;/|]|\s(?:and|und|et|y|e|with|avec|mit|con|via|&)\s|(?<=\s)[-–—](?=\s))\s*/u;

/** The agencies in a list of names: "AFP, dpa", "Jane Roe/AP", "The Associated Press and Reuters". */
export function agenciesIn(list: string): string[] {
  return list
    .split(OF_LIST)
    .map((part) => part.replace(/^[^\p{L}\d]+|[^\p{L}\d.]+$|\.$/gu, '').replace(/^the /i, ''))
    .filter((part) => part !== '' && isAgency(part))
    .map(agencySpelt);
}

/** Initials of a desk and its agencies: "jr/rd (AFP, dpa)". */
const DESK = /^[\p{Ll}\p{Lu}]{2,4}(?:[/,]\s?[\p{Ll}\p{Lu}]{2,4}){0,4}\s?\((?<list>[^()]{2,100})\)$/u;
const SOURCE =
  /^[([]?(?:sources?|quellen?|fuentes?|fontes?|fonti?|agenc(?:y|ies)|via|material|credit|mit material von|avec)\s?:?\s(?<list>[^()]{2,100}?)[)\]]?\.?$/i;
const WITH =
  /^\W*(?:(?:with|mit|avec|includes|incorporates)\s)?(?:(?:additional|further|extra|some)\s)?(?:reporting|reports|files|materials?|inputs?|information|contributions?|copy|dispatches|agency inputs|wire reports)\s(?:by|from|of|via|von|de)\s(?<list>.{2,160})$/i;
const CONTRIBUTED =
  /^(?<list>.{2,160}?)\s(?:(?:also\s)?contributed(?: to\b| reporting\b|\.?$)|provided (?:information|material)\b|assisted\b)/i;
const RIGHTS = /(?:©|\(c\)|copyright)\s?(?:\d{4}(?:[-–]\d{2,4})?)?,?\s?(?:by\s)?(?<list>[^.|]{2,80})/i;

/** "Associated Press writers Jane Roe and John Doe" */
const EMPLOYER =
  /^(?:The )?(.{2,60}?) (?:staff )?(?:writers?|reporters?|journalists?|correspondents?|producers?|editors?)\b/u;

/**
 * Agencies that a line of credits names as having written the text or parts of it: "(AFP, dpa)", "jr/rd (AFP)",
 * "With reporting by Reuters", "The Associated Press contributed to this report", "Copyright 2026 AP".
 */
export function agencyCredits(line: string): string[] {
  if (line.length > LONGEST) return [];
  for (const form of [DESK, SOURCE, WITH, CONTRIBUTED, RIGHTS]) {
    const list = form.exec(line)?.groups?.list;
    if (list === undefined) continue;
    for (const part of list.split(/;|\.\s/u)) {
      const named = agenciesIn(part);
      if (named.length > 0) return named;
      const employer = EMPLOYER.exec(part.trim())?.[1];
      if (employer && isAgency(employer)) return [employer];
    }
  }
  return [];
}

const INITIALS = /^\p{Ll}{2,4}$/u;

/** Is a line nothing but agencies, bracketed or behind a dash: "(AFP, dpa)", "— Reuters"? They are returned. */
export function agenciesAlone(line: string): string[] {
  if (line.length > 80) return [];
  const inner = line.replace(/^[\s([—–-]+|[\s)\].]+$/gu, '').replace(/^with /i, '');
  // "jr/dpa": the initials of a desk before the slash.
  const parts = inner.split(OF_LIST).filter((part) => part !== '' && (!INITIALS.test(part) || isAgency(part)));
  const named = agenciesIn(inner);
  return parts.length > 0 && named.length === parts.length ? named : [];
}

/** Agencies that a paragraph ends with: "… on Monday. (AFP)", "… on Monday. — Reuters". */
export function closingCredit(
  paragraph: string,
): { readonly from: number; readonly agencies: readonly string[] } | null {
  const match =
    /(?<=[.!?”"’»])\s+(?:[([](?<list>[^()[\]\n]{2,60})[)\]]|[—–-]{1,2}\s?(?<bare>[^.()\n—–]{2,40}))\.?$/u.exec(
      paragraph.slice(-120),
    );
  if (!match) return null;
  const agencies = agenciesAlone((match.groups!.list ?? match.groups!.bare)!);
  return agencies.length > 0 ? { from: Math.max(0, paragraph.length - 120) + match.index, agencies } : null;
}

const NAME = String.raw`(?<name>(?:[Tt]he\s)?${NAME_SOURCE})`;
const FROM_ELSEWHERE: readonly RegExp[] = [
  String.raw`\b(?:[Tt]his|[Tt]he|[Aa]) (?:\w+ ){0,2}(?:article|story|report|post|piece|column|essay|text|version)\b.{0,60}\b(?:published|appeared|posted|produced|provided|reprinted|republished|syndicated|supplied)\b.{0,30}?\s(?:by|in|on|at|from|of)\s${NAME}`,
  String.raw`^\W*(?:[Ff]irst|[Oo]riginally) (?:published|appeared|posted|reported|produced|printed|aired)\b.{0,20}?\s(?:by|in|on|at)\s${NAME}`,
  String.raw`^\W*(?:[Rr]epublished|[Rr]eprinted|[Rr]eproduced|[Ss]yndicated|[Rr]eposted|[Ss]upplied|[Cc]ourtesy|[Pp]rovided|[Dd]istributed)\b.{0,40}?\s(?:from|by|of)\s${NAME}`,
  String.raw`^[Ii]nformation from: ${NAME}`,
].map((source) => new RegExp(source, 'u'));

/** "This article first appeared in The Harbour Gazette": the publication that the text comes from, or null. */
export function republishedFrom(line: string): string | null {
  if (line.length > LONGEST || /["“]/u.test(line) || /^The post .{3,200} appeared first on /.test(line)) return null;
  for (const form of FROM_ELSEWHERE) {
    const name = form
      .exec(line)
      ?.groups?.name?.replace(/^[Tt]he (?=\p{Lu})/u, 'The ')
      .replace(/[.’']+$/u, '');
    if (
      name &&
      !/^(?:The )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Creative Commons)\b/u.test(
        name,
      )
    ) {
      return isAgency(name) ? name.replace(/^The /u, '') : name;
    }
  }
  return null;
}

/** The agencies, and publications beside a photographer, of a picture's credit: "Ole Renner / Meridian News Agency". */
export function photoAgencies(credit: string): string[] {
  const parts = credit
    .replace(/\b(?:AP|Reuters|AFP) (?:Photo|Image|Pic(?:ture)?)s?\b/gi, (words) => `${words.split(' ')[0]!}, `)
    .replace(/,?\s(?:File(?: photo)?|Pool|Archive|Handout)\b/gi, ',')
    .split(/\s*(?:[,;/|•()[\]]|\s(?:via|and|for|by|of)\s)\s*/u)
    .map((part) => part.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '').replace(/^the /i, ''))
    .filter((part) => part !== '');
  return parts.filter((part, index) => isAgency(part) || (index > 0 && isName(part) && isOutlet(part)));
}

const roles: readonly WireRole[] = ['AGENCY', 'REPUBLISHED', 'PHOTO'];
const keyOf = (name: string): string => foldedWords(agencyNamed(name) ?? name).join(' ');

/**
 * Each agency once, under the first name printed, in the strongest role in which it is credited.
 *
 * @param outlet the article's own, which is no wire of its own articles
 */
export function distinctWires(credits: readonly WireCredit[], outlet: string | null): WireCredit[] {
  const found = new Map<string, WireCredit>();
  const own = outlet === null ? '' : ` ${keyOf(outlet)} `;
  const isOwn = (key: string): boolean => own.endsWith(` ${key} `) || own.startsWith(` ${key} `);
  for (const role of roles) {
    for (const credit of credits) {
      if (credit.role === role && !isOwn(keyOf(credit.name)) && !found.has(keyOf(credit.name)))
        found.set(keyOf(credit.name), credit);
    }
  }
  return [...found.values()];
}

/** The agencies that the text or parts of it came from, each once. Who only took a picture is left out. */
export function wiresOfText({ wires }: Pick<Article, 'wires'>): string[] {
  return [...new Set(wires.filter(({ role }) => role !== 'PHOTO').map(({ name }) => name))];
}
