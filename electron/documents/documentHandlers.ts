import { dirname, join } from 'node:path';
import { shell, type WebContents } from 'electron';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { withDrafts } from '#electron/documents/draftHandlers.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { handle } from '#electron/ipc/handle.ts';
import { bringPictures } from '#electron/pictures/pictureFolder.ts';
import { rememberRecent } from '#electron/settings/recentFiles.ts';
import { newId, now } from '#electron/system/clock.ts';
import { logFailure } from '#electron/system/logger.ts';
import { askWhichFile } from '#electron/system/openDialog.ts';
import { askWhereToSave } from '#electron/system/saveDialog.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { createIncident } from '#shared/domain/createIncident.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentLike } from '#shared/domain/incidentLike.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION, incidentFileName } from '#shared/format/incidentFileName.ts';
import type { HandedOver } from '#shared/ipc/handOver.ts';
import type { DocumentHandle, OpenedIncident } from '#shared/ipc/payloads.ts';
import { decideConflict } from '#shared/merge/decideConflict.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';

const INCIDENT_FILES = [{ name: 'Debrief incident', extensions: ['incident'] }];

type Opening = Promise<Result<OpenedIncident, AppError>>;

/** Making, opening, saving and closing incidents. */
export function registerDocumentHandlers(context: DesktopContext): void {
  const { documents, grants } = context;
  const create = (incident: Incident) =>
    remembered(context, documents.create(context.libraryFolder(), incident));
  /** Only files that a person pointed to. */
  const given = async (path: string, opening: () => Opening): Opening =>
    grants.isGranted(path) ? opening() : err(appError('path-not-granted', { file: path }));

  handle('incident:create', (facts) => create(createIncident(facts, { newId, now })));
  handle('incident:createSample', () => create(createSampleIncident({ newId, now })));
  handle('incident:createLike', ({ path, title }) =>
    given(path, async () => {
      const read = await readIncidentFile(path);
      return read.ok ? create(incidentLike(read.value.parsed.incident, title, { newId, now })) : read;
    }),
  );
  handle('incident:open', ({ path }) => given(path, () => openIncident(context, path)));
  handle('incident:openDialog', async (_nothing, sender) => {
    const path = await askWhichFile(sender, {
      title: 'Open incident',
      defaultPath: context.libraryFolder(),
      filters: INCIDENT_FILES,
    });
    if (path === null) return ok(null);
    grants.grant(path);
    return openIncident(context, path);
  });
  handle('incident:save', taking(context, documents.save));
  handle('incident:overwrite', taking(context, documents.overwrite));
  handle('incident:theirs', async ({ handle: id, incidentId }) => documents.readTheirs(id, incidentId));
  handle('incident:saveMerged', taking(context, documents.saveMerged));
  handle('incident:canTakeTheirs', ({ incident, at }) => {
    const conflict = incident.conflicts?.[at];
    const isPossible = conflict !== undefined && decideConflict(incident, conflict, 'theirs') !== null;
    return Promise.resolve(ok({ isPossible }));
  });
  handle(
    'incident:keep',
    taking(context, async (id, incident) => {
      const kept = await documents.keep(id, incident);
      return kept.ok ? ok(undefined) : kept;
    }),
  );
  handle('incident:saveCopy', async ({ handle: id, incident }, sender) => {
    const path = await chooseCopy(sender, dirname(documents.pathOf(id) ?? context.libraryFolder()), incident);
    if (path === null) return ok(null);
    grants.grant(path);
    const from = documents.pathOf(id) ?? path;
    const copied = await documents.saveCopy(id, path, incident);
    if (copied.ok) await bringAlong(incident, { from, to: path });
    return remembered(context, Promise.resolve(copied));
  });
  handle('incident:reload', async ({ handle: id, mine }) => documents.reload(id, mine));
  handle('incident:shown', async ({ handle: id }) => {
    context.deskDocument.shows(id);
    return ok(undefined);
  });
  handle('incident:close', async ({ handle: id }) => {
    context.deskDocument.closed(id);
    context.received.forget(id);
    await documents.close(id);
    return ok(undefined);
  });
  handle('incident:reveal', async ({ handle: id }) => {
    const path = documents.pathOf(id);
    if (path === null) return err(appError('document-not-open'));
    shell.showItemInFolder(path);
    return ok(undefined);
  });
  handle('recovery:restore', ({ id }) => remembered(context, documents.restore(id)));
  handle('recovery:discard', async ({ id }) => {
    const removed = await context.recovery.remove(id);
    return removed.ok ? ok(undefined) : removed;
  });
}

/** Takes the state that a window hands over, at once and so in the order in which states come, and does something with it. */
function taking<Answer>(
  { documents, received }: DesktopContext,
  use: (id: DocumentHandle, incident: Incident) => Promise<Result<Answer, AppError>>,
) {
  return async (request: { readonly handle: DocumentHandle; readonly handedOver: HandedOver }) => {
    if (documents.pathOf(request.handle) === null) return err(appError('document-not-open'));
    const incident = received.take(request.handle, request.handedOver);
    return incident.ok ? use(request.handle, incident.value) : incident;
  };
}

/** Opens a file that a person pointed to, by whatever way. */
export function openIncident(context: DesktopContext, path: string): Opening {
  return remembered(context, context.documents.open(path));
}

/** Notes a document that was opened for the desk window: it may ask for it again, and finds it under recent. */
export async function remembered(context: DesktopContext, opening: Opening): Opening {
  const opened = await opening;
  if (!opened.ok) return opened;
  context.grants.grant(opened.value.path);
  rememberRecent(context.settings, { path: opened.value.path, title: opened.value.incident.title });
  context.refreshMenu();
  const { handle: id, path, incident } = opened.value;
  void bringAlong(incident, { from: path, to: path }); // Nobody waits for it: a picture is found without, too.
  return ok(await withDrafts(context, { ...opened.value, state: context.received.given(id, incident) }));
}

/** Where one cannot be brought, the window says so in its place. */
async function bringAlong(
  incident: Incident,
  paths: { readonly from: string; readonly to: string },
): Promise<void> {
  const failures = await bringPictures(picturesOf(incident), paths);
  for (const { code } of failures) logFailure('pictures', code);
}

function chooseCopy(sender: WebContents, folder: string, incident: Incident): Promise<string | null> {
  return askWhereToSave(sender, {
    title: 'Save a copy',
    defaultPath: join(folder, incidentFileName({ ...incident, title: `${incident.title} copy` })),
    typeName: 'Debrief incident',
    // The library and a double click find incidents by it.
    ending: INCIDENT_EXTENSION,
    mayEndOtherwise: false,
  });
}
