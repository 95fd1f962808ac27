import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { App } from 'electron';
import { appIdentity } from '#build/chromium-host/app/appIdentity.ts';
import { REAL_PLATFORM } from '#build/chromium-host/platform.ts';

type PathName = Parameters<App['getPath']>[0];

const chosen = new Map<string, string>();
const underHome = (folder: string) => () => join(homedir(), folder);

const USUAL: { readonly [Name in PathName]?: () => string } = {
  home: homedir,
  temp: tmpdir,
  appData: systemAppData,
  userData: () => join(getPath('appData'), appIdentity().name),
  sessionData: () => getPath('userData'),
  logs: () => join(getPath('userData'), 'logs'),
  desktop: underHome('Desktop'),
  documents: underHome('Documents'),
  downloads: underHome('Downloads'),
  pictures: underHome('Pictures'),
  exe: () => process.execPath,
};

/** Electron's `app.getPath`; throws for a name that Electron has and the host has not. */
export function getPath(name: PathName): string {
  const path = chosen.get(name) ?? USUAL[name]?.();
  if (path === undefined) throw new Error(`The Chromium host knows no path '${name}'`);
  return path;
}

/** Electron's `app.setPath`; the path must be absolute. */
export function setPath(name: string, path: string): void {
  if (!isAbsolute(path)) throw new Error('Path must be absolute');
  chosen.set(name, path);
}

/** Where the app and its lock live. */
export function userDataFolder(): string {
  return getPath('userData');
}

/** Where the profile of its Chromium lives, as that of Electron does. */
export function sessionDataFolder(): string {
  return getPath('sessionData');
}

function systemAppData(): string {
  if (REAL_PLATFORM === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (REAL_PLATFORM === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}
