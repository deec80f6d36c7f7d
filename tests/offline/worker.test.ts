import fs from 'node:fs';
import vm from 'node:vm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const source = fs.readFileSync('src/offline/worker.mjs', 'utf8');
const SITE = 'https://host.example/ledger/';
const PAGE = '<!doctype html><meta name="SiteName" content="x"><body><p>the page</p>';

/** A store of answers that lies in memory. */
class Store {
  readonly kept = new Map<string, Response>();
  match = (request: Request | string) =>
    Promise.resolve(this.kept.get(addressOf(request))?.clone());
  put = (request: Request | string, response: Response) =>
    Promise.resolve(void this.kept.set(addressOf(request), response));
  delete = (request: Request | string) => Promise.resolve(this.kept.delete(addressOf(request)));
  keys = () => Promise.resolve([...this.kept.keys()].map((url) => ({ url })));
}

const addressOf = (request: Request | string): string =>
  typeof request === 'string' ? request : request.url;

type Answer = () => Promise<Response>;
let stores: Map<string, Store>;
let network: ReturnType<
  typeof vi.fn<(request: Request, options?: RequestInit) => Promise<Response>>
>;
let ask: (path: string, mode?: string) => Promise<Response>;

/** Runs the worker as a browser does, over a network that a test answers for. */
beforeEach(() => {
  vi.useFakeTimers();
  stores = new Map();
  network = vi.fn();
  const listeners: Record<string, (event: unknown) => void> = {};
  const open = (name: string): Promise<Store> => {
    const store = stores.get(name) ?? new Store();
    stores.set(name, store);
    return Promise.resolve(store);
  };
  const self = {
    registration: { scope: SITE },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners[type] = listener;
    },
  };
  vm.runInNewContext(source, {
    self,
    caches: { open },
    location: new URL(SITE),
    fetch: network,
    ...{ URL, Response, Promise, setTimeout, Date, Intl },
  });
  ask = async (path, mode = 'navigate') => {
    const request = { url: new URL(path, SITE).href, method: 'GET', mode };
    const waiting: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    listeners['fetch']?.({
      request,
      respondWith: (given: Promise<Response>) => {
        answer = given;
      },
      waitUntil: (task: Promise<unknown>) => {
        waiting.push(task);
      },
    });
    await vi.advanceTimersByTimeAsync(5000);
    const response = await answer;
    await Promise.all(waiting);
    if (response === undefined) throw new Error('not answered');
    return response;
  };
});

afterEach(() => {
  vi.useRealTimers();
});

const html =
  (text: string, init: ResponseInit = {}): Answer =>
  () =>
    Promise.resolve(new Response(text, { headers: { 'content-type': 'text/html' }, ...init }));
const file =
  (type: string, text = 'x', status = 200): Answer =>
  () =>
    Promise.resolve(new Response(text, { status, headers: { 'content-type': type } }));
const never: Answer = () => new Promise(() => undefined);
const broken: Answer = () => Promise.reject(new TypeError('no network'));
const keptIn = (name: string): string[] => [
  ...(stores.get(`ledger /ledger/ ${name}`)?.kept.keys() ?? []),
];

describe('a page', () => {
  test('is stored under the name of the site, and shown with its day where there is no network', async () => {
    network.mockImplementation(html(PAGE));
    await ask('about/?q=1');
    expect([...stores.keys()]).toEqual(['ledger /ledger/ pages']);
    expect(keptIn('pages')).toEqual([`${SITE}about/`]);
    network.mockImplementation(broken);
    expect(await (await ask('about/')).text()).toMatch(/没有网络。这是.*存下的网页.*the page/s);
  });

  test('that is stored is shown after four seconds of a network that hangs', async () => {
    network.mockImplementation(html(PAGE));
    await ask('about/');
    network.mockImplementation(never);
    expect(await (await ask('about/')).text()).toContain('存下的网页');
  });

  test('of a new release is shown as it came, and its script is not that of the old one', async () => {
    const release = (hash: string) => `${PAGE}<script src="assets/page.${hash}.js"></script>`;
    const serve = (hash: string) => (request: Request) =>
      request.url.includes(hash)
        ? file('text/javascript', hash)()
        : html(release(hash), { status: request.url.includes('assets') ? 404 : 200 })();
    network.mockImplementation(serve('aaaaaaaa'));
    await ask('about/');
    await ask('assets/page.aaaaaaaa.js', 'no-cors');
    network.mockImplementation(serve('bbbbbbbb'));
    expect(await (await ask('about/')).text()).toBe(release('bbbbbbbb'));
    expect(await (await ask('assets/page.bbbbbbbb.js', 'no-cors')).text()).toBe('bbbbbbbb');
    // Without network the page of the new release is shown, with its script.
    network.mockImplementation(broken);
    expect(await (await ask('about/')).text()).toContain('page.bbbbbbbb.js');
    expect(await (await ask('assets/page.bbbbbbbb.js', 'no-cors')).text()).toBe('bbbbbbbb');
  });

  test.each([
    ['a page for logging in', html('<title>Log in</title>')],
    ['an error', html(PAGE, { status: 500 })],
    ['another type', file('application/json', PAGE)],
  ])('is not replaced by %s', async (_, answer) => {
    network.mockImplementation(html(PAGE));
    await ask('about/');
    network.mockImplementation(answer);
    await ask('about/');
    network.mockImplementation(broken);
    expect(await (await ask('about/')).text()).toContain('the page');
  });
});

describe('an asset', () => {
  const asset = (name: string) => ask(`assets/${name}`, 'no-cors');

  test('of the type that its name says is stored, and asked for once', async () => {
    network.mockImplementation(file('text/css; charset=utf-8'));
    await asset('a.12345678.css');
    await asset('a.12345678.css');
    expect(network).toHaveBeenCalledTimes(1);
    expect(keptIn('assets')).toEqual([`${SITE}assets/a.12345678.css`]);
  });

  test.each([
    ['an error page', file('text/html')],
    ['a missing one', file('text/html', 'x', 404)],
    ['a script for a style', file('text/javascript')],
  ])(
    'that is %s is asked for anew, past what the browser keeps, and not stored',
    async (_, answer) => {
      network.mockImplementationOnce(answer).mockImplementationOnce(answer);
      await asset('a.12345678.css');
      expect(network.mock.calls.map(([, options]) => options?.cache)).toEqual([
        undefined,
        'reload',
      ]);
      expect(keptIn('assets')).toEqual([]);
      network.mockImplementation(file('text/css', 'mended'));
      expect(await (await asset('a.12345678.css')).text()).toBe('mended');
      expect(keptIn('assets')).toHaveLength(1);
    },
  );

  test('of an unknown type is never stored', async () => {
    network.mockImplementation(file('text/html'));
    await asset('constructor');
    expect(keptIn('assets')).toEqual([]);
  });
});
