import type { BrowserWindow, Display } from 'electron';
import { wallWindowBounds } from '#electron/windows/wallBounds.ts';

/** Longer than any system takes to enter or leave fullscreen. */
const CHANGING_MS = 1500;

/** Fills a display with a window, wherever it was; done when the system has done it. */
export async function fillDisplay(window: BrowserWindow, { bounds }: Pick<Display, 'bounds'>): Promise<void> {
  await leaveDisplay(window);
  if (window.isDestroyed()) return;
  window.setBounds(bounds);
  await changeFilling(window, true);
}

/** Makes it a window beside which the desk can be worked with. */
export async function standAsWindow(window: BrowserWindow, { workArea }: Display): Promise<void> {
  await leaveDisplay(window);
  if (!window.isDestroyed()) window.setBounds(wallWindowBounds(workArea));
}

/** Some systems take a moment for it, and put a window back where it was before. */
async function leaveDisplay(window: BrowserWindow): Promise<void> {
  if (!window.isDestroyed() && isFilling(window)) await changeFilling(window, false);
}

function isFilling(window: BrowserWindow): boolean {
  return hasOwnSpaces() ? window.isSimpleFullScreen() : window.isFullScreen();
}

async function changeFilling(window: BrowserWindow, isWanted: boolean): Promise<void> {
  if (hasOwnSpaces()) {
    // At once, and without an event.
    window.setSimpleFullScreen(isWanted);
    return;
  }
  await new Promise<void>((resolve) => {
    const slow = setTimeout(resolve, CHANGING_MS);
    const done = () => {
      clearTimeout(slow);
      resolve();
    };
    if (isWanted) window.once('enter-full-screen', done);
    else window.once('leave-full-screen', done);
    window.setFullScreen(isWanted);
  });
}

/**
 * macOS gives a fullscreen window a Space of its own, which blacks out every other display where "Displays have
 * separate Spaces" is off, and takes a second. Its older way covers the one display and leaves the desk alone.
 */
function hasOwnSpaces(): boolean {
  return process.platform === 'darwin';
}
