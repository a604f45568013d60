import path from 'node:path';
import { defineConfig } from 'vite';
import { trustedDocuments } from './trusted-documents.js';

/** The pages: one script and one style sheet for all, pages that few visit in files of their own. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [
    trustedDocuments(import.meta.dirname, path.resolve(import.meta.dirname, '../../dist/trusted-documents.json')),
  ],
  build: {
    outDir: path.resolve(import.meta.dirname, '../../dist/web'),
    emptyOutDir: true,
    assetsDir: 'assets',
    // What the style sheets use natively: light-dark() and nesting.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // Data addresses are not among what the content policy lets in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        index: path.join(import.meta.dirname, 'index.html'),
        // Others link to these: their names stay.
        'widget/quotewire': path.join(import.meta.dirname, 'widget/main.ts'),
        'widget/embed': path.join(import.meta.dirname, 'widget/embed.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name.startsWith('widget/') ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
