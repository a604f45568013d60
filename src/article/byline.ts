import { withoutDates } from './date.js';
import { isKnownOutlet } from './known-outlets.js';
import { deskWords } from './lexicon/publishers.js';
import { inNormalCase, isAgency, isName, isOutlet, isPerson, namesDay } from './publishers.js';

/** Whom a byline names. */
export interface Byline {
  readonly authors: readonly string[];
  /** Publications beside the authors: "By Jane Roe, The Harbour Gazette". */
  readonly outlets: readonly string[];
  readonly agencies: readonly string[];
}

const LONGEST = 160;
const PREFIX =
  /^(?:(?:words|story|text|report|article|reporting|photos? and text|text and photos?) by|(?:written|reported|posted|submitted) by|by|interview:|words:|text:|from|authors?:|author|reporter:|autor(?:in)?:|auteur:|(?:(?:ein|eine) \p{L}{4,14} )?von(?: unsere[rmn]? \p{L}{6,20})?|(?:propos recueillis |texte |reportage )?par|por|di|door)\s*:?\s+/iu;
/** Prefixes that other sentences start with too: everything after them has to be a name. */
const COMMON_PREFIX = /^(?:from|author|von|par|por|di|door)\s/i;
/** "y" and "e" only in lower case: in capitals they are initials. */
const SEPARATOR =
  /(\s*(?:[,;|•·/–—]|\s-\s|(?<=\s)(?:[Aa][Nn][Dd]|und|et|y|e|avec|mit|con|[Ww]ith|[Ff]or|[Aa]t|[Ii]n|[Oo]f|[Ss]pecial [Tt]o|SPECIAL TO)(?=\s)|&)\s*)/u;
/** Letters behind a name that are no part of it. */
const DEGREES = /^(?:M\.?D|Ph\.?\s?D|D\.?Phil|Esq|J\.?D|R\.?N|M\.?P\.?H|M\.?B\.?A|M\.?P|MBE|OBE|CBE)\.?$/u;
const HONORIFIC = /^(?:Drs?|Prof|Professor|Mrs?|Ms|Miss|Rev|Fr|Sra?|Dra)\.?\s(?=\p{Lu}\S*\s)/u;
const PUBLISHED = /\b(?:published|updated|posted|last (?:updated|modified)|first published)\b.*$/i;
const ADDRESS = /\S+@\S+|(?<=\s|^)@\w+|\b(?:is|was) (?:a|an|the)\b.*$/gu;

/** The name before the words of a job: "Associated Press Political Writer" → "Associated Press". */
function withoutJob(part: string): { name: string; job: boolean } {
  const words = part.split(' ');
  let count = words.length;
  while (count > 0 && deskWords.has(words[count - 1]!.toLowerCase().replace(/[^\p{L}]/gu, ''))) count--;
  return { name: words.slice(0, count).join(' '), job: count < words.length };
}

/** "Jane Roe Associated Press", "JANE ROE Harbour Gazette": a name with an employer that no sign parts from it. */
function withEmployer(part: string): string[] {
  const words = part.trim().split(' ');
  if (isAgency(part) || isKnownOutlet(part)) return [part];
  for (let at = 2; at < words.length && at <= 4; at++) {
    const [name, employer] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const parted =
      name === name.toUpperCase() &&
      /^\p{Lu}\p{Ll}/u.test(employer) &&
      (isOutlet(employer) || (withoutJob(employer).job && isName(employer)));
    if (isPerson(name) && (parted || isAgency(employer) || (employer.includes(' ') && isKnownOutlet(employer))))
      return [name, ',', employer];
  }
  return [part];
}

const NOBODY =
  /^(?:(?:our|a|an|the)\s)?(?:own\s)?(?:staff|correspondents?|reporters?|special correspondent|staff (?:reporters?|writers?|and agencies|and wire reports)|news desk|newsroom|web desk|desk|agencies|wire reports|admin|editor|editors|editorial (?:team|board|staff)|online (?:desk|staff)|newsdesk|wire services|news services|(?:unsere |la |der |die )?(?:redaktion|rédaction|redacción|redazione|redactie)|agenturen|agencias|agences)$/i;

