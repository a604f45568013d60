import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FragmentDefinitionNode, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { Plugin } from 'vite';

/** How the pages and widgets write a document down (api/graphql.ts, widget/service.ts). */
const WRITTEN = /\bgraphql\(\s*`([^`]*)`/gu;

/**
 * Gives each operation of the pages and widgets the id by which the service knows it, "sha256:" and the hash of its text
 * with that of its fragments (GraphQL over HTTP, "Persisted Documents"), and writes down for the service which texts
 * these are. What is bundled keeps its text, without what a parser ignores: a service of another version does not know
 * the id and is asked by the text.
 *
 * @param folder whose scripts are searched
 * @param file the list for the service, texts by ids
 */
export function trustedDocuments(folder: string, file: string): Plugin {
  let ids = new Map<string, string>();
  let listed: Record<string, string> = {};
  return {
    name: 'trusted-documents',
    enforce: 'pre',
    apply: 'build',
    buildStart() {
      [ids, listed] = read(folder);
    },
    transform(code, id) {
      if (!id.startsWith(folder) || !code.includes('graphql(')) return null;
      const written = code.replace(WRITTEN, (_, text: string) => {
        const [short, known] = [stripIgnoredCharacters(text), ids.get(text)];
        return `graphql(${JSON.stringify(known === undefined ? short : [known, short])}`;
      });
      return { code: written, map: null };
    },
    writeBundle() {
      writeFileSync(file, `${JSON.stringify(listed, null, 2)}\n`);
    },
  };
}

/** The ids of operations by what is written, and their whole texts by their ids. */
function read(folder: string): [ids: Map<string, string>, listed: Record<string, string>] {
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .sort()
    .flatMap((name) => [...readFileSync(path.join(folder, name), 'utf8').matchAll(WRITTEN)].map(([, text]) => text!));
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of written.flatMap((text) => parse(text).definitions)) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const ids = new Map<string, string>();
  const listed: Record<string, string> = {};
  for (const text of written) {
    if (!parse(text).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)) continue;
    const whole = stripIgnoredCharacters(withFragments(text, fragments));
    const id = `sha256:${createHash('sha256').update(whole).digest('hex')}`;
    ids.set(text, id);
    listed[id] = whole;
  }
  return [ids, listed];
}

/** The text with all fragments that it spreads, and those that they do. */
function withFragments(text: string, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string {
  const spread = new Set<string>();
  const collect = (source: string): void => {
    visit(parse(source), {
      FragmentSpread({ name: { value } }) {
        if (spread.has(value)) return;
        spread.add(value);
        const fragment = fragments.get(value);
        if (fragment === undefined) throw new Error(`No script writes down the fragment ${value}.`);
        collect(print(fragment));
      },
    });
  };
  collect(text);
  return [text, ...[...spread].map((name) => print(fragments.get(name)!))].join('\n');
}
