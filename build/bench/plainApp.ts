import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';

/** The least that shows a window: one page from a folder, by the same scheme as the app's own. */
const MAIN = `import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

const TYPES = { html: 'text/html; charset=utf-8', woff2: 'font/woff2' };
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
// Not awaited here: the app becomes ready only once this file has been read.
void app.whenReady().then(() => {
  protocol.handle('app', async ({ url }) => {
    const path = new URL(url).pathname;
    const folder = path.startsWith('/fonts/') ? process.env.PLAIN_APP_FONTS : import.meta.dirname;
    const body = await readFile(join(folder, path));
    return new Response(body, { headers: { 'content-type': TYPES[path.split('.').at(-1)] } });
  });
  const webPreferences = { sandbox: true, contextIsolation: true, nodeIntegration: false };
  return new BrowserWindow({ width: 1280, height: 800, webPreferences }).loadURL('app://debrief/index.html');
});
`;

const FOLDER = join(PROJECT, 'out/bench/plain-app');

/** How the plain app is launched on a runtime. */
export const PLAIN_APP = {
  mainFile: join(FOLDER, 'main.mjs'),
  env: { PLAIN_APP_FONTS: join(PROJECT, 'out/renderer') },
} as const;

/** Writes an app with one empty window, as plain JavaScript so that nothing has to be translated when it starts. */
export function writePlainApp(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(PLAIN_APP.mainFile, MAIN);
  writePlainPage('index.html', '<!doctype html><title>Empty</title>');
}

/** Puts another page into it, at `app://debrief/NAME`. */
export function writePlainPage(name: string, html: string): void {
  writeFileSync(join(FOLDER, name), html);
}
