import { comparable, hasMarks, isStopped, quotesSomebody, wordCount, type Line } from './lines.js';
import { isClock } from './date.js';
import { findDateline } from './dateline.js';
import { isOutlet } from './publishers.js';

const LONGEST_TITLE = 220;
/** Furniture and bylines take up some lines; a title further down is none. */
const LATEST = 60;

/** Words that sentences of a story hold and headlines leave out: a first line that stops and has one is the story. */
const NARRATES =
  /\b(?:was|were|had been|has been|have been|said|says that|told|spoke|met|came|went|took|gave|began|stood|sat|saw|felt|knew|thought|ran|wrote|became|brought|walked|turned|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|a spokes(?:man|woman|person))\b/u;
const TITLE_CASE_SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|if|in|is|nor|of|off|on|or|so|the|to|up|via|vs?|with|de|la|le)$/u;

/** Every longer word starts with a capital or digit: "Mayor Says Harbour Wall Is Safe". */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const counted = words.filter((word) => !TITLE_CASE_SMALL.test(word));
  return counted.length >= 3 && counted.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= counted.length * 0.8;
}

/** Does a line read as a headline? One that stops like a sentence does only where it is short, or in title case. */
function isHeadline(line: Line): boolean {
  const { text } = line;
  if (
    line.long ||
    text.length > LONGEST_TITLE ||
    /[,:]$/u.test(text) ||
    /^(?:[>•*·–—]|\d{1,2}[:.]\d\d\b|[QA][:.]\s)/u.test(text)
  )
    return false;
  if (quotesSomebody(line.text) && /[.”"]$/u.test(text)) return false;
  if (!/\p{L}/u.test(text) || findDateline(text, { start: 0, end: text.length })) return false;
  const label = /^\p{Lu}[\p{Lu}.'’ -]{1,40}:\s(?<rest>.*\.)$/u.exec(text)?.groups?.rest;
  if (label !== undefined && !isTitleCase(label)) return false;
  if (!isStopped(line) || /[?]["”’']?$/u.test(text)) return wordCount(text) <= 32;
  if (/^["“‘«„].*[.!?][”"’»]$/u.test(text)) return false;
  if (
    /[.!?]["”’')]?\s+["“‘(]?\p{Lu}/u.test(
      text.replace(/\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|vs|No|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Rev|Prof|Jr|Sr|Inc|Co|Corp)\./gu, ''),
    ) &&
    !isTitleCase(text)
  )
    return false;
  if (isTitleCase(text)) return true;
  return wordCount(text) <= 18 && !NARRATES.test(text);
}

/** The name of the site that a saved page's title ends in: "Fog stops regatta | The Harbour Gazette". */
export function siteInTitle(text: string): { title: string; site: string } | null {
  const match = /^(?<title>.{8,200}?)\s+(?<sign>[|·•]|[–—-])\s+(?<site>[^|·•–—]{2,40})$/u.exec(text);
  if (!match?.groups) return null;
  const { title, sign, site } = match.groups as { title: string; sign: string; site: string };
  return isOutlet(site) ||
    (/[|·•]/u.test(sign) && /^\p{Lu}/u.test(site) && wordCount(site) <= 4 && wordCount(title) >= 4)
    ? { title, site }
    : null;
}

/** A newspaper's name at the head of its page. */
function isMasthead(line: Line): boolean {
  return wordCount(line.text) <= 5 && isOutlet(line.text);
}

export interface Title {
  readonly line: Line;
  readonly text: string;
  /** What the page's title or its head names as the site. */
  readonly site: string | null;
}

/**
 * Marks the title and, above it, the masthead and menu words that no table knows. A title is looked for before the
 * first line that can't be one: the first of four words or more, else of three, else the longest; a headline printed twice wins.
 *
 * @param given the title that the input gives: a line of the same words is it, wherever it stands
 */
export function markTitle(lines: readonly Line[], given: string | null): Title | null {
  const candidates: { line: Line; index: number }[] = [];
  const after = lines
    .slice(0, LATEST)
    .findIndex((line) => (line.kind === null ? !isHeadline(line) : line.kind === 'date' && isClock(line.text)));
  const end = Math.min(after < 0 ? lines.length : after, LATEST);
  for (let index = 0; index < end; index++)
    if (lines[index]!.kind === null) candidates.push({ line: lines[index]!, index });
  const wanted = given === null ? null : comparable(given);
  const follows = (index: number): boolean => lines.slice(index + 1, index + LATEST).some((line) => line.kind === null);
  const site = candidates.find(({ line, index }) => index < 5 && isMasthead(line));
  const open = candidates.filter(
    (each) =>
      each !== site &&
      (wanted === null || comparable(siteInTitle(each.line.text)?.title ?? each.line.text) === wanted) &&
      follows(each.index),
  );
  const titles = wanted === null ? open.filter(({ line }) => wordCount(line.text) >= 4) : open;
  const isShort = ({ line }: { line: Line }): boolean => wordCount(line.text) === 3 && !isStopped(line);
  const words = new Set<string>();
  const twice = titles.find(({ line }) => {
    const key = comparable(line.text);
    return words.size !== words.add(key).size ? false : true;
  });
  const longest = (): { line: Line; index: number } | undefined =>
    open.reduce<(typeof open)[number] | undefined>(
      (best, each) => (!best || wordCount(each.line.text) >= wordCount(best.line.text) ? each : best),
      undefined,
    );
  const chosen = twice
    ? titles.find(({ line }) => comparable(line.text) === comparable(twice.line.text))
    : (titles.find(({ line }) => !isStopped(line)) ?? open.find(isShort) ?? titles[0] ?? longest());
  if (site && (chosen || given !== null)) site.line.kind = 'navigation';
  if (!chosen) return null;
  for (const { line, index } of candidates) {
    if (index < chosen.index && line.kind === null)
      line.kind = hasMarks(line.text) || wordCount(line.text) >= 4 ? 'heading' : 'navigation';
  }
  const { line, index } = chosen;
  line.kind = 'title';
  const parted = siteInTitle(line.text);
  const next = lines[index + 1];
  let text = parted?.title ?? line.text;
  if (/;$/u.test(text) && next && next.kind === null && !next.apart && !next.long) {
    next.kind = 'title'; // "Harbour wall unsafe;" with the second half of the headline on a line of its own
    text += ` ${next.text}`;
  }
  return { line, text, site: site?.line.text ?? parted?.site ?? null };
}
