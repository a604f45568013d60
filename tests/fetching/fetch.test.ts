import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Allowance, parseAllowances } from '../../src/fetching/addresses.js';
import { Fetcher, type FetchOptions } from '../../src/fetching/index.js';
import { type Handler, type NameServer, page, redirect, startNameServer, startWeb, type Web } from '../support/web.js';

let web: Web;
let names: NameServer;
/** What the name server says; a test changes it. */
let zone: (name: string, type: 'A' | 'AAAA') => readonly string[];
const stop = new AbortController().signal;

beforeEach(async () => {
  web = await startWeb({ '/': page('<p>Home</p>') });
  zone = (_name, type) => (type === 'A' ? ['127.0.0.1'] : []);
  names = await startNameServer((name, type) => zone(name, type));
});
afterEach(async () => {
  await web.close();
  await names.close();
});

function allow(entries: string): readonly Allowance[] {
  return parseAllowances(entries);
}

/** A fetcher that asks the name server here, and may reach the web server here. */
function fetcher(options: Partial<FetchOptions> = {}): Fetcher {
  const resolver = new Resolver();
  resolver.setServers([names.address]);
  const none = (): string[] => [];
  const resolve = async (host: string): Promise<string[]> => [
    ...(await resolver.resolve4(host).catch(none)),
    ...(await resolver.resolve6(host).catch(none)),
  ];
  return new Fetcher({
    userAgent: 'Quotewire/0.0 (+mailto:desk@vettle.example)',
    allowed: allow(`127.0.0.1/32:${web.port}`),
    timeout: 5000,
    largest: 100_000,
    distance: 0,
    resolve,
    ...options,
  });
}

const fetched = (address: string, options: Partial<FetchOptions> = {}): Promise<unknown> =>
  fetcher(options).fetch(address, null, stop);

describe('what must not be reached', () => {
  const forbidden = { code: 'FORBIDDEN' };
  const strict = { allowed: [] };

  test.each([
    'http://127.0.0.1',
    'http://2130706433',
    'http://0x7f000001',
    'http://0177.0.0.1',
    'http://0x7f.1',
    'http://127.1',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://[::127.0.0.1]',
    'http://[64:ff9b::7f00:1]',
    'http://[2002:7f00:1::]',
    'http://①②⑦.⓪.⓪.①',
  ])('%s', async (origin) => {
    await expect(fetched(`${origin}:${web.port}/`, strict)).rejects.toMatchObject(forbidden);
    expect(web.asked).toEqual([]);
  });

  test.each([
    [['127.0.0.1'], []],
    [['169.254.169.254'], []],
    [[], ['::1']],
    [[], ['::ffff:127.0.0.1']],
    [[], ['64:ff9b::7f00:1']],
    [[], ['fd00:ec2::254']],
    [['93.184.216.34', '127.0.0.1'], []],
    [['93.184.216.34'], ['::1']],
  ])('a name whose addresses are %j and %j', async (old, young) => {
    zone = (_name, type) => (type === 'A' ? old : young);
    await expect(fetched('http://vettle.example/', strict)).rejects.toMatchObject(forbidden);
    expect(names.asked).toEqual(['A vettle.example', 'AAAA vettle.example']);
  });

  test('a name that is public when it is checked and private afterwards is asked for once, and not followed', async () => {
    const other = await startWeb({ '/': page('<p>Inside</p>') }, '127.0.0.2');
    try {
      // 127.0.0.1 stands for the public address: it is allowed, 127.0.0.2 is not.
      const url = `http://vettle.example:${web.port}/`;
      let questions = 0;
      const publicFor = (most: number): void => {
        questions = 0;
        zone = (_name, type) => (type === 'A' ? [questions++ < most ? '127.0.0.1' : '127.0.0.2'] : []);
      };
      publicFor(2);
      await expect(fetcher().fetch(url, null, stop)).resolves.toMatchObject({ isUnchanged: false });
      expect(questions).toBe(2); // One for robots.txt, one for the page; connecting asks for nothing.
      publicFor(1);
      await expect(fetcher().fetch(url, null, stop)).rejects.toMatchObject(forbidden);
      expect(other.asked).toEqual([]);
    } finally {
      await other.close();
    }
  });

  test('a redirect there', async () => {
    const inside = await startWeb({ '/secret': page('<p>Secret</p>') });
    try {
      for (const target of [`http://127.0.0.1:${inside.port}/secret`, `http://inside.example:${inside.port}/secret`]) {
        web.pages['/'] = redirect(target);
        await expect(fetched(`${web.origin}/`)).rejects.toMatchObject(forbidden);
      }
      web.pages['/robots.txt'] = redirect(`http://127.0.0.1:${inside.port}/secret`);
      await expect(fetched(`${web.origin}/`)).rejects.toMatchObject(forbidden);
      expect(inside.asked).toEqual([]);
    } finally {
      await inside.close();
    }
  });

  test.each([
    ['ftp://vettle.example/', /ftp: is not fetched/],
    ['file:///etc/passwd', /file: is not fetched/],
    ['gopher://127.0.0.1:6379/_', /gopher: is not fetched/],
    ['http://user:pass@vettle.example/', /user name or password/],
    ['http://vettle.example:99999/', /not a valid address/],
    [`http://vettle.example/${'a'.repeat(3000)}`, /longer than 2048/],
  ])('%s', async (address, message) => {
    await expect(fetched(address)).rejects.toMatchObject({ code: 'ADDRESS', message: expect.stringMatching(message) });
    web.pages['/'] = redirect(address);
    await expect(fetched(`${web.origin}/`)).rejects.toMatchObject({ code: expect.stringMatching(/ADDRESS|REDIRECTS/) });
  });

  test('a port that is not one of the web', async () => {
    zone = (_name, type) => (type === 'A' ? ['93.184.216.34'] : []);
    await expect(fetched('http://vettle.example:25/')).rejects.toMatchObject({
      message: expect.stringMatching(/port 25/),
    });
  });
});

