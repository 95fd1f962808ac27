import { register } from 'node:module';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { noteHostScript } from '#build/chromium-host/app/relaunch.ts';
import { isLinkedFrom } from '#build/chromium-host/hostLink.ts';
import { pretendDesktop } from '#build/chromium-host/platform.ts';
import type { AppPlace } from '#build/chromium-host/resolveElectron.ts';
import { hostSettings } from '#build/chromium-host/settings.ts';

/**
 * Runs an Electron main file in this process, with `electron` resolved to the host. The app becomes ready
 * once the file has loaded, as in Electron.
 */
export async function runMain(mainFile: string, args: readonly string[]): Promise<void> {
  const main = resolve(mainFile);
  noteHostScript(process.argv[1] ?? '');
  // Electron leaves switches of its own, such as `--no-sandbox`, before the app in the list.
  process.argv.splice(1, process.argv.length, ...hostSettings().switches, main, ...args);
  pretendDesktop();
  if (!isLinkedFrom(dirname(main))) {
    const folder = pathToFileURL(`${dirname(main)}/`).href;
    register<AppPlace>(`./resolveElectron${extname(import.meta.url)}`, import.meta.url, { data: { folder } });
  }
  // Loaded only now: the host reads who the app is from the arguments.
  const { becomeReady } = await import('#build/chromium-host/app/lifecycle.ts');
  await import(pathToFileURL(main).href);
  becomeReady();
}
