import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { languageTermsBeside } from '#electron/files/languageFile.ts';
import { handle } from '#electron/ipc/handle.ts';
import { err } from '#shared/basics/result.ts';
import { appError } from '#shared/errors/appError.ts';

/** The team's own words beside an open incident. Checking them needs every language rule, so that it comes later. */
export function registerTermsHandler({ documents }: Pick<DesktopContext, 'documents'>): void {
  handle('language:terms', async ({ handle: id }) => {
    const path = documents.pathOf(id);
    return path === null ? err(appError('document-not-open')) : languageTermsBeside(path);
  });
}
