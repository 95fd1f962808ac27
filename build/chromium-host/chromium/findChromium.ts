import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { REAL_PLATFORM } from '#build/chromium-host/platform.ts';

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

function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return MAC;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((place) => join(root, place)) : []));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(delimiter)];
  return folders.flatMap((folder) => (folder ? NAMES.map((name) => join(folder, name)) : []));
}
