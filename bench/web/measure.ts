import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { projectRoot } from '../../src/root.js';

/** The figures of the front end; times in milliseconds, sizes in kB of 1000 bytes. */
export interface WebFigures {
  /** Gzipped scripts that the first load of `/` fetches. */
  readonly scriptKb: number;
  /** The file of the widgets, gzipped. */
  readonly widgetKb: number;
  /** From the request to the first quote on the screen, on a processor slowed four times; the median of five visits. */
  readonly usableMs: number;
  /** The slowest answer of the page to a key or a click, slowed in the same way; the median of five visits. */
  readonly interactionMs: number;
}

const VISITS = 5;
const SLOWED = 4;

/** Visits the service at `url` with the Chromium `program`. */
export async function measureWeb(url: string, program: string): Promise<WebFigures> {
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const usable: number[] = [];
    const interaction: number[] = [];
    let scripts = 0;
    for (let visit = 0; visit < VISITS; visit++) {
      const { page, scriptBytes, usableMs } = await firstLoad(browser, url);
      usable.push(usableMs);
      interaction.push(await slowestInteraction(page));
      scripts = scriptBytes();
      await page.context().close();
    }
    const widget = gzipSync(readFileSync(path.join(projectRoot, 'dist/web/widget/quotewire.js'))).length;
    return {
      scriptKb: scripts / 1000,
      widgetKb: widget / 1000,
      usableMs: median(usable),
      interactionMs: median(interaction),
    };
  } finally {
    await browser.close();
  }
}

async function firstLoad(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  let bytes = 0;
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    bodies.push(
      response.body().then((body) => {
        bytes += gzipSync(body).length;
      }),
    );
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.entry').first().waitFor();
  const usableMs = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  return { page, usableMs, scriptBytes: () => bytes };
}

/** Types words, takes a suggestion, sets a condition and opens a page; the longest time until the page showed it. */
async function slowestInteraction(page: Page): Promise<number> {
  await page.evaluate(`
    globalThis.slowest = 0;
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries()) {
        if (interactionId > 0) globalThis.slowest = Math.max(globalThis.slowest, duration);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  `);
  await page.locator('.search-field input').pressSequentially('harbour tide', { delay: 30 });
  await page.keyboard.press('Enter');
  await page.locator('.entry mark').first().waitFor();
  await page.locator('.check-list input').first().click();
  await page.waitForURL(/kind=/u);
  await page.waitForLoadState('networkidle');
  await page.locator('.entry .who-name').first().click();
  await page.locator('.page-speaker h1').waitFor();
  await page.waitForLoadState('networkidle');
  return Number(await page.evaluate('globalThis.slowest'));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
