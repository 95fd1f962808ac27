import { join } from 'node:path';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { incidentOfPicture, picturesNamed } from '#electron/git/companions.ts';
import type { Git } from '#electron/git/git.ts';
import type { ChangedFile } from '#electron/git/workTree.ts';

/**
 * Puts pictures back that were deleted here and that a merge brought back into their incidents, because somebody else still
 * worked with them. `files` are as they stood before the merge. One that Git cannot put back is said to be missing at its place.
 */
export async function restorePictures(git: Git, files: readonly ChangedFile[]): Promise<void> {
  const gone = files.flatMap(({ path, isDeleted, committed }) => {
    const incident = isDeleted && committed !== null ? incidentOfPicture(path) : null;
    return incident === null ? [] : [{ path, incident }];
  });
  for (const incident of new Set(gone.map((file) => file.incident))) {
    const read = await readIncidentFile(join(git.folder, incident));
    if (!read.ok) continue;
    const named = picturesNamed(incident, read.value.parsed.incident);
    const paths = gone.map(({ path }) => path).filter((path) => named.has(path));
    if (paths.length > 0) await git.text('checkout', 'HEAD', '--', ...paths);
  }
}
