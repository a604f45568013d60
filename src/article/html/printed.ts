import { readByline, readNames, type Byline } from '../byline.js';
import { readDateLine } from '../publication.js';
import { isPerson } from '../publishers.js';
import { readBlocks } from './blocks.js';
import { namesOf } from './chrome.js';
import { bylineNames, dateNames } from './lexicon/chrome.js';
import { distinct } from './metadata/authors.js';
import { momentOf } from './metadata/moment.js';
import type { Prose } from './prose.js';
import { attribute, ancestors, type Element, findAll, hasWord, inline, type Node, wordsOf } from './tree.js';

/** What a page prints around its headline. */
export interface Printed {
  readonly byline: Byline;
  readonly published: string | null;
  readonly changed: string | null;
}

const LONGEST = 240;
const MOST = 40;
const OTHERS = /(?:^|[-_ ])(?:photo|photographer|image|caption|credit|card|teaser|related|comment|tweet|quote)/u;
const CHANGED =
  /(?<![\p{L}])(?:updated?|modified|edited|aktualisiert|actualisé|mis à jour|actualizad[oa]|aggiornat[oa]|bijgewerkt|atualizad[oa]|oppdatert|opdateret|uppdaterad)(?![\p{L}])/iu;
/** Who made the pictures is no author of the text. */
const PICTURES =
  /\b(?:photograph(?:y|s|ed)?|photos?|pictures?|illustrat(?:ions?|ed)|graphics?|video|fotos?|art)(?: and (?:video|graphics?))? by\b.*$/iu;
const PICTURES_ROLE = /(?:^|[\s,|(])(?:fotos?|photos?|bilder?|video)\)?$/iu;
/** The foot of an article, where some systems say who posted it, and when. */
const FOOT = /(?:^|[-_ ])(?:footer|entry-utility)(?=$|[-_ ])/u;
const ARTICLE = /(?:^|[-_ ])(?:post|hentry|entry|article|artikel|story|news-single|itemview)(?=$|[-_ ])/u;
const SITE_FOOT = /(?:^|[-_ ])(?:site|page|global|main)-footer(?=$|[-_ ])/u;
const TAIL = /\s*[|•·]?\s*\b(?:follow|view (?:bio|profile|all posts)|see more|email|contact|bio)\b.*$/iu;

/** "By Jane Roe on 18 September 2025" */
const DATED = /\s+(?:on|am|le|el)\s+(?:\p{L}+,?\s)?(?:\d{1,2}\b|\p{Lu}\p{Ll}+ \d).*$/u;

const nobody: Byline = { authors: [], outlets: [], agencies: [] };
const isSomebody = ({ authors, agencies }: Byline): boolean => authors.length + agencies.length > 0;

function isByline(element: Element): boolean {
  return (
    bylineNames.test(namesOf(element)) ||
    hasWord(element, 'rel', 'author') ||
    hasWord(element, 'itemprop', 'author') ||
    element.name === 'address'
  );
}

/** The names in a byline, printed with or without "By". */
function read(words: string): Byline | null {
  const line = words.replace(TAIL, '').replace(DATED, '').replace(PICTURES, '').trim();
  if (line === '') return nobody;
  // A list of several names is read name by name where one of them took the pictures.
  if (PICTURES_ROLE.test(line)) return line.split(' ').length <= 4 ? nobody : null;
  return readByline(line) ?? readByline(`By ${line}`) ?? readNames(line);
}

function together(bylines: readonly Byline[]): Byline {
  return {
    authors: distinct(bylines.flatMap(({ authors }) => authors)),
    outlets: distinct(bylines.flatMap(({ outlets }) => outlets)),
    agencies: distinct(bylines.flatMap(({ agencies }) => agencies)),
  };
}

/** Units of a name at least, so that small capitals ("J<small>ane</small>") stay in one piece. */
const SHORTEST_PART = 2;

/** The words of a byline, with a sign between parts that only their look sets apart: "<b>Jane Roe</b><i>Reporter</i>". */
function bylineWords(element: Element): string {
  let words = '';
  let since = 0;
  const collect = (node: Node, isFirst: boolean): void => {
    if (typeof node === 'string') {
      const isParted = isFirst && words.length - since >= SHORTEST_PART && /\p{Ll}$/u.test(words);
      words += isParted && /^[\p{Lu}@]/u.test(node) ? ` | ${node}` : node;
      return;
    }
    const edge = inline.has(node.name) ? '' : ' ';
    words += edge;
    node.children.forEach((child, index) => {
      collect(child, index === 0 || typeof node.children[index - 1] !== 'string');
      since = typeof child === 'string' ? words.lastIndexOf(child) : since;
    });
    words += edge;
  };
  collect(element, false);
  return words.replace(/\s+/gu, ' ').trim();
}

function bylineIn(elements: readonly Element[]): Byline {
  const taken: Byline[] = [];
  const done = new Set<Element>();
  for (const element of elements.slice(0, MOST)) {
    if ([...ancestors(element)].some((each) => done.has(each))) continue;
    const words = bylineWords(element);
    const byline = words === '' || words.length > LONGEST ? null : read(words);
    if (byline === null) continue;
    taken.push(byline);
    done.add(element);
  }
  return together(taken);
}

