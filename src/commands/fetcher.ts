import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.js';
import { Fetcher, userAgent } from '../fetching/index.js';
import { projectRoot } from '../root.js';

/** What fetches pages and feeds as the configuration says. */
export function fetcherOf({ fetching }: Config): Fetcher {
  const { version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return new Fetcher({ ...fetching, userAgent: userAgent(version, fetching.contact) });
}
