import type { BrowserWindow, Rectangle } from 'electron';
import { desktop } from '#build/chromium-host/platform.ts';
import { onStackChange, visibleStack } from '#build/chromium-host/window/windowStack.ts';

const watched = new Set<() => void>();

onStackChange(() => {
  for (const look of watched) look();
});

/**
 * Says of a window's page whether it is hidden, and each time that changes, by Electron's documentation on page
 * visibility: minimised or hidden everywhere, on macOS also covered by another window. A window that was never shown
 * counts as seen. Returns how to end it.
 */
export function watchPageVisibility(window: BrowserWindow, tell: (isHidden: boolean) => void): () => void {
  let wasShown = window.isVisible();
  const look = (): void => {
    wasShown ||= window.isVisible();
    tell(wasShown && (!window.isVisible() || isCovered(window)));
  };
  watched.add(look);
  return () => watched.delete(look);
}

function isCovered(window: BrowserWindow): boolean {
  if (desktop() !== 'darwin') return false;
  const stack = visibleStack();
  const above = stack.slice(0, Math.max(0, stack.indexOf(window)));
  return above.some((other) => contains(other.getBounds(), window.getBounds()));
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}
