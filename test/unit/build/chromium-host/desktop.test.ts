import { type Browser, chromium, type Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { LaunchedHost } from '#build/chromium-host/launch.ts';
import { runTinyApp, type TinyFolder, writeTinyApp } from '#test/unit/build/chromium-host/support/tinyApp.ts';

/** Two windows of one origin; `seen` collects what the main process hears. */
const MAIN = `
import { screen } from 'electron';
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
globalThis.seen = [];
const say = (word) => seen.push(word);
app.whenReady().then(async () => {
  protocol.handle('app', () => new Response('<!doctype html><title>T</title><input value="checkout">' +
    '<script>addEventListener("keydown", (event) => { if (event.key === "k") event.preventDefault(); })</script>',
    { headers: { 'content-type': 'text/html' } }));
  screen.on('display-metrics-changed', (_event, _display, changed) => say('metrics ' + changed));
  const item = (label, accelerator, more) => ({ label, accelerator, click: () => say(label), ...more });
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'File', submenu: [
    item('search', 'CmdOrCtrl+K'), item('first', 'CmdOrCtrl+J'), item('last', 'CmdOrCtrl+J'),
    item('heard', 'CmdOrCtrl+L'), item('disabled', 'CmdOrCtrl+L', { enabled: false }) ] }]));
  for (const name of ['one', 'two']) {
    const window = new BrowserWindow({ title: name, webPreferences: { ...isolated, preload: FOLDER + '/preload.cjs' } });
    window.webContents.on('context-menu', (_event, { isEditable, editFlags }) => say('menu ' + isEditable + editFlags.canPaste));
    window.on('enter-full-screen', () => say('entered'));
    window.on('leave-full-screen', () => say('left'));
    await window.loadURL('app://desk/' + name + '.html');
  }
  say('ready');
});
`;

let folder: TinyFolder | null = null;
let host: LaunchedHost | null = null;
let browser: Browser | null = null;

afterEach(async () => {
  // In order, so that Chromium has left its folder; it may end before it answers.
  await host?.evaluate(({ app }) => app.quit(), undefined).catch(() => {});
  await host?.exited;
  await browser?.close();
  folder?.remove();
});

/** Launches it on a desktop; gives its main process, and the first window's page. */
async function launchOn(desktop: string): Promise<{ readonly app: LaunchedHost; readonly page: Page }> {
  folder = writeTinyApp({ main: MAIN, preload: '' });
  const app = folder.launch([], { DEBRIEF_HOST_AS: desktop });
  host = app;
  await expect.poll(() => seenBy(app)).toContain('ready');
  browser = await chromium.connectOverCDP(await app.cdpEndpoint());
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((each) => each.url().endsWith('/one.html'));
  if (page === undefined) throw new Error(`No page among ${pages.map((each) => each.url())}`);
  return { app, page };
}

const seenBy = (app: LaunchedHost): Promise<readonly string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'seen') as readonly string[], undefined);

const stackOf = (app: LaunchedHost): Promise<readonly string[]> =>
  app.evaluate(
    () => (Reflect.get(globalThis, Symbol.for('debrief.host.windowStack')) as () => readonly string[])(),
    undefined,
  );

describe('the host as a desktop of Windows or of Linux with X11', () => {
  it('stacks windows: the last one shown is on top, and focus raises', async () => {
    const { app } = await launchOn('linux-x11');
    expect(await stackOf(app)).toEqual(['app://desk/two.html', 'app://desk/one.html']);
    await app.evaluate(({ app: running }) => running.focus(), undefined);
    expect((await stackOf(app))[0]).toBe('app://desk/one.html');
  });

  it('gives a key to the page first, then to the last item that has it, which does nothing while disabled', async () => {
    const { app, page } = await launchOn('win32');
    for (const key of ['k', 'l', 'j']) await page.keyboard.press(`Control+${key}`);
    await expect.poll(() => seenBy(app)).toContain('last');
    const clicked = (await seenBy(app)).filter((word) => ['search', 'first', 'last', 'heard'].includes(word));
    expect(clicked).toEqual(['last']);
  });

  it('fills a display a moment later, and says that its work area changed', async () => {
    const { app } = await launchOn('win32');
    const isFullAtOnce = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setFullScreen(true);
      const isFull = window?.isFullScreen();
      window?.setFullScreen(false);
      return isFull;
    }, undefined);
    expect(isFullAtOnce).toBe(false);
    await expect.poll(() => seenBy(app)).toContain('left');
    expect((await seenBy(app)).filter((word) => /entered|left|metrics/.test(word))).toEqual([
      'entered',
      'metrics workArea',
      'left',
      'metrics workArea',
    ]);
  });

  it('zooms all pages of an origin together', async () => {
    const { app } = await launchOn('linux-x11');
    const levels = await app.evaluate(({ BrowserWindow }) => {
      const [one, two] = BrowserWindow.getAllWindows();
      one?.webContents.setZoomLevel(2);
      return [one, two].map((window) => window?.webContents.getZoomLevel());
    }, undefined);
    expect(levels).toEqual([expect.closeTo(2), expect.closeTo(2)]);
  });

  it('hides the page of a minimised window and slows its timers, until it is restored', async () => {
    const { app, page } = await launchOn('win32');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), undefined);
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
    const runs = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          setInterval(() => {
            count += 1;
          }, 50);
          setTimeout(() => resolve(count), 2500);
        }),
    );
    expect(runs).toBeLessThan(5);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.restore(), undefined);
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  });

  it('has no menu of its own at a right click, and says where it was', async () => {
    const { app, page } = await launchOn('linux-x11');
    await page.locator('input').click({ button: 'right' });
    await expect.poll(() => seenBy(app)).toContain('menu truetrue');
  });
});

it('takes on macOS the first of two items with the same key', async () => {
  const { app, page } = await launchOn('darwin');
  await page.keyboard.press('Meta+j');
  await expect.poll(() => seenBy(app)).toContain('first');
  expect(await seenBy(app)).not.toContain('last');
});

it('hides on macOS the page of a window that another one covers', async () => {
  const { app, page } = await launchOn('darwin');
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus(), undefined);
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
});

it('knows no places under Wayland, moves no window and brings none to the front', async () => {
  const { app } = await launchOn('linux-wayland');
  const { bounds, focused } = await app.evaluate(({ BrowserWindow }) => {
    const [one] = BrowserWindow.getAllWindows();
    one?.setBounds({ x: 300, y: 200, width: 500, height: 400 });
    one?.focus();
    return { bounds: one?.getBounds(), focused: BrowserWindow.getFocusedWindow()?.webContents.getURL() };
  }, undefined);
  expect(bounds).toEqual({ x: 0, y: 0, width: 500, height: 400 });
  expect(focused).toBe('app://desk/two.html');
  expect((await stackOf(app))[0]).toBe('app://desk/two.html');
});

it('starts the app again with other switches, which stand before it in the arguments', async () => {
  const { stdout } = await runTinyApp({
    args: ['--sample'],
    env: { DEBRIEF_HOST_AS: 'linux-wayland', DEBRIEF_HOST_X11: '1', DEBRIEF_CHROMIUM: '/nowhere/chromium' },
    main: `
      const again = !process.argv.includes('--ozone-platform=x11');
      if (again) app.relaunch({ args: ['--ozone-platform=x11', ...process.argv.slice(1)] });
      else console.log(JSON.stringify([process.argv[1], process.argv.at(-1), process.env.XDG_SESSION_TYPE, process.env.DISPLAY]));
      app.exit(0);`,
  });
  expect(JSON.parse(stdout)).toEqual(['--ozone-platform=x11', '--sample', 'wayland', ':0']);
});