function parse(names: string, all: boolean): Byline | null {
  const authors: string[] = [];
  const outlets: string[] = [];
  const agencies: string[] = [];
  let known = false;
  const parts = names.split(SEPARATOR).flatMap((part, at) => (at % 2 === 0 ? withEmployer(part) : [part]));
  for (let at = 0; at < parts.length; at += 2) {
    const before = (parts[at - 1] ?? '').trim().toLowerCase();
    const part = parts[at]!.replace(/^[\s:.–—-]+|[\s:–—-]+$/gu, '').replace(/^(?:the\s)(?=\p{Lu})/u, 'The ');
    if (part === '' || namesDay(part) || DEGREES.test(part)) continue;
    const { name, job } = withoutJob(part);
    const lead = name.split(' ', 1)[0]!;
    if (NOBODY.test(part) || name === '' || /^\p{Ll}/u.test(part)) {
      if (at === 0 && name !== '' && !NOBODY.test(part)) return null;
      known = true;
    } else if (isAgency(name)) agencies.push(name.replace(/^The /u, ''));
    // "EFE Port Ellery": the agency and the place of its bureau.
    else if (/^\p{Lu}{3,5}$/u.test(lead) && isAgency(lead) && isName(name)) agencies.push(lead);
    else if (before === 'in' || before === 'of' || (before === 'at' && !isOutlet(name))) continue;
    else if (isOutlet(name) || (isName(name) && (before === 'for' || before === 'special to'))) outlets.push(name);
    else if (isPerson(name) && !(job && authors.length > 0)) authors.push(inNormalCase(name.replace(HONORIFIC, '')));
    else if (job && /\bstaff\b/i.test(part) && isName(name)) outlets.push(name);
    // A place or a name nobody knows: no guess which.
    else if (job ? at > 0 : authors.length + agencies.length > 0) known = true;
    else if (all || at === 0) return null;
  }
  return known || authors.length + outlets.length + agencies.length > 0 ? { authors, outlets, agencies } : null;
}

/** "By Jane Roe and John Doe, The Harbour Gazette | 9 March 2026": whom a line that starts as bylines do names, or null. */
export function readByline(line: string): Byline | null {
  const prefix = line.length <= LONGEST ? PREFIX.exec(line) : null;
  if (!prefix || (/[.!?]$/.test(line) && !/\b(?:jr|sr|st|inc|co|[ap]\.?m|[a-z])\.$/i.test(line))) return null;
  const names = withoutDates(line.slice(prefix[0].length).replace(PUBLISHED, ''))
    .replace(ADDRESS, '')
    .replace(/[()[\]]/gu, ',')
    .replace(/\s+/gu, ' ')
    .trim();
  if (names === '' || /["“”?!]/u.test(names)) return null;
  return parse(names, COMMON_PREFIX.test(prefix[0]));
}

/** "Jane Roe in Port Ellery", "Jane Roe, Harbour Gazette": a line of names alone. What it is, its neighbours must tell. */
export function readNames(line: string): Byline | null {
  if (line.length > 100 || !/^\p{Lu}/u.test(line) || /[.!?:"“”]$/u.test(line) || !line.includes(' ')) return null;
  const names = line
    .replace(ADDRESS, '')
    .replace(/[()[\]]/gu, ',')
    .trim();
  return names === '' || /\d/.test(names) ? null : parse(names, true);
}

/** The line under a byline: "BBC-style" unit and place, a job, an agency. */
export function readAffiliation(line: string): Byline | null {
  if (line.length > 80 || /[.!?:"“”]$/u.test(line)) return null;
  const outlets: string[] = [];
  const agencies: string[] = [];
  let job = false;
  for (const part of line.split(/\s*[,|•·–—]\s*|\s+(?:for|at|special to)\s+/i)) {
    const stripped = withoutJob(
      part
        .trim()
        .replace(/^special to /i, '')
        .replace(/^the (?=\p{Lu})/u, 'The '),
    );
    job ||= stripped.job;
    if (isAgency(stripped.name)) agencies.push(stripped.name.replace(/^The /u, ''));
    else if (isOutlet(stripped.name)) outlets.push(stripped.name);
    else if (stripped.name !== '' && !isName(stripped.name) && !stripped.job) return null;
  }
  return job || outlets.length > 0 || agencies.length > 0 ? { authors: [], outlets, agencies } : null;
}
