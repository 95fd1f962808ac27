import { expect, it } from 'vitest';
import { argumentsOnX11, canPlaceWindows, displaySwitches } from '#electron/system/displayServer.ts';

const WAYLAND = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' };
const start = (argv: readonly string[], env: NodeJS.ProcessEnv = WAYLAND) =>
  ({ argv: ['/opt/debrief', ...argv], env, platform: 'linux' }) as const;

it('starts again on X11 in a Wayland session, with everything that it was started with', () => {
  expect(argumentsOnX11(start(['--no-sandbox', 'a.incident']))).toEqual([
    '--ozone-platform=x11',
    '--no-sandbox',
    'a.incident',
  ]);
  expect(displaySwitches({ env: WAYLAND, platform: 'linux' })).toEqual(['--ozone-platform=x11']);
});

it('stays as it is where it was started so, was told otherwise, or has no X11', () => {
  expect(argumentsOnX11(start(['--ozone-platform=x11', 'a.incident']))).toBeNull();
  expect(argumentsOnX11(start(['--ozone-platform=wayland']))).toBeNull();
  expect(argumentsOnX11(start([], { XDG_SESSION_TYPE: 'wayland' }))).toBeNull();
  expect(argumentsOnX11(start([], { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }))).toBeNull();
  expect(argumentsOnX11({ argv: [], env: WAYLAND, platform: 'darwin' })).toBeNull();
});

it('knows where no program can place its windows', () => {
  expect(canPlaceWindows(start([]))).toBe(false);
  expect(canPlaceWindows(start(['--ozone-platform=wayland']))).toBe(false);
  expect(canPlaceWindows(start(['--ozone-platform=x11']))).toBe(true);
  expect(canPlaceWindows(start([], {}))).toBe(true);
  expect(canPlaceWindows({ argv: [], env: WAYLAND, platform: 'win32' })).toBe(true);
});
