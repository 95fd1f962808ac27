import { app, session, shell, type WebContents } from 'electron';
import { APP_ORIGIN } from '#electron/protocol/contentSecurityPolicy.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

const OPENABLE = new Set(['http:', 'https:', 'mailto:']);

/** Keeps every page of ours where it is: no navigation away, no new windows, no permissions. */
export function guardNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault();
    });
    denyNewWindows(contents);
  });
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
}

/** Opens a link in the system's browser, after its scheme was checked. */
export async function openExternalLink(text: string): Promise<Result<undefined, AppError>> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !OPENABLE.has(url.protocol)) return err(appError('link-refused', { reason: text }));
  await shell.openExternal(url.href);
  return ok(undefined);
}

function denyNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
