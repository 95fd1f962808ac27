import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProcessFolder, removeProcessFolder } from '#build/chromium-host/processFolder.ts';

/**
 * Gives a run of tests a temporary folder of its own, to this process and to those that it starts, so that a test that is
 * killed leaves nothing for good: the folder goes with the run, or with the next run. What starts the app there
 * without naming its user data gets some in it, and not the person's own. Returns the function that removes the folder.
 */
export function enterRunFolder(): () => void {
  const folder = createProcessFolder(tmpdir(), 'debrief-run');
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.env.DEBRIEF_USER_DATA = join(folder, 'user-data');
  return () => removeProcessFolder(folder);
}
