import { join } from 'node:path';
import { isIncidentPath } from '#electron/git/changedBlobs.ts';
import type { ChangedFile } from '#electron/git/workTree.ts';
import { pictureFolder } from '#electron/pictures/pictureFolder.ts';
import {
  incidentOfCopy,
  removeReviewCopy,
  reviewCopyPath,
  writeReviewCopy,
} from '#electron/reviewCopies/reviewCopy.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isEvidenceFile } from '#shared/domain/incident/picture.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';

/** What lies beside an incident and is committed with it: its pictures, and its copy for reviewers. */
export interface Companions {
  /** Those that are not as they were committed, from the top folder. */
  readonly paths: readonly string[];
  /** Those of them that Git does not know yet. */
  readonly untracked: readonly string[];
  /** Whether a copy for reviewers lay beside it. */
  readonly hasCopy: boolean;
  /** What is said of them where the incident itself has not changed; with a full stop, or empty. */
  readonly words: string;
  /** Why some are left as they are. */
  readonly left: readonly AppError[];
}

interface Beside {
  /** Null: it is gone. */
  readonly incident: Incident | null;
  readonly files: readonly ChangedFile[];
  /** Ids of incidents whose copies were removed with their files: those of a file that moved begin anew. */
  readonly movedCopies: ReadonlySet<string>;
}

/** Finds what is committed with an incident, and brings its copy for reviewers up to date first. */
export async function companionsOf(root: string, path: string, beside: Beside): Promise<Companions> {
  const pictures = picturesOf(path, beside);
  const copy = await copyOf(root, path, beside);
  const files = [...pictures, ...copy.files];
  return {
    paths: files.map((file) => file.path),
    untracked: files.filter(({ isUntracked }) => isUntracked).map((file) => file.path),
    hasCopy: copy.isThere,
    words:
      pictures.length > 0 ? 'pictures added.' : copy.files.length > 0 ? 'copy for reviewers written.' : '',
    left: copy.left,
  };
}

/** The incidents that have not changed themselves, beside which something lies that Git does not know as it is. */
export function newCompanions(files: readonly ChangedFile[]): readonly string[] {
  const changed = new Set(files.map(({ path }) => path));
  const found = files.flatMap(({ path, isUntracked, isIgnored, isDeleted }) => {
    if (isIgnored || isDeleted) return [];
    const incident = incidentOfCopy(path) ?? (isUntracked ? incidentOfPicture(path) : null);
    return incident === null || !isIncidentPath(incident) || changed.has(incident) ? [] : [incident];
  });
  return [...new Set(found)];
}

/** The incident beside which a picture lies, by its path alone; null: it is no picture of one. */
export function incidentOfPicture(path: string): string | null {
  const [, incident, file = ''] = /^(.*)\.files\/([^/]+)$/s.exec(path) ?? [];
  return isEvidenceFile(file) ? `${incident}${INCIDENT_EXTENSION}` : null;
}

/** The paths of the files that an incident names, given its own. */
export function picturesNamed(path: string, { pictures = [] }: Incident): ReadonlySet<string> {
  const folder = pictureFolder(path).replaceAll('\\', '/');
  return new Set(pictures.map(({ file }) => `${folder}/${file}`));
}

type Committed = Pick<ChangedFile, 'path' | 'isUntracked'>;

/** Those that the repository is told to ignore stay here; the incident goes without them then. */
function picturesOf(path: string, { incident, files }: Beside): readonly Committed[] {
  const named = incident === null ? new Set() : picturesNamed(path, incident);
  return files.filter((file) => named.has(file.path) && !file.isIgnored && !file.isDeleted);
}

interface CopyBeside {
  /** The copy, where it is to be committed. */
  readonly files: readonly Committed[];
  readonly isThere: boolean;
  readonly left: readonly AppError[];
}

async function copyOf(
  root: string,
  path: string,
  { incident, files, movedCopies }: Beside,
): Promise<CopyBeside> {
  const copy = reviewCopyPath(path);
  const known = files.find((file) => file.path === copy);
  if (known?.isIgnored) return { files: [], isThere: false, left: [] };
  if (incident === null) {
    const removed = await removeReviewCopy(join(root, path));
    if (!removed.ok) return { files: [], isThere: false, left: [removed.error] };
    const isGone = removed.value !== null || known?.isDeleted === true;
    const isCommitted = known === undefined || !known.isUntracked;
    return {
      files: isGone && isCommitted ? [{ path: copy, isUntracked: false }] : [],
      isThere: isGone,
      left: [],
    };
  }
  const isBeginning = movedCopies.has(incident.id);
  const kept = await writeReviewCopy(join(root, path), incident, { isBeginning });
  if (!kept.ok) return { files: [], isThere: true, left: [kept.error] };
  const isChanged = known !== undefined || kept.value === 'written' || kept.value === 'begun';
  const isUntracked = known === undefined ? kept.value === 'begun' : known.isUntracked;
  return { files: isChanged ? [{ path: copy, isUntracked }] : [], isThere: kept.value !== 'none', left: [] };
}
