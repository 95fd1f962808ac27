import { dirname } from 'node:path';
import { fileError } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import type { KeptVersion } from '#electron/files/versionNames.ts';
import { incidentCommits, uncommittedWords } from '#electron/git/incidentCommits.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { type VersionList, versionRows } from '#shared/versions/versionRows.ts';

/** Lists what is kept of an incident, with what changed from one version to the next, and who committed changes of its file. */
export async function listVersions(
  incidentId: string,
  keptVersions: KeptVersions,
  path: string | null,
): Promise<Result<VersionList, AppError>> {
  try {
    const kept = await keptVersions.list(incidentId);
    const versions = [];
    for (const version of kept)
      versions.push({ ...version, incident: await incidentIn(version, incidentId) });
    const [first] = kept;
    const [commits, uncommitted] =
      path === null ? [[], null] : await Promise.all([incidentCommits(path), uncommittedWords(path)]);
    const folder = first === undefined ? null : dirname(first.path);
    return ok({ rows: versionRows(versions), folder, commits, uncommitted });
  } catch (cause) {
    return err(fileError(cause, incidentId));
  }
}

/** Reads the version with this number; null where there is none that can be read. */
export async function readVersion(
  incidentId: string,
  number: number,
  keptVersions: KeptVersions,
): Promise<Result<Incident | null, AppError>> {
  return readKept(incidentId, keptVersions, (version) => version.number === number);
}

/** Reads what an export with this fingerprint was made of; null where that is not kept here, or cannot be read. */
export async function readExported(
  incidentId: string,
  fingerprint: string,
  keptVersions: KeptVersions,
): Promise<Result<Incident | null, AppError>> {
  return readKept(incidentId, keptVersions, ({ exported }) => exported === fingerprint);
}

async function readKept(
  incidentId: string,
  keptVersions: KeptVersions,
  isSought: (version: KeptVersion) => boolean,
): Promise<Result<Incident | null, AppError>> {
  try {
    const keptVersion = (await keptVersions.list(incidentId)).find(isSought);
    return ok(keptVersion === undefined ? null : await incidentIn(keptVersion, incidentId));
  } catch (cause) {
    return err(fileError(cause, incidentId));
  }
}

/** Null where it is damaged, cannot be read, or is of another incident. */
export async function incidentIn(
  { path }: Pick<KeptVersion, 'path'>,
  incidentId: string,
): Promise<Incident | null> {
  const read = await readIncidentFile(path);
  return read.ok && read.value.parsed.incident.id === incidentId ? read.value.parsed.incident : null;
}
