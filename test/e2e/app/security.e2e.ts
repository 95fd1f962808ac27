import { expect, type Page } from '@playwright/test';
import { readAnswer } from '#shared/ipc/answerText.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { test } from '#test/e2e/support/appTest.ts';

const ELSEWHERE = 'https://elsewhere.example.com/';
const ADDRESSES = [
  '/desk.html',
  '/../../package.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%2f..%2fpackage.json',
  '/..%2fmain%2fmain.js',
  '/assets/%00.js',
  '/%ZZ.js',
  '/nothing.js',
  'app://other/desk.html',
  'file:///etc/passwd',
  'https://example.com/',
];

test('the page stays where it is, opens no window, runs no script but its own, and fetches nothing from outside and of the app nothing but its bundle', async ({
  sharedApp,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const { title } = deskPage(page);
  await expect(title).toBeVisible();
  const address = page.url();
  const opened = await page.evaluateHandle((url) => window.open(url), ELSEWHERE);
  // Electron opens nothing; the Chromium host closes what Chromium opened.
  await expect.poll(() => opened.evaluate((other) => other === null || other.closed)).toBe(true);
  for (const url of [ELSEWHERE, 'file:///etc/hostname', 'data:text/html,<h1>other</h1>']) {
    await followLink(page, url);
    await expect(title).toHaveText(/^Checkout down/);
    expect(page.url()).toBe(address);
  }
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, undefined);
  expect(windows).toBe(1);
  expect(await app.openedExternally()).toEqual([]);

  const outcome = await page.evaluate(async (url) => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "script"';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'document.documentElement.dataset.ran = "handler"');
    document.body.append(button);
    button.click();
    const isFetched = await fetch(url).then(
      () => true,
      () => false,
    );
    const image = new Image();
    const isShown = await new Promise((resolve) => {
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = `${url}pixel.png`;
    });
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
    await new Promise((resolve) => worker.addEventListener('error', resolve));
    return { ran: document.documentElement.dataset.ran, isFetched, isShown, blocked };
  }, ELSEWHERE);
  expect(outcome).toMatchObject({ isFetched: false, isShown: false });
  expect(outcome.ran).toBeUndefined();
  const directives = ['script-src-elem', 'script-src-attr', 'connect-src', 'img-src', 'worker-src'];
  expect(outcome.blocked).toEqual(expect.arrayContaining(directives));

  const answers = await page.evaluate(async (addresses) => {
    const answerTo = (address: string) =>
      fetch(address).then(
        ({ status }) => status,
        () => 'refused',
      );
    return Promise.all(addresses.map(answerTo));
  }, ADDRESSES);
  expect(Object.fromEntries(ADDRESSES.map((address, index) => [address, answers[index]]))).toEqual({
    '/desk.html': 200,
    '/../../package.json': 404,
    '/%2e%2e/%2e%2e/package.json': 404,
    '/..%2f..%2fpackage.json': 404,
    '/..%2fmain%2fmain.js': 404,
    '/assets/%00.js': 404,
    '/%ZZ.js': 404,
    '/nothing.js': 404,
    'app://other/desk.html': 'refused',
    'file:///etc/passwd': 'refused',
    'https://example.com/': 'refused',
  });
});

test('the page has the listed channels alone, which refuse what is not as agreed; only harmless links leave it', async ({
  sharedApp,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  await expect(deskPage(page).title).toBeVisible();

  await test.step('it has nothing of Node or Electron but the listed channels', async () => {
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
    );
    expect(found).toEqual([]);
    await expect(ask(page, 'file:read', { path: '/etc/passwd' })).rejects.toThrow(/Unknown channel/);
    await expect(listen(page, 'file:read')).rejects.toThrow(/Unknown channel/);
    expect(await ask(page, 'incident:open', { path: '/etc/passwd' })).toMatchObject({
      ok: false,
      error: { code: 'path-not-granted' },
    });
  });

  await test.step('only links with a harmless scheme reach the system’s browser', async () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'not a link']) {
      expect(await ask(page, 'link:open', { url }), url).toMatchObject({
        ok: false,
        error: { code: 'link-refused' },
      });
    }
    expect(await app.openedExternally()).toEqual([]);
    expect(await ask(page, 'link:open', { url: ELSEWHERE })).toMatchObject({ ok: true });
    expect(await app.openedExternally()).toEqual([ELSEWHERE]);
  });

  await test.step('an address in a text opens there, and the page stays', async () => {
    const address = page.url();
    await page.getByRole('textbox', { name: 'Summary, Markdown' }).fill(`See ${ELSEWHERE}`);
    const link = page.getByRole('link', { name: 'elsewhere.example.com' });
    await link.click();
    await expect.poll(() => app.openedExternally()).toEqual([ELSEWHERE, ELSEWHERE]);
    await link.click({ button: 'middle' });
    await expect.poll(() => app.openedExternally()).toEqual([ELSEWHERE, ELSEWHERE, ELSEWHERE]);
    expect(page.url()).toBe(address);
  });

  await test.step('a request that is not as agreed is refused with its place, and a frame in the page is not heard', async () => {
    expect(await ask(page, 'incident:close', { handle: 1 })).toMatchObject({
      ok: false,
      error: { code: 'bad-request', place: 'incident:close handle' },
    });
    expect(await ask(page, 'incident:save', { handle: 'a', incident: { title: 'x' } })).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
    const heard = await page.evaluate(async () => {
      // The page hears of it in a task of its own, which may come after the frame's.
      const blocked = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      });
      const framed = async (src: string): Promise<string> => {
        const frame = document.createElement('iframe');
        frame.src = src;
        const isLoaded = new Promise((resolve) => {
          frame.onload = resolve;
        });
        document.body.append(frame);
        await isLoaded;
        let bridge: unknown;
        try {
          bridge = Reflect.get(frame.contentWindow ?? {}, 'desktop');
        } catch {
          return 'another origin'; // Reading anything of it throws.
        }
        if (bridge === undefined) return 'no bridge';
        const [inFrame, inPage] = [bridge, Reflect.get(window, 'desktop')].map((desktop) =>
          (desktop as { request: (channel: string) => Promise<unknown> }).request('library:list'),
        );
        const isHeard = await Promise.race([inFrame?.then(() => true), inPage?.then(() => false)]);
        return isHeard ? 'heard' : 'not heard';
      };
      return { blank: await framed('about:blank'), own: await framed('desk.html'), blocked: await blocked };
    });
    expect(['no bridge', 'not heard']).toContain(heard.blank);
    expect(heard.own).toBe('another origin');
    expect(heard.blocked).toBe('frame-src');
  });
});

/** Clicks a link such as a pasted text could bring into the page. */
async function followLink(page: Page, url: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, url);
}

/** Calls the bridge as a script in the page could. */
async function ask(page: Page, channel: string, payload: unknown): Promise<unknown> {
  const text = await page.evaluate(
    ([name, content]) => {
      const bridge = Reflect.get(window, 'desktop') as { request: (...given: unknown[]) => Promise<string> };
      return bridge.request(name, content);
    },
    [channel, payload] as const,
  );
  return readAnswer(text);
}

/** Listens on the bridge as a script in the page could. */
function listen(page: Page, channel: string): Promise<void> {
  return page.evaluate((name) => {
    const bridge = Reflect.get(window, 'desktop') as { subscribe: (...given: unknown[]) => unknown };
    bridge.subscribe(name, () => undefined);
  }, channel);
}
