import { decodeHTML } from 'entities';
import { isPerson } from '../../publishers.js';
import { type Claims, line, noClaims } from './claims.js';
import { isObject, type Json, type JsonObject, listOf, parseScript } from './json.js';

/** Objects of all scripts that are looked at: pages with large lists of other articles have a hundred. */
const MOST_OBJECTS = 4_000;
const DEEPEST = 14;

/** schema.org's types of articles, from the surest to those of any page. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:(?:Reportage|Analysis|Opinion|Background|AskPublic|Review|Satirical|AdvertiserContent)?(?:NewsArticle|Article)|(?:Live)?BlogPosting|LiveBlogPosting|Report|CriticReview|Interview)$/u;
const PAGE =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:WebPage|ItemPage|VideoObject|ImageGallery|MediaGallery|CollectionPage)$/u;
const SITE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:WebSite)$/u;
const PERSON = /^(?:https?:\/\/schema\.org\/|schema:)?Person$/u;
const ORGANIZATION = /Organization$/u;
/** Keys under which other articles stand, or this one's parts. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'itemListElement',
  'comment',
  'citation',
  'mentions',
  'relatedLink',
  'isBasedOn',
  'about',
]);

interface Graph {
  readonly objects: JsonObject[];
  /** By `@id`: what other objects refer to. */
  readonly byId: Map<string, JsonObject>;
}

function gather(value: Json, depth: number, graph: Graph): void {
  if (depth > DEEPEST || graph.objects.length >= MOST_OBJECTS) return;
  if (Array.isArray(value)) {
    for (const each of value as readonly Json[]) gather(each, depth + 1, graph);
    return;
  }
  if (!isObject(value)) return;
  graph.objects.push(value);
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1 && !graph.byId.has(id)) graph.byId.set(id, value);
  for (const [key, inner] of Object.entries(value)) if (!ELSEWHERE.has(key)) gather(inner, depth + 1, graph);
}

const isOf = (object: JsonObject, type: RegExp): boolean =>
  listOf(object['@type']).some((name) => typeof name === 'string' && type.test(name));

/** A string of JSON-LD as one line; many pages escape it for HTML once more. */
function textOf(value: Json | undefined): string | null {
  const [first] = listOf(value);
  if (isObject(first)) return textOf(first['@value'] ?? first['name']);
  if (typeof first !== 'string') return null;
  return line(first.includes('&') ? decodeHTML(first) : first);
}

/** The names of people or organisations: strings, objects with a name, or references to such. */
function names(value: Json | undefined, graph: Graph): string[] {
  return listOf(value).flatMap((each) => {
    if (typeof each === 'string') return /^(?:https?:)?\/\//u.test(each) ? [] : (textOf(each) ?? []);
    if (!isObject(each)) return [];
    const id = each['@id'];
    const whole = each['name'] === undefined && typeof id === 'string' ? graph.byId.get(id) : each;
    return listOf(whole?.['name']).flatMap((name) => textOf(name) ?? []);
  });
}

/** Who is named as author; units of an outlet among people ("Harbour Radio North") read like people's names. */
function authorsOf(value: Json | undefined, graph: Graph): string[] {
  const all = listOf(value);
  const isOrganization = (each: Json): boolean => isObject(each) && isOf(each, ORGANIZATION);
  const hasPerson = all.some((each) => isObject(each) && isOf(each, PERSON));
  return all.flatMap((each) =>
    names(each, graph).filter((name) => !(hasPerson && isOrganization(each) && isPerson(name))),
  );
}

