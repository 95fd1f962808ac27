import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';

/** What the app runs on, and why, in words for one line of output. */
export type Runtime =
  | { readonly kind: 'electron'; readonly program: string; readonly why: string }
  | { readonly kind: 'chromium'; readonly why: string };

/** What the choice hangs on; the real ones unless a test gives others. */
interface RuntimeChances {
  readonly forced: string | undefined;
  readonly find: () => string | null;
  /** Absent: do not try to download. */
  readonly download?: () => boolean;
}

/**
 * Electron where its binary is, or can be had; else the Chromium host. DEBRIEF_RUNTIME=electron|chromium
 * forces one. Throws when Electron is forced and not there.
 */
export function chooseRuntime(chances: RuntimeChances): Runtime {
  const { forced, find, download } = chances;
  if (forced === 'chromium') return { kind: 'chromium', why: 'DEBRIEF_RUNTIME asks for it' };
  if (forced && forced !== 'electron')
    throw new Error(`DEBRIEF_RUNTIME is electron or chromium, not ${forced}`);
  const present = find();
  if (present !== null) return { kind: 'electron', program: present, why: 'its binary is installed' };
  const downloaded = download?.() ? find() : null;
  if (downloaded !== null) return { kind: 'electron', program: downloaded, why: 'its binary was downloaded' };
  if (forced === 'electron') throw new Error('DEBRIEF_RUNTIME=electron, but there is no Electron binary');
  const reason = download ? 'could not be downloaded' : 'is not installed';
  return { kind: 'chromium', why: `the Electron binary ${reason}` };
}

/** The runtime of this machine; `mayDownload` lets Electron's installer try. */
export function chooseRuntimeHere(mayDownload: boolean): Runtime {
  return chooseRuntime({
    forced: process.env.DEBRIEF_RUNTIME,
    find: findElectron,
    ...(mayDownload ? { download: downloadElectron } : {}),
  });
}

/** For example `Runtime: Chromium host, because the Electron binary is not installed.` */
export function describeRuntime({ kind, why }: Runtime): string {
  return `Runtime: ${kind === 'electron' ? 'Electron' : 'Chromium host'}, because ${why}.`;
}

const PACKAGE = join(PROJECT, 'node_modules/electron');

const USUAL_NAME: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The Electron program to start: the one brought by hand comes before the downloaded one; null when neither. */
function findElectron(env: NodeJS.ProcessEnv = process.env): string | null {
  const name = programName();
  const folders = [env.ELECTRON_OVERRIDE_DIST_PATH, join(PACKAGE, 'dist')];
  const programs = folders.flatMap((folder) => (folder ? [join(folder, name)] : []));
  return programs.find((program) => existsSync(program)) ?? null;
}

/** Asks Electron's own installer to download the binary; false when it cannot, as behind some mirrors. */
function downloadElectron(): boolean {
  const { status } = spawnSync(process.execPath, [join(PACKAGE, 'install.js')], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 10 * 60_000,
  });
  return status === 0 && findElectron() !== null;
}

function programName(): string {
  const note = join(PACKAGE, 'path.txt');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  return USUAL_NAME[process.platform] ?? 'electron';
}

/** True where a window can be shown; only Linux may be without. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
