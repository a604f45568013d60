import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../src/root.js';

/** Licences whose works may be shipped within a work under Apache-2.0. */
const PERMISSIVE = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0', 'Zlib']);
/** Of fonts: they may be bundled with anything under their own licence. */
const OF_FONTS = new Set(['OFL-1.1']);

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly expression?: string; readonly license?: { readonly id?: string } }[];
}

/** Everything that `npm ci --omit=dev` installs, as CycloneDX has it. */
function components(): readonly Component[] {
  const bill = execFileSync('npm', ['sbom', '--omit=dev', '--sbom-format=cyclonedx'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return (JSON.parse(bill) as { components: Component[] }).components;
}

/** Whether one may choose to have a work under permissive terms alone. */
function isPermissive(expression: string, permissive: ReadonlySet<string> = PERMISSIVE): boolean {
  const bare = expression.replace(/[()]/gu, '').trim();
  if (bare.includes(' OR ')) return bare.split(' OR ').some((each) => isPermissive(each, permissive));
  return bare.split(' AND ').every((each) => permissive.has(each.trim()));
}

test('everything that is installed to run the service is under a permissive licence', () => {
  const all = components();
  const others = all.flatMap(({ name, version, licenses = [] }) => {
    const named = licenses.map(({ expression, license }) => expression ?? license?.id ?? '');
    return named.length > 0 && named.every((each) => isPermissive(each)) ? [] : [`${name}@${version}: ${named}`];
  });
  expect(others).toEqual([]);
  expect(all.length).toBeGreaterThan(80);
});

test('so is what the pages are built with', () => {
  const bundled = ['preact', 'preact-iso', '@fontsource-variable/newsreader', '@fontsource-variable/libre-franklin'];
  for (const name of bundled) {
    const { license } = JSON.parse(
      readFileSync(path.join(projectRoot, 'node_modules', name, 'package.json'), 'utf8'),
    ) as { license: string };
    expect({ name, license, may: isPermissive(license, new Set([...PERMISSIVE, ...OF_FONTS])) }).toMatchObject({
      may: true,
    });
  }
});

test('a licence that asks more of others is told from one that does not', () => {
  expect(['(MIT OR GPL-3.0)', '(MIT AND Zlib)', 'ISC'].map((each) => isPermissive(each))).toEqual([true, true, true]);
  expect(['GPL-3.0', '(MIT AND GPL-2.0)', 'SSPL-1.0', ''].map((each) => isPermissive(each))).toEqual(
    Array(4).fill(false),
  );
});
