import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import { now } from '#electron/system/clock.ts';
import { exportedVersionOf } from '#electron/versions/exportedVersions.ts';
import { listVersions, readExported, readVersion } from '#electron/versions/readVersions.ts';
import { err, ok } from '#shared/basics/result.ts';
import { appError } from '#shared/errors/appError.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

/** *Earlier versions…*: what this computer keeps of the incident in a window, and one of them to look at or bring back. */
export function registerVersionsHandlers({
  versions,
  documents,
}: Pick<DesktopContext, 'versions'> & {
  readonly documents: Pick<DesktopContext['documents'], 'pathOf'>;
}): void {
  handle('versions:list', ({ handle: id, incidentId }) =>
    listVersions(incidentId, versions, documents.pathOf(id)),
  );
  handle('versions:read', async ({ incident, number }) => {
    const read = await readVersion(incident.id, number, versions);
    if (!read.ok) return read;
    if (read.value === null) return err(appError('file-not-found', { file: `${number}` }));
    // Whoever brings it back finds among the versions what the window had.
    const kept = await versions.keepOpened(incident.id, Buffer.from(serializeIncident(incident)), now());
    return kept.ok ? ok({ incident: read.value }) : kept;
  });
  handle('versions:keepExported', async ({ incident, fingerprint }) => {
    const bytes = Buffer.from(serializeIncident(incident));
    const kept = await versions.keepExported(incident.id, bytes, now(), fingerprint);
    return kept.ok ? ok(undefined) : kept;
  });
  handle('versions:ofExport', async ({ incidentId, fingerprint }) => {
    const read = await readExported(incidentId, fingerprint, versions);
    return read.ok ? ok({ incident: read.value }) : read;
  });
  handle('versions:returned', async ({ incident, document }) => {
    const base = await exportedVersionOf(incident, document, versions);
    return base.ok ? ok({ base: base.value }) : base;
  });
}
