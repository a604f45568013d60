import { defineConfig, mergeConfig } from 'vite';
import { webBuild } from './build.js';

/** The pages: one script and one style sheet for all, pages that few visit in files of their own. */
export default defineConfig(
  mergeConfig(webBuild({ index: 'index.html' }), {
    build: { emptyOutDir: true },
    server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  }),
);
