import { readByline, readNames, type Byline } from '../byline.js';
import { namesOf } from './chrome.js';
import { bylineNames, dateNames } from './lexicon/chrome.js';
import { distinct } from './metadata/authors.js';
import { momentOf } from './metadata/moment.js';
import type { Prose } from './prose.js';
import { attribute, ancestors, type Element, findAll, hasWord, wordsOf } from './tree.js';

/** What a page prints around its headline. */
export interface Printed {
  readonly byline: Byline;
  readonly published: string | null;
}

const LONGEST = 240;
const OTHERS = /(?:^|[-_ ])(?:photo|photographer|image|caption|credit|card|teaser|related|comment|tweet|quote)/u;
const CHANGED = /\b(?:updated|modified|edited|aktualisiert|actualisé|mis à jour|actualizado)\b/iu;

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
  const line = words.replace(
    /\s*(?:\||•|·)?\s*\b(?:follow|view (?:bio|profile|all posts)|see more|email|contact|bio)\b.*$/iu,
    '',
  );
  return readByline(line) ?? readByline(`By ${line}`) ?? readNames(line);
}

function bylineIn(elements: readonly Element[]): Byline {
  const taken: Byline[] = [];
  const done = new Set<Element>();
  for (const element of elements.slice(0, 40)) {
    if ([...ancestors(element)].some((each) => done.has(each))) continue;
    const words = wordsOf(element);
    if (words === '' || words.length > LONGEST) continue;
    const byline = read(words);
    if (byline === null) continue;
    taken.push(byline);
    done.add(element);
  }
  return {
    authors: distinct(taken.flatMap(({ authors }) => authors)),
    outlets: distinct(taken.flatMap(({ outlets }) => outlets)),
    agencies: distinct(taken.flatMap(({ agencies }) => agencies)),
  };
}

/** Does something printed say that it is the time of a change? */
function isChange(element: Element): boolean {
  const around = element.parent;
  return (
    CHANGED.test(namesOf(element).replaceAll('-', ' ')) ||
    hasWord(element, 'itemprop', 'datemodified') ||
    (around !== null &&
      wordsOf(around).length < 60 &&
      CHANGED.test(wordsOf(around)) &&
      !/publish|posted/iu.test(wordsOf(around)))
  );
}

function dateIn(elements: readonly Element[]): string | null {
  for (const element of elements.slice(0, 40)) {
    if (isChange(element)) continue;
    const words = wordsOf(element);
    const moment =
      momentOf(attribute(element, 'datetime') || null) ??
      momentOf(attribute(element, 'content') || null) ??
      (words.length < LONGEST ? momentOf(words || null) : null);
    if (moment !== null) return moment;
  }
  return null;
}

/**
 * Reads the byline and the date that stand between the headline and the end of the article.
 *
 * @param around the part of the page that is about the article
 * @param from place of the headline, or of the start of that part
 * @param to place where the article's text begins: what stands behind counts only where nothing stands before
 */
export function readPrinted(around: Element, prose: Prose, from: number, to: number): Printed {
  const isOther = (element: Element): boolean =>
    OTHERS.test(namesOf(element)) ||
    prose.isChrome(element) ||
    [...ancestors(element)].some(
      (each) => each.name === 'figure' || (each.name === 'li' && each.parent?.name !== 'ul'),
    );
  const bylines = findAll(around, (element) => isByline(element) && !isOther(element));
  const dates = findAll(
    around,
    (element) => (element.name === 'time' || dateNames.test(namesOf(element))) && !isOther(element),
  );
  const head = (element: Element): boolean => element.place >= from && element.place <= to;
  const inHead = bylineIn(bylines.filter(head));
  const byline = inHead.authors.length + inHead.agencies.length > 0 ? inHead : bylineIn(bylines);
  return { byline, published: dateIn(dates.filter(head)) ?? dateIn(dates.filter((element) => element.place < from)) };
}
