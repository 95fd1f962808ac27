import { fileError } from '#electron/files/fileErrors.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import { incidentIn } from '#electron/versions/readVersions.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { BroughtText } from '#shared/publication/returned/document/broughtText.ts';
import {
  type ExportedVersion,
  exportedBase,
  likelyExports,
} from '#shared/publication/returned/exportedBase.ts';

/** The kept version of an incident that a document was made of which came home; null where none is known. */
export async function exportedVersionOf(
  incident: Incident,
  document: BroughtText,
  keptVersions: KeptVersions,
): Promise<Result<ExportedVersion | null, AppError>> {
  try {
    const kept = (await keptVersions.list(incident.id)).flatMap(({ exported, ...version }) =>
      exported === null ? [] : [{ ...version, exported }],
    );
    const versions: ExportedVersion[] = [];
    for (const version of likelyExports(kept, incident.publication.lastExports, document.name)) {
      const readIncident = await incidentIn(version, incident.id);
      if (readIncident !== null) versions.push({ incident: readIncident, keptAt: version.keptAt });
    }
    return ok(exportedBase(versions, document));
  } catch (cause) {
    return err(fileError(cause, incident.id));
  }
}