describe('limits', () => {
  test('five redirects are followed, six are not, a circle neither', async () => {
    for (let n = 1; n <= 6; n++) web.pages[`/${n}`] = redirect(n === 6 ? '/' : `${n + 1}`);
    await expect(fetched(`${web.origin}/2`)).resolves.toMatchObject({ url: `${web.origin}/` });
    await expect(fetched(`${web.origin}/1`)).rejects.toMatchObject({ code: 'REDIRECTS' });
    web.pages['/circle'] = redirect('/circle');
    await expect(fetched(`${web.origin}/circle`)).rejects.toMatchObject({ code: 'REDIRECTS' });
    web.pages['/nowhere'] = (_request, response) => response.writeHead(302).end();
    await expect(fetched(`${web.origin}/nowhere`)).rejects.toMatchObject({ code: 'REDIRECTS' });
  });

  const large = Buffer.alloc(200_000, 'a');
  test.each<[string, Handler]>([
    ['announced', page(large, { 'content-length': '200000' })],
    [
      'not announced',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write(large.subarray(0, 150_000));
        response.end(large.subarray(150_000));
      },
    ],
    ['gzip', page(gzipSync(large), { 'content-encoding': 'gzip' })],
    ['brotli', page(brotliCompressSync(large), { 'content-encoding': 'br' })],
    ['gzip in gzip', page(gzipSync(gzipSync(large)), { 'content-encoding': 'gzip, gzip' })],
  ])('a body that is too large: %s', async (_name, handler) => {
    web.pages['/'] = handler;
    await expect(fetched(`${web.origin}/`)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  test('time, at every stage', async () => {
    const slow = { timeout: 300 };
    const late = { code: 'TIMEOUT', isPassing: true };
    web.pages['/silent'] = () => undefined;
    web.pages['/drip'] = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    };
    await expect(fetched(`${web.origin}/silent`, slow)).rejects.toMatchObject(late);
    await expect(fetched(`${web.origin}/drip`, slow)).rejects.toMatchObject(late);
    const never = { resolve: () => new Promise<string[]>(() => undefined) };
    await expect(fetched('http://vettle.example/', { ...slow, ...never })).rejects.toMatchObject(late);
  });

  test('types', async () => {
    for (const type of ['image/png', 'application/pdf', 'video/mp4', 'application/octet-stream']) {
      web.pages['/'] = page('x', { 'content-type': type });
      await expect(fetched(`${web.origin}/`)).rejects.toMatchObject({
        code: 'TYPE',
        message: expect.stringContaining(type),
      });
    }
  });

  test('what is no HTTP, breaks off, or lies about its packing', async () => {
    web.pages['/gzip'] = page('plain', { 'content-encoding': 'deflate' });
    await expect(fetched(`${web.origin}/gzip`)).rejects.toMatchObject({ code: 'ENCODING' });
    web.pages['/cut'] = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
      response.write('half', () => response.destroy());
    };
    await expect(fetched(`${web.origin}/cut`)).rejects.toMatchObject({ code: 'CONNECTION' });
    const odd: Server = createServer((socket) =>
      socket
        .on('error', () => undefined)
        .resume()
        .end('SSH-2.0-OpenSSH\r\n'),
    );
    odd.listen(0, '127.0.0.1');
    await once(odd, 'listening');
    const { port } = odd.address() as { port: number };
    const options = { allowed: allow('127.0.0.1/32:*') };
    await expect(fetched(`http://127.0.0.1:${port}/`, options)).rejects.toMatchObject({
      message: expect.stringMatching(/does not speak HTTP/),
    });
    odd.close();
    await once(odd, 'close');
    await expect(fetched(`http://127.0.0.1:${port}/`, options)).rejects.toMatchObject({
      message: expect.stringMatching(/nothing listens there/),
    });
  });

  test('stopping ends a request at once', async () => {
    web.pages['/silent'] = () => undefined;
    const controller = new AbortController();
    const answer = fetcher().fetch(`${web.origin}/silent`, null, controller.signal);
    setTimeout(() => controller.abort(), 50);
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('manners', () => {
  test('says who it is, and undoes what a server packs', async () => {
    let agent: string | undefined;
    web.pages['/'] = (request, response) => {
      agent = request.headers['user-agent'];
      page(gzipSync('<p>“é”</p>'), { 'content-encoding': 'gzip', 'content-type': 'Text/HTML; Charset="UTF-8"' })(
        request,
        response,
      );
    };
    const answer = await fetcher().fetch(`${web.origin}/`, null, stop);
    expect(agent).toBe('Quotewire/0.0 (+mailto:desk@vettle.example)');
    expect(answer).toMatchObject({ type: 'text/html', charset: 'UTF-8', bytes: Buffer.from('<p>“é”</p>') });
  });

  test('asks for changes only, and only the page that was the same', async () => {
    const asked: (string | undefined)[] = [];
    web.pages['/moved'] = redirect('/page');
    web.pages['/page'] = (request, response) => {
      asked.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else page('<p>1</p>', { etag: '"v1"', 'last-modified': 'Tue, 24 Nov 2026 10:00:00 GMT' })(request, response);
    };
    const one = fetcher();
    const first = await one.fetch(`${web.origin}/moved`, null, stop);
    expect(first.validators).toEqual({
      url: `${web.origin}/page`,
      etag: '"v1"',
      lastModified: 'Tue, 24 Nov 2026 10:00:00 GMT',
    });
    expect(await one.fetch(`${web.origin}/moved`, first.validators, stop)).toEqual({
      isUnchanged: true,
      validators: first.validators,
    });
    await one.fetch(`${web.origin}/page`, { ...first.validators, url: `${web.origin}/else` }, stop);
    expect(asked).toEqual([undefined, '"v1"', undefined]);
  });

  test('heeds robots.txt, of each host on the way', async () => {
    web.pages['/robots.txt'] = page('User-agent: *\nDisallow: /\n\nUser-agent: quotewire\nDisallow: /private\n', {
      'content-type': 'text/plain',
    });
    web.pages['/private/a'] = page('<p>Private</p>');
    web.pages['/away'] = redirect('/private/a');
    const one = fetcher();
    await expect(one.fetch(`${web.origin}/`, null, stop)).resolves.toMatchObject({ isUnchanged: false });
    await expect(one.fetch(`${web.origin}/private/a`, null, stop)).rejects.toMatchObject({
      code: 'ROBOTS',
      isPassing: false,
    });
    await expect(one.fetch(`${web.origin}/away`, null, stop)).rejects.toMatchObject({ code: 'ROBOTS' });
    expect(web.asked).toEqual(['/', '/away']);
  });

  test.each([
    [404, null],
    [403, null],
    [500, 'ROBOTS'],
    [503, 'ROBOTS'],
  ])('a robots.txt that is answered %i', async (status, code) => {
    web.pages['/robots.txt'] = page('', {}, status);
    if (code === null) await expect(fetched(`${web.origin}/`)).resolves.toMatchObject({ isUnchanged: false });
    else await expect(fetched(`${web.origin}/`)).rejects.toMatchObject({ code, isPassing: true });
  });

  test('keeps the distance that a host asks for, and its own', async () => {
    web.pages['/robots.txt'] = page('User-agent: *\nCrawl-delay: 0.4', { 'content-type': 'text/plain' });
    const times: number[] = [];
    web.pages['/'] = (request, response) => {
      times.push(performance.now());
      page('<p>Home</p>')(request, response);
    };
    const one = fetcher({ distance: 100 });
    await Promise.all([1, 2, 3].map(() => one.fetch(`${web.origin}/`, null, stop)));
    // Timers may be a little early, and a server a little late.
    expect(times[1]! - times[0]!).toBeGreaterThan(300);
    expect(times[2]! - times[1]!).toBeGreaterThan(300);
  });

  test.each([429, 503])('leaves a host alone that answers %i, as long as it asks', async (status) => {
    web.pages['/busy'] = page('', { 'retry-after': '30' }, status);
    const one = fetcher();
    await expect(one.fetch(`${web.origin}/busy`, null, stop)).rejects.toMatchObject({
      isPassing: true,
      retryAfter: 30_000,
    });
    await expect(one.fetch(`${web.origin}/`, null, stop)).rejects.toMatchObject({
      message: expect.stringMatching(/asked for quiet: not before 30 s/),
    });
    expect(web.asked).toEqual(['/busy']);
  });

  test.each([
    [404, false],
    [410, false],
    [500, true],
    [204, false],
  ])('the answer %i is a failure; trying again: %s', async (status, isPassing) => {
    web.pages['/'] = page('', {}, status);
    await expect(fetched(`${web.origin}/`)).rejects.toMatchObject({ code: 'STATUS', isPassing });
  });
});
