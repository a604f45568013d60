import path from 'node:path';
import type { UserConfig } from 'vite';
import { trustedDocuments } from './trusted-documents.js';

const folder = import.meta.dirname;

/** How scripts are bundled into `dist/web`. Scripts of one build share what they have in common in files of their own. */
export function webBuild(input: Readonly<Record<string, string>>): UserConfig {
  const files = Object.entries(input).map(([name, file]) => [name, path.join(folder, file)]);
  return {
    root: folder,
    base: '/',
    plugins: [trustedDocuments(folder, path.resolve(folder, '../../dist/trusted-documents.json'))],
    build: {
      outDir: path.resolve(folder, '../../dist/web'),
      assetsDir: 'assets',
      // What the style sheets use natively: light-dark() and nesting.
      target: ['chrome123', 'firefox120', 'safari17.5'],
      // Data addresses are not among what the content policy lets in.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(files) as Record<string, string>,
        output: {
          entryFileNames: ({ name }) => (name.startsWith('widget/') ? '[name].js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  };
}
