import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchedHost } from '#build/chromium-host/launch.ts';
import { type TinyFolder, writeTinyApp } from '#test/unit/build/chromium-host/support/tinyApp.ts';

const MAIN = `
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
globalThis.seen = { navigations: [], opened: [], clicks: [], sends: [], requests: [] };
app.whenReady().then(async () => {
  protocol.handle('app', (request) => {
    seen.requests.push(request.method + ' ' + request.url);
    const html = '<!doctype html><title>Tiny</title><h1>Tiny</h1><textarea></textarea>' +
      '<script nonce="yes">window.ranWithNonce = true</script><script>window.ranWithout = true</script>';
    return new Response(html, { headers: {
      'content-type': 'text/html', 'x-tiny': 'header',
      'content-security-policy': "default-src 'self'; connect-src *; script-src 'nonce-yes'" } });
  });
  ipcMain.handle('describe', (event, value) => ({
    kinds: [value.when instanceof Date, value.list instanceof Map, Object.getPrototypeOf(value.thing) === Object.prototype],
    bytes: new Uint8Array([1, 2, 3]), from: event.senderFrame.url, isTop: event.senderFrame === event.sender.mainFrame }));
  ipcMain.handle('fails', () => { throw new TypeError('no such incident'); });
  ipcMain.handle('uncloneable', () => ({ run: () => {} }));
  ipcMain.on('note', (_event, text) => seen.sends.push(text));
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'File', submenu: [
    { id: 'save', label: 'Save', accelerator: 'CmdOrCtrl+S', click: () => seen.clicks.push('save') },
    { id: 'find', label: 'Find', accelerator: 'CmdOrCtrl+F', registerAccelerator: false, click: () => seen.clicks.push('find') },
    { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] }]));
  const window = new BrowserWindow({ width: 900, height: 700, webPreferences: { ...isolated, preload: FOLDER + '/preload.cjs' } });
  window.webContents.on('will-navigate', (event) => { seen.navigations.push(event.url); event.preventDefault(); });
  window.webContents.setWindowOpenHandler(({ url }) => { seen.opened.push(url); return { action: 'deny' }; });
  await window.loadURL('app://desk/index.html?q=1');
});
`;

const PRELOAD = `
const { contextBridge, ipcRenderer } = require('electron');
globalThis.secretOfPreload = 'secret';
const tried = (run) => { try { run(); return 'allowed'; } catch (error) { return error.message; } };
contextBridge.exposeInMainWorld('desktop', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, text) => ipcRenderer.send(channel, text),
  describe: () => ipcRenderer.invoke('describe', { when: new Date(0), list: new Map(), thing: new (class Thing {})() }),
  subscribe: (listener) => { const forward = (_event, value) => listener(value); ipcRenderer.on('push', forward);
    return () => ipcRenderer.removeListener('push', forward); },
  twice: (value) => [value, value],
  broken: () => { throw new Error('from the preload'); },
  tried: { fs: tried(() => require('node:fs')), sync: tried(() => ipcRenderer.sendSync), process: typeof process,
    page: tried(() => contextBridge.exposeInMainWorld('document', {})) },
});
`;

let folder: TinyFolder;
let host: LaunchedHost;
let browser: Browser;
let page: Page;

const seen = <Key extends string>(key: Key): Promise<readonly unknown[]> =>
  host.evaluate((_electron, name) => Reflect.get(Reflect.get(globalThis, 'seen'), name), key);

beforeAll(async () => {
  folder = writeTinyApp({ main: MAIN, preload: PRELOAD });
  host = folder.launch();
  browser = await chromium.connectOverCDP(await host.cdpEndpoint());
  const [context] = browser.contexts();
  page =
    context?.pages()[0] ?? (await (context?.waitForEvent('page') ?? Promise.reject(new Error('no window'))));
  await page.waitForSelector('h1');
}, 40_000);

afterAll(async () => {
  await host.evaluate(({ app }) => app.quit(), undefined).catch(() => {}); // It may end before it answers.
  await host.exited;
  await browser.close();
  folder.remove();
});