/** Does something printed say that it is the time of a change? */
function isChange(element: Element): boolean {
  if (CHANGED.test(namesOf(element).replaceAll('-', ' ')) || hasWord(element, 'itemprop', 'datemodified')) return true;
  const words = wordsOf(element);
  const around = element.parent === null ? '' : wordsOf(element.parent);
  const isAlone = element.parent === null || findAll(element.parent, ({ name }) => name === 'time').length < 2;
  // Of two times in a line the label says whose it is that stands before it.
  const label = isAlone ? around : around.slice(0, around.lastIndexOf(words));
  return (
    CHANGED.test(words) || (around.length < 60 && CHANGED.test(label) && !/publish|posted/iu.test(`${label} ${words}`))
  );
}

/** The dates that some elements state, as ISO 8601. */
function datesIn(elements: readonly Element[]): string[] {
  return elements.slice(0, MOST).flatMap((element) => {
    const stated = ['datetime', 'content', ...(element.name === 'abbr' ? ['title'] : [])].map((name) =>
      attribute(element, name),
    );
    const words = wordsOf(element);
    return [...stated, words.length < LONGEST ? words : ''].map(momentOf).find((each) => each !== null) ?? [];
  });
}

/** The date of the only change that is printed; several are those of a live blog's posts. */
function onlyChange(changes: readonly string[]): string | null {
  const exact = changes.find((each) => each.includes('T')) ?? changes[0] ?? null;
  return changes.every((each) => exact!.startsWith(each)) ? exact : null;
}

/** Is all that keeps an element out of the article that it stands at its foot? */
function isInFoot(element: Element, prose: Prose): boolean {
  return [element, ...ancestors(element)]
    .filter((each) => prose.isOut(each))
    .every((each) => {
      const names = namesOf(each);
      return (each.name === 'footer' || FOOT.test(names)) && !SITE_FOOT.test(names) && isInArticle(each);
    });
}

/** Does a foot belong to something smaller than the page? */
function isInArticle(foot: Element): boolean {
  return [...ancestors(foot)].some((each) => each.name === 'article' || ARTICLE.test(namesOf(each)));
}

/**
 * Reads the byline and the date that a page prints between the headline and the text: in elements that are named after
 * them, else in lines that read like one.
 *
 * @param around the part of the page that is about the article
 * @param from place of the headline, or of the start of that part
 * @param to place where the text begins
 */
export function readPrinted(around: Element, prose: Prose, from: number, to: number): Printed {
  const isOther = (element: Element): boolean =>
    OTHERS.test(namesOf(element)) ||
    (prose.isChrome(element) && !isInFoot(element, prose)) ||
    [...ancestors(element)].some(
      ({ name, parent }) =>
        name === 'figure' || name === 'blockquote' || (parent !== null && OTHERS.test(namesOf(parent))),
    );
  const bylines = findAll(around, (element) => isByline(element) && !isOther(element));
  const dates = findAll(
    around,
    (element) => (element.name === 'time' || dateNames.test(namesOf(element))) && !isOther(element),
  );
  const isHead = ({ place }: Element): boolean => place > from && place < to;
  const lines = linesOf(around, prose, from, to);
  const byline = [
    () => bylineIn(bylines.filter(isHead)),
    () =>
      together(
        lines
          .flatMap((line) => line.split(/\s*[|·•]\s*/u))
          .flatMap((part) => readByline(part.replace(DATED, '')) ?? []),
      ),
    () => ({ ...nobody, authors: lines.flatMap(namesBesideDate) }),
    () => ({ ...nobody, authors: nameAmong(lines) }),
    () => bylineIn(bylines.filter((element) => !isHead(element))),
  ].reduce<Byline>((found, next) => (isSomebody(found) ? found : next()), nobody);
  const dateLines = lines.flatMap((line) => readDateLine(line) ?? []);
  const changes = dates.filter(isChange);
  const others = dates.filter((element) => !changes.includes(element));
  const published = exactly(
    datesIn(others.filter(isHead))[0] ??
      dateLines.find((line) => line.published !== null)?.published ??
      datesIn(others.filter(({ place }) => place < from))[0] ??
      datesIn(others.filter(({ place }) => place >= to))[0] ??
      null,
    datesIn(others),
  );
  const changed =
    onlyChange(datesIn(changes)) ??
    datesIn(changes.filter(isHead))[0] ??
    dateLines.find(({ updated }) => updated !== null)?.updated ??
    null;
  return { byline, published, changed };
}

/** A day, with the time that the page states for it elsewhere. */
function exactly(date: string | null, all: readonly string[]): string | null {
  if (date === null || date.includes('T')) return date;
  return all.find((each) => each.startsWith(`${date}T`)) ?? date;
}

/** The one name between headline and text where all other lines there are dates, dots or times of reading. */
function nameAmong(lines: readonly string[]): readonly string[] {
  const others = lines.slice(1).filter((line) => /\p{L}/u.test(line) && readDateLine(line) === null);
  const isDated = lines.some((line) => readDateLine(line)?.published != null);
  return isDated && others.length === 1 && others.every(isPerson) ? others : [];
}

/** "Jane Roe, 5 May 2026" */
function namesBesideDate(line: string): readonly string[] {
  const dated = readDateLine(line);
  return dated?.published == null ? [] : dated.beside.filter(isPerson);
}

/** The lines between two places. */
function linesOf(around: Element, prose: Prose, from: number, to: number): string[] {
  return readBlocks(around, prose, null, ({ place, name }) => place >= to || name === 'figure')
    .filter(({ element, text }) => element.place >= from && element.place < to && text.length < LONGEST)
    .slice(0, MOST)
    .flatMap(({ text }) => text.split('\n'));
}
