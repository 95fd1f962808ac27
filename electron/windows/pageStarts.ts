import type { WebContents } from 'electron';

const started = new WeakSet<WebContents>();

/** Called when a window's page asks for what it shows first: its own code runs and listens. */
export function notePageStart(contents: WebContents): void {
  started.add(contents);
}

/** True while the page's own code runs; false while it loads, after it crashed, and on a failure page. */
export function hasPageStarted(contents: WebContents): boolean {
  return !contents.isDestroyed() && started.has(contents);
}

/** Forgets the start of a page that has gone, so that the next one has to start again. */
export function followPageStarts(contents: WebContents): void {
  const forget = () => started.delete(contents);
  contents.on('did-navigate', forget);
  contents.on('render-process-gone', forget);
}
