import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../bench/web/chromium.js';
import { type Api, startApi } from '../support/api.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A browser over a service of its own. */
export interface Visit {
  readonly api: Api;
  /** A page with nothing kept from others; whatever it complains of is in `complaints`. */
  open(address: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
}

/**
 * Tests that drive a browser; without one they are left out, and `.ci/run` says so. `fill` stores what they look at.
 */
export function describeInBrowser(
  name: string,
  fill: (api: Api) => Promise<void>,
  tests: (visit: Visit) => void,
): void {
  const program = findChromium();
  if (program === null) {
    describe.skip(`${name} (no Chromium)`, () => tests({} as Visit));
    return;
  }
  describe(name, () => {
    // A page takes seconds on a busy machine.
    jest.setTimeout(120_000);
    const contexts: BrowserContext[] = [];
    let browser: Browser;
    let api: Api;
    beforeAll(async () => {
      api = await startApi();
      await fill(api);
      // Its sandbox needs rights that containers lack and refuses to run as root.
      browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await api?.close();
    });
    tests({
      get api() {
        return api;
      },
      async open(address, options = {}) {
        for (const old of contexts.splice(0)) await old.close();
        // Colours that fade over would be judged half-way.
        const context = await browser.newContext({
          baseURL: api.server.url,
          locale: 'en-GB',
          reducedMotion: 'reduce',
          ...options,
        });
        contexts.push(context);
        // The first text that is read loads the parser, in the process that also drives the browser.
        context.setDefaultTimeout(60_000);
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        page.on('dialog', (dialog) => {
          complaints.push(`dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
        await page.goto(address);
        return { page, complaints };
      },
    });
  });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Expects that axe finds nothing against the page as it stands, and that nothing in it is wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResult;
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`)),
  ).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
}

/**
 * Expects what a page comes to: parts of it arrive on their own (the number of finds before the finds), so what is read
 * at once may be what stood there before. Tries again until it holds, and throws as it last did after 30 s.
 */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 30_000; ; await setTimeout(50)) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** Does something in every size and colour that the pages are made for. */
export async function inEveryLook(page: Page, check: () => Promise<void>): Promise<void> {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await check();
    }
  }
}
