import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findOutlet, knownOutlets, outletAtDomain, outletWordsOf } from '../../src/article/known-outlets.js';
import { outletAtAddress, outletDomain, outletKey, outletName } from '../../src/identity/outlets.js';

const cases = JSON.parse(readFileSync(path.join(import.meta.dirname, 'outlets.json'), 'utf8')) as {
  same: [string, string][];
  different: [string, string][];
  withDomain: [string, string, string][];
  apartByDomain: [string, string, string | null][];
};

test.each(cases.same)('%s and %s are one outlet', (one, other) => expect(outletKey(one)).toBe(outletKey(other)));
test.each(cases.different)('%s and %s are two', (one, other) => expect(outletKey(one)).not.toBe(outletKey(other)));
test.each(cases.withDomain)('%s at %s is %s', (name, domain, other) =>
  expect(outletKey(name, domain)).toBe(outletKey(other)),
);
test.each(cases.apartByDomain)('%s at %s is not that at %s', (name, domain, other) =>
  expect(outletKey(name, domain)).not.toBe(outletKey(name, other)),
);

test('well-known outlets are shown in full, others as printed', () => {
  expect(outletName('AP')).toBe('Associated Press');
  expect(outletName('NYT')).toBe('The New York Times');
  expect(outletName(' The  Vettle Herald')).toBe('The Vettle Herald');
  expect(outletAtAddress('edition.cnn.com')).toBe('CNN');
  expect(outletAtAddress('vettle.example')).toBe('vettle.example');
  expect(outletDomain('Le Monde', null)).toBe('lemonde.fr');
  expect(outletDomain('Le Monde', 'abonnes.lemonde.fr')).toBe('lemonde.fr');
});

test.each(['medium.com', 'jo.substack.com.', '10.0.0.1', 'localhost', 'vettle.example:8080'])(
  '%s names no outlet',
  (host) => {
    expect(outletAtDomain(host)).toBeNull();
    if (!host.includes('substack')) expect(outletAtAddress(host)).toBeNull();
  },
);

describe('the table of well-known outlets', () => {
  const namesOf = ({ name, aliases }: (typeof knownOutlets)[number]): string[] => [name, ...aliases];

  test('holds some hundreds, each under a name of its own', () => {
    expect(knownOutlets.length).toBeGreaterThan(400);
    const names = knownOutlets.map(({ name, place }) => `${name} ${place ?? ''}`);
    expect(new Set(names).size).toBe(names.length);
    const keys = knownOutlets.map(({ name, domains }) => outletKey(name, domains[0] ?? null));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has no domain twice, and only hosts', () => {
    const domains = knownOutlets.flatMap(({ domains: each }) => each);
    expect(new Set(domains).size).toBe(domains.length);
    expect(domains.filter((domain) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain))).toEqual([]);
  });

  test('has no name of two outlets that is not marked as shared, and no name of one twice', () => {
    const bearers = new Map<string, (typeof knownOutlets)[number][]>();
    for (const outlet of knownOutlets)
      for (const name of namesOf(outlet))
        bearers.set(outletWordsOf(name), [...(bearers.get(outletWordsOf(name)) ?? []), outlet]);
    const wrong = [...bearers].filter(
      ([words, outlets]) =>
        outlets.length > 1 &&
        outlets.some(
          (outlet) => !namesOf(outlet).some((name) => outletWordsOf(name) === words && outlet.shared.has(name)),
        ),
    );
    expect(wrong.map(([words]) => words)).toEqual([]);
    for (const outlet of knownOutlets) {
      const words = namesOf(outlet).map(outletWordsOf);
      expect([outlet.name, new Set(words).size]).toEqual([outlet.name, words.length]);
    }
  });

  test('tells an outlet by each of its names or, where others bear it, beside each of its domains', () => {
    for (const outlet of knownOutlets) {
      for (const name of namesOf(outlet)) {
        const shared = namesOf(outlet).some(
          (each) => outletWordsOf(each) === outletWordsOf(name) && outlet.shared.has(each),
        );
        expect([name, findOutlet(name, null).outlet?.name ?? null]).toEqual([name, shared ? null : outlet.name]);
        for (const domain of outlet.domains) expect([name, findOutlet(name, domain).outlet]).toEqual([name, outlet]);
      }
      if (outlet.shared.has(outlet.name)) expect([outlet.name, outlet.place]).not.toEqual([outlet.name, null]);
    }
  });
});
