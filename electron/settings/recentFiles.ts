import { access } from 'node:fs/promises';
import { app } from 'electron';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import type { RecentFile } from '#shared/ipc/payloads.ts';

const MAX_RECENT = 12;

/** Puts a file at the head of the recent list, here and in the system's own. */
export function rememberRecent(settings: SettingsFile, file: RecentFile): void {
  const others = settings.recentFiles().filter((recent) => recent.path !== file.path);
  settings.saveRecentFiles([file, ...others].slice(0, MAX_RECENT));
  app.addRecentDocument(file.path);
}

/** The recent files that are still there, newest first. */
export async function existingRecent(settings: SettingsFile): Promise<readonly RecentFile[]> {
  const recent = settings.recentFiles();
  const isThere = await Promise.all(
    recent.map(({ path }) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return recent.filter((_file, index) => isThere[index]);
}
