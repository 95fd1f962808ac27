import { basename } from 'node:path';
import { app } from 'electron';
import { existingRecent, rememberRecent } from '#electron/settings/recentFiles.ts';
import { openSettingsFile } from '#electron/settings/settingsFile.ts';

// A main file for the host: opens the settings in a folder, remembers the files named, and prints all it knows.
const [, , folder = '', ...files] = process.argv;
app.setPath('userData', folder);
const stored = openSettingsFile();
for (const path of files) rememberRecent(stored, { path, title: basename(path) });
const answer = {
  settings: stored.settings(),
  deskBounds: stored.deskBounds(),
  libraryFolder: stored.libraryFolder(),
  recent: stored.recentFiles(),
  existing: await existingRecent(stored),
};
process.stdout.write(JSON.stringify(answer), () => app.exit(0));
