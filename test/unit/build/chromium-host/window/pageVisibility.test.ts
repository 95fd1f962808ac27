import type { BrowserWindow, Rectangle } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DESKTOPS } from '#build/chromium-host/platform.ts';
import { watchPageVisibility } from '#build/chromium-host/window/pageVisibility.ts';
import { dropWindow, noteStackChange, raiseWindow } from '#build/chromium-host/window/windowStack.ts';

const WHOLE: Rectangle = { x: 0, y: 0, width: 1440, height: 900 };
const PART: Rectangle = { x: 100, y: 100, width: 900, height: 600 };

const opened: BrowserWindow[] = [];
const watches: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const window of opened.splice(0)) dropWindow(window);
  for (const end of watches.splice(0)) end();
});

/** A window of these bounds, not shown yet, and what is said of its page. */
function openWindow(bounds: Rectangle) {
  let isVisible = false;
  const window = { isVisible: () => isVisible, getBounds: () => bounds } as unknown as BrowserWindow; // What is asked of it.
  const said: boolean[] = [];
  opened.push(window);
  watches.push(watchPageVisibility(window, (isHidden) => said.push(isHidden)));
  raiseWindow(window);
  const look = async () => {
    noteStackChange();
    await Promise.resolve();
    return said.at(-1);
  };
  const setVisible = (wished: boolean) => {
    isVisible = wished;
    return look();
  };
  return { window, look, setVisible };
}

describe.each(DESKTOPS)('a page on %s', (desktop) => {
  it('counts as seen until its window was shown, and is hidden with it', async () => {
    vi.stubEnv('DEBRIEF_HOST_AS', desktop);
    const { look, setVisible } = openWindow(PART);
    expect(await look()).toBe(false);
    expect(await setVisible(true)).toBe(false);
    expect(await setVisible(false)).toBe(true);
    expect(await setVisible(true)).toBe(false);
  });

  it('is hidden by a window that covers it on macOS only', async () => {
    vi.stubEnv('DEBRIEF_HOST_AS', desktop);
    const desk = openWindow(PART);
    await desk.setVisible(true);
    const wall = openWindow(WHOLE);
    await wall.setVisible(true);
    expect(await desk.look()).toBe(desktop === 'darwin');
    expect(await wall.look()).toBe(false);
    raiseWindow(desk.window);
    expect(await desk.look()).toBe(false);
    // It lies behind a smaller one now, which covers a part of it.
    expect(await wall.look()).toBe(false);
  });
});
