import { defineConfig, mergeConfig } from 'vite';
import { webBuild } from '../build.js';

/** What other sites load: built by itself, so that it shares no file with the pages. Its names stay, others link to them. */
export default defineConfig(
  mergeConfig(webBuild({ 'widget/quotewire': 'widget/main.ts', 'widget/embed': 'widget/embed.ts' }), {
    build: { emptyOutDir: false, copyPublicDir: false },
  }),
);