/** In the page's own world, as a script of the page would. */
const inPage = <Result>(script: string): Promise<Result> => page.evaluate(script);

describe('the worlds of a page', () => {
  it('keeps the preload out of the page’s reach', async () => {
    expect(
      await inPage('[typeof secretOfPreload, typeof require, typeof __postToHost, typeof __receiveFromHost]'),
    ).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });

  it('gives the preload nothing but contextBridge and ipcRenderer', async () => {
    expect(await inPage('desktop.tried')).toEqual({
      fs: 'module not found: node:fs',
      sync: 'The Chromium host has no ipcRenderer.sendSync in a preload.',
      process: 'undefined',
      page: 'Cannot bind an API on top of an existing property on the window object: document',
    });
  });

  it('freezes what is exposed, and copies what crosses', async () => {
    expect(
      await inPage(`(() => { 'use strict';
        const value = { deep: [new Date(5)] };
        const [first] = desktop.twice(value);
        let change = 'changed'; try { desktop.twice = null; } catch { change = 'refused'; }
        return [change, first !== value, first.deep[0] instanceof Date, Object.isFrozen(desktop.tried)];
      })()`),
    ).toEqual(['refused', true, true, true]);
  });

  it('throws in the page what the preload throws', async () => {
    expect(
      await inPage(
        `(() => { try { desktop.broken(); } catch (error) { return [error instanceof Error, error.message]; } })()`,
      ),
    ).toEqual([true, 'from the preload']);
  });
});

describe('messages between page and main process', () => {
  it('clones arguments and results structurally, both ways', async () => {
    expect(
      await inPage(
        'desktop.describe().then((r) => ({ ...r, bytes: [r.bytes instanceof Uint8Array, ...r.bytes] }))',
      ),
    ).toEqual({
      kinds: [true, true, true],
      bytes: [true, 1, 2, 3],
      from: 'app://desk/index.html?q=1',
      isTop: true,
    });
  });

  it.each([
    ['nobody', "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'"],
    ['fails', "Error invoking remote method 'fails': TypeError: no such incident"],
    ['uncloneable', "Error invoking remote method 'uncloneable': Error: An object could not be cloned."],
  ])('rejects an invoke of %s in Electron’s words', async (channel, message) => {
    expect(await inPage(`desktop.invoke('${channel}').catch((error) => error.message)`)).toBe(message);
  });

  it('refuses to send what cannot be cloned', async () => {
    const send = ({ BrowserWindow }: typeof import('electron')): string => {
      try {
        BrowserWindow.getAllWindows()[0]?.webContents.send('push', () => {});
        return 'sent';
      } catch (error) {
        return String(error);
      }
    };
    expect(await host.evaluate(send, undefined)).toBe('Error: An object could not be cloned.');
  });

  it('pushes to the page until it unsubscribes, and hears what the page sends', async () => {
    const push = (text: string) =>
      host.evaluate(
        ({ BrowserWindow }, value) => BrowserWindow.getAllWindows()[0]?.webContents.send('push', value),
        text,
      );
    await inPage(
      'window.heard = []; window.stop = desktop.subscribe((value) => window.heard.push(value)); 0',
    );
    await push('one');
    await expect.poll(() => inPage('window.heard')).toEqual(['one']);
    await inPage('window.stop()');
    await push('two');
    await inPage("desktop.send('note', 'hello')");
    expect(await inPage('desktop.describe().then(() => window.heard)')).toEqual(['one']);
    expect(await seen('sends')).toEqual(['hello']);
  });
});

