import { describe, expect, it } from 'vitest';
import { runTinyApp, writeTinyApp } from '#test/unit/build/chromium-host/support/tinyApp.ts';

const SCHEME =
  "protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);";
const SERVE =
  "protocol.handle('app', () => new Response('<h1>Tiny</h1>', { headers: { 'content-type': 'text/html' } }));";

describe('a main process on the host', () => {
  it('starts no Chromium when it opens no window', async () => {
    const { code, stdout } = await runTinyApp({
      main: `app.whenReady().then(() => { console.log('plain', app.getName(), app.getVersion()); app.exit(3); });`,
      env: { DEBRIEF_CHROMIUM: '/nowhere/chromium' },
    });
    expect(stdout).toBe('plain Tiny 1.2.3\n');
    expect(code).toBe(3);
  });

  it('refuses what Electron refuses, and windows that are not isolated', async () => {
    const { stdout, stderr } = await runTinyApp({
      main: `const tried = async (run) => { try { await run(); console.log('allowed'); } catch (error) { console.log(error.message); } };
        await tried(() => new BrowserWindow({ webPreferences: isolated }));
        app.whenReady().then(async () => {
          await tried(() => ${SCHEME.slice(0, -1)});
          await tried(() => new BrowserWindow());
          await tried(() => new BrowserWindow({ webPreferences: { sandbox: true } }));
          await tried(() => new BrowserWindow({ webPreferences: { sandbox: true, contextIsolation: false } }));
          await tried(() => new BrowserWindow({ webPreferences: { sandbox: false, contextIsolation: true } }));
          await tried(() => new BrowserWindow({ webPreferences: { ...isolated, nodeIntegration: true } }));
          await tried(() => electron.autoUpdater);
          await tried(() => app.dock);
          await tried(() => app.on('login', () => {}));
          await tried(() => import('data:text/javascript,import { autoUpdater } from "electron"'));
          app.quit();
        });`,
    });
    const isolation = 'The Chromium host opens no BrowserWindow without webPreferences';
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      'Cannot create BrowserWindow before app is ready',
      'protocol.registerSchemesAsPrivileged should be called before app is ready',
      `${isolation} { sandbox: true }`,
      `${isolation} { contextIsolation: true }`,
      `${isolation} { contextIsolation: true }`,
      `${isolation} { sandbox: true }`,
      `${isolation} { nodeIntegration: false }`,
      'The Chromium host has no electron.autoUpdater. Electron may: add it in build/chromium-host.',
      'The Chromium host has no app.dock. Electron may: add it in build/chromium-host.',
      "The Chromium host never emits 'login' on app. Electron may: add it in build/chromium-host.",
      expect.stringContaining("does not provide an export named 'autoUpdater'"),
    ]);
  });

  it('hands a second launch over to the first, and takes over a lock whose owner has gone', async () => {
    const folder = writeTinyApp({
      main: `const isFirst = app.requestSingleInstanceLock({ from: process.argv[2] });
        console.log(isFirst ? 'first' : 'second');
        if (!isFirst) app.quit();
        app.on('second-instance', (_event, argv, cwd, data) => { console.log(JSON.stringify([argv.slice(2), cwd, data])); app.quit(); });`,
    });
    const killed = folder.launch(['killed']);
    await expect.poll(killed.stdout).toBe('first\n');
    killed.kill();
    await killed.exited;
    const first = folder.launch(['one']);
    await expect.poll(first.stdout).toBe('first\n');
    const second = folder.launch(['two.incident']);
    expect((await second.exited).code).toBe(0);
    expect((await first.exited).code).toBe(0);
    expect(second.stdout()).toBe('second\n');
    expect(first.stdout()).toBe(
      `first\n${JSON.stringify([['two.incident'], process.cwd(), { from: 'two.incident' }])}\n`,
    );
    folder.remove();
  });

  it('closes windows in Electron’s order, and a prevented close cancels the quit', async () => {
    const { code, stdout } = await runTinyApp({
      main: `${SCHEME}
        const say = (text) => () => console.log(text);
        app.on('before-quit', say('before-quit')); app.on('will-quit', say('will-quit'));
        app.on('window-all-closed', () => { console.log('window-all-closed'); app.quit(); });
        app.whenReady().then(async () => { ${SERVE}
          const window = new BrowserWindow({ show: false, webPreferences: isolated });
          for (const name of ['show', 'focus', 'blur', 'ready-to-show', 'closed']) window.on(name, say(name));
          window.once('close', (event) => { console.log('close'); event.preventDefault(); setImmediate(() => window.destroy()); });
          await window.loadURL('app://desk/');
          window.show();
          app.quit();
        });`,
    });
    expect(stdout.trim().split('\n')).toEqual([
      'ready-to-show',
      'show',
      'focus',
      'before-quit',
      'close',
      'blur',
      'closed',
      'window-all-closed',
      'before-quit',
      'will-quit',
    ]);
    expect(code).toBe(0);
  });

  it('tells of a load that fails, and ends when Chromium is killed', async () => {
    const { code, stdout } = await runTinyApp({
      main: `${SCHEME}
        import { readdirSync, readFileSync } from 'node:fs';
        app.on('window-all-closed', () => { console.log('window-all-closed'); app.quit(); });
        app.whenReady().then(async () => {
          protocol.handle('app', () => Response.error());
          const window = new BrowserWindow({ webPreferences: isolated });
          window.webContents.on('did-fail-load', (_event, code, text, url, isMain) => console.log(code, text, url, isMain));
          await window.loadURL('app://desk/').catch((error) => console.log(error.message));
          const profile = '--user-data-dir=' + FOLDER + '/user-data/Chromium-' + process.pid;
          for (const pid of readdirSync('/proc').filter((name) => /^\\d+$/.test(name))) {
            let words = ''; try { words = readFileSync('/proc/' + pid + '/cmdline', 'utf8'); } catch {}
            if (words.includes(profile) && !words.includes('--type=')) process.kill(Number(pid), 'SIGKILL');
          }
        });`,
    });
    expect(stdout.trim().split('\n')).toEqual([
      '-2 ERR_FAILED app://desk/ true',
      "ERR_FAILED (-2) loading 'app://desk/'",
      'window-all-closed',
    ]);
    expect(code).toBe(0);
  });
});
