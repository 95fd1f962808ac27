import type { BrowserWindow } from 'electron';
import { logFailure } from '#electron/logger.ts';
import { holdPage } from '#electron/protocol/appProtocol.ts';

/** Shows what went wrong, and a way on, where a page that fails to load would leave the window blank. */
export function showFailurePage(window: BrowserWindow, page: string): void {
  const { webContents } = window;
  let isFailing = false;
  const fail = (reason: string) => {
    logFailure('desk window', reason);
    // A failure page that fails itself must not load itself again.
    if (isFailing || window.isDestroyed()) return;
    isFailing = true;
    void window.loadURL(holdPage(failurePageHtml(reason, page)).url).then(() => {
      isFailing = false;
      window.show();
    });
  };
  webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (isMainFrame && url === page) fail(`${description} (${code})`);
  });
  webContents.on('preload-error', (_event, _path, error) => fail(error.message));
  webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') fail(`The window’s process ended: ${details.reason}`);
  });
}

/** The page; it needs none of the bundled files, which may be what is broken. */
function failurePageHtml(reason: string, page: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Debrief could not start</title>
<body style="font:16px/1.5 system-ui,sans-serif;margin:12vh auto;max-width:34rem;padding:0 1.5rem;color:#1c2024;background:#f6f5f2">
<h1 style="font-size:1.5rem">The window could not be shown</h1>
<p>Your incident files are untouched; edits are saved within a second of typing.</p>
<p><a href="${escapeHtml(page)}" style="color:#0b6e69;font-weight:600">Try again</a></p>
<p style="color:#4f565e">If this stays, reinstall Debrief and report this: <code>${escapeHtml(reason)}</code></p>
</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