describe('what a page may load', () => {
  it('runs in a secure context under the policy of the app’s own response', async () => {
    expect(
      await inPage('[isSecureContext, window.ranWithNonce === true, window.ranWithout === true]'),
    ).toEqual([true, true, false]);
    expect(await inPage("fetch('/other').then((r) => [r.status, r.headers.get('x-tiny')])")).toEqual([
      200,
      'header',
    ]);
    expect(await seen('requests')).toContain('GET app://desk/other');
  });

  it.each(['https://example.org/', 'http://127.0.0.1:9/', 'http://other.localhost/'])(
    'blocks %s',
    async (address) => {
      expect(
        await inPage(`fetch('${address}', { mode: 'no-cors' }).then(() => 'loaded', () => 'blocked')`),
      ).toBe('blocked');
    },
  );

  it('lets no socket out, not even to this machine', async () => {
    let callers = 0;
    const server = createServer(() => {
      callers += 1;
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo; // Listening on a port, so it has one.
    const script = `new Promise((resolve) => { const socket = new WebSocket('ws://127.0.0.1:${port}/');
      socket.onopen = () => resolve('open'); socket.onerror = () => resolve('blocked'); })`;
    expect(await inPage(script)).toBe('blocked');
    expect(callers).toBe(0);
    server.close();
  });

  it('lets the main process prevent a navigation and see a window being opened', async () => {
    await inPage("location.href = 'https://example.org/away'; window.open('https://example.org/new'); 0");
    await expect.poll(() => seen('navigations')).toEqual(['https://example.org/away']);
    await expect.poll(() => seen('opened')).toEqual(['https://example.org/new']);
    expect(await inPage('document.title')).toBe('Tiny');
    expect(browser.contexts()[0]?.pages()).toHaveLength(1);
  });
});

describe('keys and editing', () => {
  it('clicks the menu item of a key that the page has left, unless the item only shows it or is disabled', async () => {
    await inPage("window.keys = []; addEventListener('keydown', (event) => window.keys.push(event.key)); 0");
    await page.keyboard.press('Control+s');
    await page.keyboard.press('Control+f');
    await expect.poll(() => seen('clicks')).toEqual(['save']);
    await host.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('save');
      if (item) item.enabled = false;
    }, undefined);
    await page.keyboard.press('Control+s');
    expect(await inPage("window.keys.filter((key) => key !== 'Control')")).toEqual(['s', 'f', 's']);
    expect(await seen('clicks')).toEqual(['save']);
  });

  it('shares the clipboard between pages and the main process', async () => {
    await host.evaluate(({ clipboard }) => clipboard.writeText('from main'), undefined);
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+v');
    expect(await page.locator('textarea').inputValue()).toBe('from main');
    await page.keyboard.type(' and page');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await expect
      .poll(() => host.evaluate(({ clipboard }) => clipboard.readText(), undefined))
      .toBe('from main and page');
  });
});

describe('printing, pictures and size', () => {
  it('prints a tagged PDF in the wished size', async () => {
    const pdf = await host.evaluate(
      async ({ BrowserWindow }) =>
        (
          await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
            pageSize: 'A4',
            generateTaggedPDF: true,
          })
        )?.toString('latin1'),
      undefined,
    );
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d/);
  });

  it('gives the page its window’s size, and follows it', async () => {
    await host.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ width: 1000 }),
      undefined,
    );
    await expect.poll(() => inPage('[innerWidth, innerHeight]')).toEqual([1000, 700]);
    const picture = ({ BrowserWindow }: typeof import('electron')) =>
      BrowserWindow.getAllWindows()[0]
        ?.capturePage()
        .then((image) => image.getSize());
    expect(await host.evaluate(picture, undefined)).toEqual({ width: 1000, height: 700 });
  });
});

describe('dialogs', () => {
  it('cancels a dialog nobody answers, and gives the answer of a test', async () => {
    const ask = ({ dialog }: typeof import('electron')) =>
      dialog.showOpenDialog({ title: 'Open an incident' });
    expect(await host.evaluate(ask, undefined)).toEqual({ canceled: true, filePaths: [] });
    await expect.poll(host.stderr).toContain('cancels dialog.showOpenDialog: Open an incident');
    await host.evaluate(({ dialog }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/tmp/one.incident'] });
    }, undefined);
    expect(await host.evaluate(ask, undefined)).toEqual({
      canceled: false,
      filePaths: ['/tmp/one.incident'],
    });
  });
});
