import type { WebContents } from 'electron';

/** A loaded page that does not run its code within this time never will. */
const START_WITHIN_MS = 5000;

const started = new WeakSet<WebContents>();

/** Called when a page asks for its first content: its own code runs and listens. */
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

/** Reports a page that was loaded but does not run its code. Each load starts the time over. */
export function whenPageDoesNotStart(contents: WebContents, page: string, tell: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  contents.on('did-navigate', () => clearTimeout(waiting));
  contents.on('did-finish-load', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const isShown = !contents.isDestroyed() && contents.getURL() === page;
      if (isShown && !hasPageStarted(contents)) tell();
    }, START_WITHIN_MS);
  });
}
