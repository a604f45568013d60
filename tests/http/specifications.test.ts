import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { type Api, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';
import { storeStory } from '../support/stories.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
  const words = 'Bells \u0001 ]]> <b>&amp; \ufffe “ring” ‏';
  await storeStory(api.database, {
    outlet: 'Odd <Signs> & "Sons"',
    title: '',
    url: 'https://odd.example/a b?c=ü',
    text: `“${words},” said Odd & Co.`,
    quotes: [
      { words: [words], cue: ['said', 'say', 'say'], source: 'Odd & Co', speaker: 'Odd & Co', type: 'organization' },
    ],
    speakers: [{ name: 'Odd & Co', type: 'organization', aliases: [], roles: [] }],
  });
}, 120_000);
afterAll(() => api.close());

const specification = (name: string) => readFileSync(new URL(`specifications/${name}`, import.meta.url), 'utf8');
const get = async (address: string) => (await fetch(`${api.server.url}${address}`)).text();
const TOPICS = [
  'speakers/ines-vartan',
  'speakers/odd-and-co',
  'outlets/ellery-courier',
  'outlets/odd-signs-and-sons',
  'search',
];

/** What a schema has against a text of JSON. */
function against(schema: string, text: string): unknown[] {
  const ajv = new Ajv2020({ allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(JSON.parse(specification(schema)) as object);
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []);
}

/** Throws what a grammar has against a text of XML. */
function expectXml(grammar: string, text: string): void {
  const rules = XmlDocument.fromString(specification(grammar));
  const validator = RelaxNGValidator.fromDoc(rules);
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
  } finally {
    for (const each of [document, validator, rules]) each.dispose();
  }
}

test.each(TOPICS)('the feeds of %s are RSS 2.0, Atom and JSON Feed 1.1 as specified', async (topic) => {
  const [rss, atom, json] = [
    await get(`/feeds/${topic}.rss`),
    await get(`/feeds/${topic}.atom`),
    await get(`/feeds/${topic}.json`),
  ];
  expectXml('rss.rng', rss);
  expectXml('atom.rng', atom);
  expect(against('json-feed.json', json)).toEqual([]);
  expect((JSON.parse(json) as { items: unknown[] }).items.length).toBeGreaterThan(0);
});

test('a feed that breaks its specification would be noticed', async () => {
  const rss = await get('/feeds/search.rss');
  expect(() => expectXml('rss.rng', rss.replace(/<guid[^]*?<\/guid>/u, ''))).toThrow();
  expect(() => expectXml('rss.rng', rss.replace(' GMT</pubDate>', '</pubDate>'))).toThrow();
  const atom = await get('/feeds/search.atom');
  expect(() => expectXml('atom.rng', atom.replace(/<updated>[^<]*/u, '<updated>yesterday'))).toThrow();
  expect(() => expectXml('atom.rng', atom.replace('</title>', '</titel>'))).toThrow();
  const json = await get('/feeds/search.json');
  expect(against('json-feed.json', json.replace('"id"', '"guid"'))).not.toEqual([]);
});

test('the answers of oEmbed are as specified, in both forms', async () => {
  const { quotes } = await api.data<{ quotes: { nodes: { id: string }[] } }>('{ quotes { nodes { id } } }');
  const pages = [...quotes.nodes.map(({ id }) => `quotes/${encodeURIComponent(id)}`), 'speakers/odd-and-co', TOPICS[3]];
  for (const page of pages) {
    const asked = `/oembed?url=${encodeURIComponent(`${api.server.url}/${page}`)}`;
    const json = await get(asked);
    expect(against('oembed.json', json)).toEqual([]);
    const document = XmlDocument.fromString(await get(`${asked}&format=xml`));
    expect(document.find('/oembed/*').map((each) => (each as XmlElement).name)).toEqual(
      Object.keys(JSON.parse(json) as object),
    );
    document.dispose();
  }
});

test('JSON-LD tells a speaker who is no person from one who is', async () => {
  const { quotes } = await api.data<{ quotes: { nodes: { id: string; speaker: { name: string } | null }[] } }>(
    '{ quotes { nodes { id speaker { name } } } }',
  );
  const creatorOf = async (name: string) => {
    const { id } = quotes.nodes.find(({ speaker }) => speaker?.name === name)!;
    const page = await get(`/quotes/${encodeURIComponent(id)}`);
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page) ?? [];
    return (JSON.parse(text) as { creator: unknown }).creator;
  };
  expect(await creatorOf('Odd & Co')).toEqual({ '@type': 'Organization', name: 'Odd & Co' });
  expect(await creatorOf('Ines Vartan')).toMatchObject({ '@type': 'Person', name: 'Ines Vartan' });
});
