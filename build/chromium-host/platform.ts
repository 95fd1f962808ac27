import { tmpdir } from 'node:os';

/** What this process really runs on, whatever system the app is to think it is on. */
export const REAL_PLATFORM = process.platform;

/** The desktops that the host can stand for. */
export const DESKTOPS = ['darwin', 'win32', 'linux-x11', 'linux-wayland'] as const;
export type Desktop = (typeof DESKTOPS)[number];

/** The desktop that DEBRIEF_HOST_AS names; left out, the machine's own system, on Linux with X11. */
export function desktop(env: NodeJS.ProcessEnv = process.env): Desktop {
  const named = env.DEBRIEF_HOST_AS;
  const found = DESKTOPS.find((known) => known === named);
  if (named !== undefined && found === undefined)
    throw new Error(`DEBRIEF_HOST_AS is one of ${DESKTOPS.join(', ')}, not ${named}`);
  if (found !== undefined) return found;
  return REAL_PLATFORM === 'darwin' || REAL_PLATFORM === 'win32' ? REAL_PLATFORM : 'linux-x11';
}

/** Whether a program may put its windows on displays, and knows where they are. */
export function canPlaceWindows(): boolean {
  return desktop() !== 'linux-wayland' || process.argv.includes('--ozone-platform=x11');
}

/**
 * Lets the app's own code see the desktop, before it runs: the platform, the folder for temporary files that every session
 * of Windows has, and the environment of a Wayland session. X11 is beside it only where DEBRIEF_HOST_X11 says so.
 */
export function pretendDesktop(): void {
  if (process.env.DEBRIEF_HOST_AS === undefined) return;
  const as = desktop();
  if (as === 'win32') process.env.TEMP ??= tmpdir();
  Object.defineProperty(process, 'platform', { value: as.startsWith('linux') ? 'linux' : as });
  process.env.XDG_SESSION_TYPE = as === 'linux-wayland' ? 'wayland' : 'x11';
  if (as !== 'linux-wayland') return;
  if (process.env.DEBRIEF_HOST_X11 === '1') process.env.DISPLAY = ':0';
  else delete process.env.DISPLAY;
}