function address(article: JsonObject): string | null {
  const page = article['mainEntityOfPage'];
  const candidates = [article['url'], isObject(page) ? (page['@id'] ?? page['url']) : page, article['@id']];
  return candidates.map((each) => textOf(each)).find((each) => each !== null && /^https?:\/\//iu.test(each)) ?? null;
}

/** Of several articles that a page describes the one that it is: the first with a date, else the first. */
function chosen(graph: Graph): JsonObject | undefined {
  const articles = graph.objects.filter((object) => isOf(object, ARTICLE));
  const told = articles.filter((object) => object['headline'] !== undefined || object['datePublished'] !== undefined);
  return told.find((object) => object['datePublished'] !== undefined) ?? told[0] ?? articles[0];
}

/** What a page's JSON-LD says of its article: schema.org's NewsArticle and its kin, alone, in a list or in a graph. */
export function readJsonLd(scripts: readonly string[]): Claims {
  const graph: Graph = { objects: [], byId: new Map() };
  const broken: string[] = [];
  for (const script of scripts) {
    const parsed = parseScript(script);
    if (parsed === null) broken.push(script);
    else gather(parsed, 0, graph);
  }
  const article = chosen(graph);
  const site = graph.objects.find((object) => isOf(object, SITE));
  const siteName = site ? textOf(site['name']) : null;
  if (article === undefined) {
    const torn = broken.map(readBroken).find((claims) => claims !== null);
    if (torn) return { ...torn, site: siteName };
    const page = graph.objects.find((object) => isOf(object, PAGE) && object['datePublished'] !== undefined);
    return {
      ...noClaims,
      site: siteName,
      published: textOf(page?.['datePublished']),
      changed: textOf(page?.['dateModified']),
      language: textOf(page?.['inLanguage']),
      authors: names(page?.['author'], graph),
      publisher: names(page?.['publisher'] ?? site?.['publisher'], graph)[0] ?? null,
    };
  }
  const credited = ['sourceOrganization', 'provider', 'isPartOf', 'creator', 'copyrightHolder'].map((key) =>
    names(article[key], graph),
  );
  const [sourceOrganizations, providers] = credited as [string[], string[]];
  const webPage = graph.objects.find((object) => isOf(object, PAGE) && object['datePublished'] !== undefined);
  const authors = authorsOf(article['author'], graph);
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    authors: authors.length > 0 ? authors : names(article['creator'], graph),
    published: textOf(article['datePublished']) ?? textOf(webPage?.['datePublished']) ?? textOf(article['dateCreated']),
    changed: textOf(article['dateModified']) ?? textOf(webPage?.['dateModified']),
    site: siteName,
    publisher: names(article['publisher'], graph)[0] ?? null,
    sources: [...sourceOrganizations, ...providers, ...listOf(textOf(article['creditText'])).map(String)],
    url: address(article),
    language: textOf(article['inLanguage']),
    dateline: textOf(article['dateline']),
    text: bodyOf(article),
  };
}

function bodyOf(article: JsonObject): string | null {
  const body = article['articleBody'] ?? article['text'];
  return typeof body === 'string' && body.trim() !== '' ? body : null;
}

/** What can be read out of a script that is no JSON, cut off or with quotation marks that are not escaped. */
function readBroken(script: string): Claims | null {
  const string = (key: string): string | null => {
    const match = new RegExp(String.raw`"${key}"\s*:\s*"((?:[^"\\]|\\.){1,500})"`, 'u').exec(script);
    if (!match) return null;
    try {
      return textOf(JSON.parse(`"${match[1]!.replace(/\p{Cc}/gu, ' ')}"`) as string);
    } catch {
      return null;
    }
  };
  if (!/"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|BlogPosting|Report)"/u.test(script)) return null;
  const author = /"author"\s*:\s*(?:\[\s*)?\{[^{}]{0,300}?"name"\s*:\s*"([^"\\]{2,80})"/u.exec(script)?.[1];
  const publisher = /"publisher"\s*:\s*\{[^{}]{0,300}?"name"\s*:\s*"([^"\\]{2,80})"/u.exec(script)?.[1];
  return {
    ...noClaims,
    title: string('headline'),
    published: string('datePublished'),
    changed: string('dateModified'),
    authors: author ? [author] : [],
    publisher: publisher ?? null,
    language: string('inLanguage'),
  };
}
