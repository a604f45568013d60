import { expect, test } from '@jest/globals';
import { ConfigError, loadConfig } from '../src/config.js';
import { variables } from '../src/environment/variables.js';

test('an empty environment means the embedded database, samples and the usual port; so does one of empty values', () => {
  const config = loadConfig({});
  expect(config).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: null,
    directUrl: null,
    replicaUrl: null,
    dataFolder: null,
    samples: true,
    prepared: true,
    reads: 'open',
    statementTimeout: 10_000,
  });
  expect(loadConfig(Object.fromEntries(variables.map(({ name }) => [name, ''])))).toEqual(config);
});

test('writes, workers and reads go to DATABASE_URL where nothing else is said', () => {
  const main = 'postgres://press@db.example.org/press';
  const replica = 'postgres://press@copy.example.org/press';
  expect(loadConfig({ DATABASE_URL: main })).toMatchObject({ databaseUrl: main, directUrl: main, replicaUrl: main });
  expect(loadConfig({ DATABASE_URL: main, QUOTEWIRE_REPLICA_URL: replica })).toMatchObject({ replicaUrl: replica });
});

test('every problem is named at once, each with its variable', () => {
  const load = () =>
    loadConfig({
      PORT: '70000',
      QUOTEWIRE_SAMPLES: 'no',
      DATABASE_URL: 'mysql://db',
      QUOTEWIRE_STATEMENT_TIMEOUT: 'soon',
    });
  expect(load).toThrow(ConfigError);
  for (const name of ['PORT', 'QUOTEWIRE_SAMPLES', 'DATABASE_URL', 'QUOTEWIRE_STATEMENT_TIMEOUT']) {
    expect(load).toThrow(new RegExp(`^ {2}${name}: `, 'm'));
  }
});

test('a part of the database elsewhere needs the whole elsewhere', () => {
  for (const name of ['QUOTEWIRE_DIRECT_URL', 'QUOTEWIRE_REPLICA_URL']) {
    expect(() => loadConfig({ [name]: 'postgres://db.example.org/press' })).toThrow(
      `${name}: needs DATABASE_URL, which is not set`,
    );
  }
});
