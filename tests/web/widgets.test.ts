import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { storeNewsroom } from '../support/newsroom.js';
import { describeInBrowser, eventually, expectAccessible } from './browser.js';

describeInBrowser(
  'widgets',
  ({ database }) => storeNewsroom(database),
  (visit) => {
    /** A page of somebody else, from another origin, that allows nothing but the widgets. */
    let foreign: Server;
    let body = '';
    beforeAll(async () => {
      foreign = createServer((_request, response) => {
        const own = visit.api.server.url;
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `default-src 'none'; script-src ${own}; connect-src ${own}; frame-src ${own}; require-trusted-types-for 'script'`,
        });
        response.end(
          `<!doctype html><html lang="en"><title>Foreign</title><main><h1>Foreign</h1>${body}</main>` +
            `<script type="module" src="${own}/widget/quotewire.js"></script></html>`,
        );
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => foreign.once('listening', resolve));
    });
    afterAll(() => {
      foreign?.close();
    });
    const address = () => `http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`;
    const quoteId = async () =>
      (
        await visit.api.data<{ quotes: { nodes: { id: string }[] } }>(
          '{ quotes(filter: { outlets: ["ellery-courier"], speakers: ["ines-vartan"] }) { nodes { id } } }',
        )
      ).quotes.nodes[0]!.id;

    test('a card shows its quote on a foreign page with a strict policy', async () => {
      body = `<quote-card quote="${await quoteId()}"></quote-card>`;
      const { page, complaints } = await visit.open(address());
      await page.getByText('“We cannot argue with the moon”').waitFor();
      expect(await page.getByRole('link', { name: 'Ines Vartan' }).getAttribute('href')).toBe(
        `${visit.api.server.url}/speakers/ines-vartan`,
      );
      await expectAccessible(page);
      expect(complaints).toEqual([]);
    });

    test('widgets and pages ask by the ids of their documents, and by the text a service that does not know them', async () => {
      body = `<quote-card quote="${await quoteId()}"></quote-card>`;
      for (const [place, shown] of [
        [address(), '“We cannot argue with the moon”'],
        ['/speakers/tobias-renn', 'Councillor'],
      ] as const) {
        const { page, complaints } = await visit.open('about:blank');
        const asked: string[] = [];
        page.on('request', (request) => {
          if (new URL(request.url()).pathname === '/graphql') asked.push(`${request.method()} ${request.url()}`);
        });
        await page.goto(place);
        await page.getByText(shown).first().waitFor();
        expect(asked.length).toBeGreaterThan(0);
        for (const each of asked) expect(each).toMatch(/^GET .*[?]documentId=sha256%3A[0-9a-f]{64}&variables=/);
        await page.route(/[?]documentId=/, (route) =>
          route.fulfill({
            status: 404,
            headers: { 'access-control-allow-origin': '*' },
            contentType: 'application/json',
            body: '{"errors":[{"message":"Unknown.","extensions":{"code":"DOCUMENT_NOT_FOUND"}}]}',
          }),
        );
        await page.reload();
        await page.getByText(shown).first().waitFor();
        // A browser writes each status that is none of success on its console.
        expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
      }
    });

    test('a card follows its attribute, and keeps its fallback where there is no such quote', async () => {
      body = '<quote-card quote="none"><blockquote>Kept words</blockquote></quote-card>';
      const { page } = await visit.open(address());
      await page.locator('quote-card').evaluate(
        (card) =>
          new Promise((resolve) => {
            card.addEventListener('quotewire-error', resolve, { once: true });
            card.setAttribute('quote', 'nothing');
          }),
      );
      await eventually(async () => expect(await page.getByText('Kept words').isVisible()).toBe(true));
      await page.locator('quote-card').evaluate((card, id) => card.setAttribute('quote', id), await quoteId());
      await page.getByText('We cannot argue').waitFor();
      await eventually(async () => expect(await page.getByText('Kept words').isVisible()).toBe(false));
    });

    test('a list shows as many quotes of a speaker as it was asked for', async () => {
      body = '<quote-list speaker="ines-vartan" count="2"></quote-list>';
      const { page, complaints } = await visit.open(address());
      await page.locator('quote-list li').nth(1).waitFor();
      await eventually(async () => expect(await page.locator('quote-list li').count()).toBe(2));
      await expectAccessible(page);
      expect(complaints).toEqual([]);
    });

    test('all widgets are one small file that loads no other', async () => {
      const response = await fetch(`${visit.api.server.url}/widget/quotewire.js`);
      const script = await response.text();
      expect(script).not.toMatch(/\bimport\b(?!\.meta)/u);
      expect(gzipSync(script).length).toBeLessThan(12_000);
    });

    test('a timeline shows when a speaker was quoted, follows its attributes, and is none where there is nothing', async () => {
      body = '<quote-timeline speaker="ines-vartan" interval="day"><p>Kept words</p></quote-timeline>';
      const { page, complaints } = await visit.open(address());
      await page.getByRole('img', { name: '9 Mar 2026 – 10 Mar 2026, most in 9 Mar 2026: 2' }).waitFor();
      expect(await page.locator('quote-timeline .bars span').count()).toBe(2);
      expect(await page.getByRole('link', { name: '3 quotes' }).getAttribute('href')).toBe(
        `${visit.api.server.url}/?speaker=ines-vartan`,
      );
      await expectAccessible(page);
      await page.locator('quote-timeline').evaluate((timeline) => timeline.setAttribute('interval', 'month'));
      await page.getByRole('img', { name: 'Mar 2026 – Mar 2026, most in Mar 2026: 3' }).waitFor();
      await page.locator('quote-timeline').evaluate((timeline) => timeline.setAttribute('speaker', 'nobody'));
      await page.getByText('Kept words').waitFor();
      expect(complaints).toEqual([]);
    });

    test('the page sets the looks by variables and parts', async () => {
      body = `<quote-card quote="${await quoteId()}"></quote-card>`;
      const { page } = await visit.open(address());
      await page.getByText('We cannot argue').waitFor();
      await page.locator('quote-card').evaluate((card) => card.style.setProperty('--quotewire-accent', 'rgb(1, 2, 3)'));
      const colour = await page.locator('quote-card figure').evaluate((figure) => {
        const { getComputedStyle } = figure.ownerDocument.defaultView!;
        return getComputedStyle(figure).borderTopColor;
      });
      expect(colour).toBe('rgb(1, 2, 3)');
      const parts = await page
        .locator('quote-card [part]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('part')));
      expect(parts).toEqual(expect.arrayContaining(['card', 'text', 'speaker', 'role', 'outlet', 'date', 'link']));
    });

    test('an embedded page tells its height, and shows its quote without scripts', async () => {
      const id = await quoteId();
      body = `<iframe title="Quote" width="400" height="50" src="${visit.api.server.url}/embed/quotes/${id}"></iframe>`;
      const { page } = await visit.open(address());
      const height = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const target = globalThis as unknown as EventTarget & {
              document: { querySelector(q: string): { src: string } };
            };
            target.addEventListener('message', (event) => {
              const { data } = event as Event & { data: { type: string; height: number } };
              if (data.type === 'quotewire:height' && data.height > 60) resolve(data.height);
            });
            const frame = target.document.querySelector('iframe');
            frame.src = `${frame.src}?again`;
          }),
      );
      expect(height).toBeGreaterThan(60);
      const plain = await visit.open(`/embed/quotes/${id}`, { javaScriptEnabled: false });
      await plain.page.getByText('“We cannot argue with the moon”', { exact: true }).waitFor();
    });

    test('a pasted permalink unfurls: discovery leads to an answer as oEmbed 1.0 has it', async () => {
      const { page } = await visit.open(`/quotes/${await quoteId()}`);
      const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
      const answer = (await (await fetch(`${link}&maxwidth=320`)).json()) as Record<string, unknown>;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 320, provider_name: 'Quotewire' });
      expect(answer['html']).toContain(`${visit.api.server.url}/embed/quotes/`);
      const xml = await page.locator('link[type="text/xml+oembed"]').getAttribute('href');
      expect(await (await fetch(xml ?? '')).text()).toMatch(
        /^<\?xml .*<oembed><version>1\.0<\/version><type>rich<\/type>/su,
      );
      const { url } = visit.api.server;
      expect((await fetch(`${url}/oembed?url=https://elsewhere.example/quotes/1`)).status).toBe(404);
      expect((await fetch(`${url}/oembed?url=${url}/speakers/ines-vartan&format=yaml`)).status).toBe(501);
    });
  },
);
