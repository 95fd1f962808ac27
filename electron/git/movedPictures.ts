import { type Dirent, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { whenAbsent } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { changedBlobs, isIncidentPath } from '#electron/git/changedBlobs.ts';
import { incidentOfPicture, picturesNamed } from '#electron/git/companions.ts';
import type { Git } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { bringPictures } from '#electron/pictures/pictureFolder.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';

/** What was brought along, and why some was not: each error names its file. */
interface Brought {
  readonly isAny: boolean;
  readonly failures: readonly AppError[];
}

/**
 * Where one side moved an incident and the other added a picture or file to it, a merge leaves that in the folder of the
 * old name, and the incident would go without it where somebody takes it elsewhere. It is copied into the folder that
 * belongs to the incident. `folder`: the one that is synchronised. `before`: the commit from before this sync.
 */
export async function bringMovedPictures(
  git: Git,
  { folder, before }: { readonly folder: string; readonly before: string },
): Promise<Result<Brought, AppError>> {
  // Mostly there is none, and starting Git takes longer than a look.
  if (!(await hasFolderWithoutIncident(folder))) return ok({ isAny: false, failures: [] });
  const changed = await changedBlobs(git, before, 'HEAD');
  if (!changed.ok) return err(gitRefusal(changed.error, git.folder));
  const isThere = (path: string) => existsSync(join(git.folder, path));
  const added = changed.value.flatMap(({ path, after }) => (after === null ? [] : [path]));
  const left = added.filter((path) => {
    const incident = incidentOfPicture(path);
    return incident !== null && !isThere(incident);
  });
  if (left.length === 0) return ok({ isAny: false, failures: [] });
  const failures: AppError[] = [];
  let isAny = false;
  for (const incident of added.filter((path) => isIncidentPath(path) && isThere(path))) {
    const to = join(git.folder, incident);
    const read = await readIncidentFile(to);
    if (!read.ok) continue;
    const { pictures = [] } = read.value.parsed.incident;
    const missing = [...picturesNamed(incident, read.value.parsed.incident)].filter((path) => !isThere(path));
    for (const path of left) {
      const file = path.slice(dirname(path).length + 1);
      if (!missing.some((one) => one.endsWith(`/${file}`))) continue;
      const from = join(git.folder, incidentOfPicture(path) ?? path);
      const failed = await bringPictures(
        pictures.filter((picture) => picture.file === file),
        { from, to },
      );
      failures.push(...failed);
      isAny ||= failed.length === 0;
    }
  }
  return ok({ isAny, failures });
}

/** In so many folders it is looked for a folder without its incident; where there are more, Git is asked. */
const MOST_FOLDERS = 100;

async function hasFolderWithoutIncident(folder: string): Promise<boolean> {
  const rest = [folder];
  for (let looked = 0; ; looked += 1) {
    const path = rest.pop();
    if (path === undefined || looked === MOST_FOLDERS) return path !== undefined;
    const entries = await readdir(path, { withFileTypes: true }).catch(whenAbsent<Dirent[]>([]));
    const known = new Set(entries.map(({ name }) => name));
    for (const { name } of entries.filter((entry) => entry.isDirectory())) {
      const stem = /^(.+)\.files$/s.exec(name)?.[1];
      if (stem !== undefined && !known.has(`${stem}${INCIDENT_EXTENSION}`)) return true;
      if (stem === undefined && !name.startsWith('.')) rest.push(join(path, name));
    }
  }
}
