import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileError } from '#electron/files/fileErrors.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import type { EarlierVersion } from '#shared/versions/versionRows.ts';

/** What is kept of one incident. */
export interface ReadVersions {
  /** Newest first. */
  readonly versions: readonly EarlierVersion[];
  /** Where they lie; null where there are none. */
  readonly folder: string | null;
}

/** Reads every kept version of an incident. One that cannot be read, or is of another incident, has no incident. */
export async function readVersions(
  incidentId: string,
  keptVersions: KeptVersions,
): Promise<Result<ReadVersions, AppError>> {
  try {
    const kept = await keptVersions.list(incidentId);
    const versions: EarlierVersion[] = [];
    for (const { path, number, keptAt } of kept) {
      const parsed = parseIncidentFile(await readFile(path));
      const incident = parsed.ok && parsed.value.incident.id === incidentId ? parsed.value.incident : null;
      versions.push({ number, keptAt, incident });
    }
    const [first] = kept;
    return ok({ versions, folder: first === undefined ? null : dirname(first.path) });
  } catch (cause) {
    return err(fileError(cause, incidentId));
  }
}
