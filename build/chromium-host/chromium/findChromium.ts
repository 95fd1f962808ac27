import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { REAL_PLATFORM } from '#build/chromium-host/platform.ts';

/** Built without windows: it starts and ends in half the time, and draws pages as the others do. */
const HEADLESS_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];
/** Debian's script in /usr/bin stays between us and the program, which no signal would then reach. */
const BEHIND_SCRIPT = '/usr/lib/chromium/chromium-headless-shell';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium to use: the one DEBRIEF_CHROMIUM names, else the first in the usual places; null when none. */
export function findChromium(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = REAL_PLATFORM,
): string | null {
  if (env.DEBRIEF_CHROMIUM) return existsSync(env.DEBRIEF_CHROMIUM) ? env.DEBRIEF_CHROMIUM : null;
  return usualPlaces(env, platform).find((place) => existsSync(place)) ?? null;
}

/** The same for pages that nobody sees: one without windows where there is one, unless DEBRIEF_CHROMIUM names another. */
export function findHeadlessChromium(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = REAL_PLATFORM,
): string | null {
  const isFree = !env.DEBRIEF_CHROMIUM && platform === 'linux';
  const places = isFree ? [BEHIND_SCRIPT, ...inFolders(env, HEADLESS_NAMES)] : [];
  const quick = places.find((place) => existsSync(place));
  return quick ?? findChromium(env, platform);
}

function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return MAC;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((place) => join(root, place)) : []));
  }
  return inFolders(env, NAMES);
}

function inFolders(env: NodeJS.ProcessEnv, names: readonly string[]): readonly string[] {
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(delimiter)];
  return folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
}
