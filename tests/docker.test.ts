import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../src/config.js';
import { variables } from '../src/environment/variables.js';
import { projectRoot } from '../src/root.js';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const dockerfile = read('Dockerfile').replace(/\\\n\s*/gu, '');
const compose = read('docker-compose.yml');
const manifest = JSON.parse(read('package.json')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

/** The words after each instruction of a name, flags left out. */
const instructions = (name: string): string[][] =>
  [...dockerfile.matchAll(new RegExp(`^${name}\\s+(.+)$`, 'gmu'))].map((match) =>
    match[1]!.split(/\s+/u).filter((word) => !word.startsWith('--')),
  );
const sourcesOf = (line: RegExp): string[] =>
  [...dockerfile.matchAll(line)].flatMap((match) => match[1]!.trim().split(/\s+/u).slice(0, -1));
const fromHere = sourcesOf(/^COPY (?!--from)(.+)$/gmu);

/** The block of a service, up to the next key of the same depth. */
const service = (name: string): string => new RegExp(`^ {2}${name}:\\n((?: {3,}.*\\n|\\n)+)`, 'mu').exec(compose)![1]!;
const environmentOf = (block: string): Map<string, string> =>
  new Map(
    [.../ {4}environment:\n((?: {6}.*\n)+)/u.exec(block)![1]!.matchAll(/^ {6}([A-Z_]+): (.+)$/gmu)].map(
      (match) => [match[1]!, match[2]!.replace(/\$\{[A-Z_]+:-([^}]*)\}/gu, '$1')] as const,
    ),
  );
const imageVariables = new Map(
  instructions('ENV').flatMap((words) => words.map((word) => word.split('=', 2) as [string, string])),
);

describe('the image', () => {
  it('copies only what exists and .dockerignore lets through', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const sources = fromHere.map((source) => source.replace(/^\.\//u, ''));
    expect(sources.filter((source) => !existsSync(path.join(projectRoot, source)))).toEqual([]);
    expect(sources.filter((source) => !allowed.includes(source))).toEqual([]);
    expect(allowed.filter((entry) => !sources.includes(entry))).toEqual([]);
  });

  it('takes from the build what `npm ci` leaves behind', () => {
    const fromBuild = sourcesOf(/^COPY --from=build (.+)$/gmu).map((source) => source.replace('/app/', ''));
    expect(fromBuild).toEqual(expect.arrayContaining(['package.json', 'node_modules', 'dist', 'bin']));
    const outDir = (JSON.parse(read('tsconfig.build.json')) as { compilerOptions: { outDir: string } }).compilerOptions
      .outDir;
    expect(fromBuild).toContain(outDir);
  });

  it('has every file that the build reads', () => {
    for (const file of [
      'tsconfig.json',
      'tsconfig.build.json',
      'prisma.config.ts',
      'package-lock.json',
      'src',
      'prisma',
    ]) {
      expect(fromHere).toContain(file);
    }
  });

  it('has a Node that the package accepts, the same in both stages', () => {
    const images = instructions('FROM').map(([image]) => image!);
    expect(new Set(images).size).toBe(1);
    const major = Number(/^node:(\d+)-slim$/u.exec(images[0]!)?.[1]);
    const least = /^>=(\d+)\.\d+$/u.exec(manifest.engines.node)!;
    expect(major).toBeGreaterThan(Number(least[1]));
  });

  it('starts what `npm start` starts, as an ordinary user', () => {
    const [command] = instructions('CMD')
      .slice(-1)
      .map((words) => (JSON.parse(words.join(' ')) as string[]).join(' '));
    expect(command).toBe(manifest.scripts['start']);
    expect(fromHere).toContain(path.dirname(command!.split(' ')[1]!));
    expect(instructions('USER')).toEqual([['node']]);
  });

  it('listens for everybody, on the port that it exposes and asks after its health', () => {
    const config = loadConfig(Object.fromEntries(imageVariables));
    expect(config.host).toBe('0.0.0.0');
    expect(instructions('EXPOSE')).toEqual([[String(config.port)]]);
    expect(dockerfile).toMatch(/^HEALTHCHECK .*process\.env\.PORT\}\/readyz/mu);
  });
});

describe('docker-compose.yml', () => {
  const environment = environmentOf(service('quotewire'));
  const database = environmentOf(service('database'));
  const config = loadConfig(Object.fromEntries(environment));

  it('sets only variables that the configuration knows', () => {
    const known = variables.map(({ name }) => name);
    expect([...environment.keys()].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('points the service to the database beside it', () => {
    const url = new URL(config.databaseUrl!);
    expect(url.hostname).toBe('database');
    expect(url.username).toBe(database.get('POSTGRES_USER'));
    expect(url.password).toBe(database.get('POSTGRES_PASSWORD'));
    expect(url.pathname).toBe(`/${database.get('POSTGRES_DB')}`);
  });

  it('publishes the port that the service listens on', () => {
    expect(config.host).toBe('0.0.0.0');
    const [, port] = /- \$\{QUOTEWIRE_PUBLISH:-[\d.]+:\d+\}:(\d+)\n/u.exec(service('quotewire'))!;
    expect(Number(port)).toBe(config.port);
  });

  it('keeps the data where images of Postgres from 18 on keep it, and waits until the database is ready', () => {
    const major = Number(/image: postgres:(\d+)\n/u.exec(service('database'))![1]);
    expect(major).toBeGreaterThanOrEqual(18);
    expect(service('database')).toMatch(/- database:\/var\/lib\/postgresql\n/u);
    expect(compose).toMatch(/^volumes:\n {2}database:$/mu);
    expect(service('database')).toMatch(/healthcheck:\n(?: +.*\n)*? +test: \[CMD, pg_isready/u);
    expect(service('quotewire')).toMatch(/database:\n +condition: service_healthy/u);
  });
});

describe('docker-compose.scale.yml', () => {
  const scale = read('docker-compose.scale.yml');

  it('sets only variables that the configuration knows, to what it takes', () => {
    const given = [...scale.matchAll(/^ {6}((?:QUOTEWIRE|DATABASE)_[A-Z_]+): (.+)$/gmu)].map(
      ([, name, value]) => [name!, value!.replace(/\$\{[A-Z_]+:-([^}]*)\}/gu, '$1').replaceAll("'", '')] as const,
    );
    const known = variables.map(({ name }) => name);
    expect(given.filter(([name]) => !known.includes(name))).toEqual([]);
    const config = loadConfig(Object.fromEntries(given));
    expect(new URL(config.databaseUrl!).hostname).toBe('pooler');
    expect(new URL(config.directUrl!).hostname).toBe('database');
    expect(config.stopping.drain).toBeGreaterThan(0);
  });

  it('stops a service no earlier than it is done', () => {
    const { stopping } = loadConfig({});
    const [, drain] = /QUOTEWIRE_DRAIN: (\d+)/u.exec(scale)!;
    const [, grace] = /QUOTEWIRE_DRAIN: \d+\n +stop_grace_period: (\d+)s/u.exec(scale)!;
    expect(Number(grace) * 1000).toBeGreaterThan(Number(drain) * 1000 + stopping.grace);
  });
});
