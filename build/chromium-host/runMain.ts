import { register } from 'node:module';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AppPlace } from '#build/chromium-host/resolveElectron.ts';

/**
 * Runs an Electron main file in this process, with `electron` resolved to the host. The app becomes ready
 * once the file has loaded, as in Electron.
 */
export async function runMain(mainFile: string, args: readonly string[]): Promise<void> {
  const main = resolve(mainFile);
  process.argv.splice(1, process.argv.length, main, ...args);
  const folder = pathToFileURL(`${dirname(main)}/`).href;
  register<AppPlace>(`./resolveElectron${extname(import.meta.url)}`, import.meta.url, { data: { folder } });
  // Loaded only now: the host reads who the app is from the arguments.
  const { becomeReady } = await import('#build/chromium-host/app/lifecycle.ts');
  await import(pathToFileURL(main).href);
  becomeReady();
}
