import { dirname } from 'node:path';
import type { Shell } from 'electron';
import { REAL_PLATFORM } from '#build/chromium-host/platform.ts';
import { hostSettings } from '#build/chromium-host/settings.ts';
import { strict } from '#build/chromium-host/strict.ts';
import { moveToTrash } from '#build/chromium-host/system/trash.ts';

/** Electron's shell. With no display there is nothing to open with: it says on stderr what it would open. */
export const shell = strict<Shell>('shell', {
  openExternal: async (url) => openWithSystem(url),
  openPath: async (path) => {
    openWithSystem(path);
    return '';
  },
  showItemInFolder: (path) => openWithSystem(dirname(path)),
  trashItem: (path) => moveToTrash(path),
  beep: () => {},
});

function openWithSystem(target: string): void {
  if (hostSettings().isHeadless) {
    console.error(`The Chromium host has no display to open ${target}`);
    return;
  }
  const [command, ...args] = opener(target);
  const child = process
    .getBuiltinModule('node:child_process')
    .spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', (error) => console.error(`Could not open ${target}: ${error.message}`));
  child.unref();
}

function opener(target: string): readonly [string, ...string[]] {
  if (REAL_PLATFORM === 'darwin') return ['open', target];
  // Not through a command shell, to which an address could be a command.
  if (REAL_PLATFORM === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', target];
  return ['xdg-open', target];
}
