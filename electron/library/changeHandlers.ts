import { resolve } from 'node:path';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import { changeInFile } from '#electron/library/changeInFile.ts';
import { renameFile } from '#electron/library/renameFile.ts';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import { now } from '#electron/system/clock.ts';
import { err, ok } from '#shared/basics/result.ts';
import { changeListed } from '#shared/domain/listedChange.ts';
import { appError } from '#shared/errors/appError.ts';

type RecentFiles = Pick<SettingsFile, 'recentFiles' | 'saveRecentFiles'>;

/** An incident of the list gets another title or file name, or is put away, while it is not open. */
export function registerChangeHandlers({
  grants,
  versions,
  settings,
}: Pick<DesktopContext, 'grants' | 'versions'> & { readonly settings: RecentFiles }): void {
  handle('library:change', async ({ path, ...seen }) => {
    if (!grants.isGranted(path)) return err(appError('path-not-granted', { file: path }));
    const at = now();
    const changed = await changeInFile(
      path,
      (incident) => {
        const next = changeListed(incident, seen, at);
        return next.ok ? next : err(appError(next.error, { file: path }));
      },
      { versions, now: at },
    );
    return changed.ok ? ok(undefined) : changed;
  });
  handle('library:renameFile', async ({ path, name }) => {
    if (!grants.isGranted(path)) return err(appError('path-not-granted', { file: path }));
    const renamed = await renameFile(resolve(path), name);
    if (!renamed.ok) return renamed;
    grants.grant(renamed.value);
    settings.saveRecentFiles(
      settings
        .recentFiles()
        .map((recent) => (recent.path === resolve(path) ? { ...recent, path: renamed.value } : recent)),
    );
    return ok({ path: renamed.value });
  });
}
