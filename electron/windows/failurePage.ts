import type { BrowserWindow } from 'electron';
import { holdPage } from '#electron/protocol/appProtocol.ts';
import { logFailure, logFile } from '#electron/system/logger.ts';
import { failurePageHtml } from '#electron/windows/failurePageHtml.ts';
import { whenPageDoesNotStart } from '#electron/windows/pageStarts.ts';

/** Chromium's ERR_ABORTED: no failure, the page is being loaded again or left. */
const GIVEN_UP_FOR_ANOTHER = -3;

/** Shows what went wrong, and a way on, where a page that fails to load would leave the window blank. */
export function showFailurePage(window: BrowserWindow, page: string): void {
  const { webContents } = window;
  let isFailing = false;
  const fail = (reason: string) => {
    logFailure('desk window', reason);
    // A failure page that fails itself must not load itself again.
    if (isFailing || window.isDestroyed()) return;
    isFailing = true;
    const { url, release } = holdPage(failurePageHtml(reason, page, logFile()));
    const end = () => {
      isFailing = false;
      release();
      if (!window.isDestroyed()) window.show();
    };
    // Not while the engine still tells of the failure, which Electron advises against. Why this page did not load
    // was reported as another failure, just above.
    setImmediate(() => {
      if (window.isDestroyed()) end();
      else void window.loadURL(url).then(end, end);
    });
  };
  webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (isMainFrame && url === page && code !== GIVEN_UP_FOR_ANOTHER) fail(`${description} (${code})`);
  });
  webContents.on('preload-error', (_event, _path, error) => fail(error.message));
  webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') fail(`The window’s process ended: ${details.reason}`);
  });
  whenPageDoesNotStart(webContents, page, () => fail('The page was loaded but did not start'));
}
