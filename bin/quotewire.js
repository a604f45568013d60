#!/usr/bin/env node
import { existsSync } from 'node:fs';

const cli = new URL('../dist/cli.js', import.meta.url);
if (existsSync(cli)) {
  const { main } = await import(cli.href);
  await main(process.argv.slice(2));
} else {
  console.error(
    'Quotewire is not built yet. Run `npm ci` in its folder (or `npm run build` after a change), then try again.',
  );
  process.exitCode = 1;
}
