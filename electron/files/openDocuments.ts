import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { type DiskState, readDiskState } from '#electron/files/diskState.ts';
import {
  type DocumentStorage,
  dropRecovery,
  inBackground,
  keepForGood,
  saveDocument,
  tellChange,
} from '#electron/files/documentSaving.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { createOneAtATime } from '#electron/files/oneAtATime.ts';
import type { OpenDocument, OpenDocuments, SaveRequest } from '#electron/files/openDocument.ts';
import { overwrittenFile } from '#electron/files/overwrittenFile.ts';
import { digestOf, type Recovery } from '#electron/files/recoveryFiles.ts';
import { createSaveQueue } from '#electron/files/saveQueue.ts';
import { removeAbandonedFiles } from '#electron/files/temporaryFiles.ts';
import { watchDocument } from '#electron/files/watchDocument.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { SCHEMA_VERSION } from '#shared/domain/schemaVersion.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { incidentFileName } from '#shared/format/incidentFileName.ts';
import type { ParsedIncident } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import type { OpenedIncident } from '#shared/ipc/payloads.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** See {@link OpenDocuments}. Everything that touches one file runs in that document's queue. */
export function createOpenDocuments(storage: DocumentStorage): OpenDocuments {
  const documents = new Map<string, OpenDocument>();
  // Two at once would choose the same free name.
  const creating = createOneAtATime();

  /** Registers a document; a path that is open already gets a second handle with its own base. */
  function register(facts: Pick<OpenDocument, 'path' | 'disk' | 'isReadOnly'>, recoveryId?: string) {
    const alone = createOneAtATime();
    const document: OpenDocument = {
      ...facts,
      handle: storage.newHandle(),
      recoveryId: recoveryId ?? storage.newHandle(),
      hasRecovery: recoveryId !== undefined,
      told: 'same',
      background: Promise.resolve(),
      alone,
      addSave: createSaveQueue({
        alone,
        save: (request) => saveDocument(document, request, storage),
        merge: newerRequest,
      }),
      stopWatching: watchDocument(facts.path, () => {
        inBackground(document, () => alone(() => tellChange(document, storage)));
      }),
    };
    documents.set(document.handle, document);
    return document;
  }

  async function open(path: string): Promise<Result<OpenedIncident, AppError>> {
    const absolute = resolve(path);
    const read = await readIncidentFile(absolute);
    if (!read.ok) return read;
    const { parsed, disk } = read.value;
    const document = register({ path: absolute, disk, isReadOnly: parsed.isReadOnly });
    inBackground(document, () => lookAfter(absolute, parsed.incident.id, disk.bytes, storage));
    return ok(openedOf(document, parsed));
  }

  /** Writes a whole new file by the way that every other save takes, then opens it. */
  async function writeAndOpen(path: string, incident: Incident): Promise<Result<OpenedIncident, AppError>> {
    const written = await atomicWrite(path, Buffer.from(serializeIncident(incident)));
    return written.ok ? open(path) : written;
  }

  function save(handle: string, incident: Incident, isForced: boolean) {
    const document = documents.get(handle);
    return document?.addSave({ incident, isForced }) ?? Promise.resolve(err(notOpen()));
  }

  return {
    open,
    create: (folder, incident) =>
      creating(async () => {
        const names = await readdir(folder).catch(() => []); // Not there yet; a bad folder fails just below.
        try {
          await mkdir(folder, { recursive: true });
        } catch (cause) {
          return err(fileError(cause, folder));
        }
        return writeAndOpen(join(folder, incidentFileName(incident, names)), incident);
      }),
    save: (handle, incident) => save(handle, incident, false),
    overwrite: (handle, incident) => save(handle, incident, true),
    async saveCopy(handle, path, incident) {
      const document = documents.get(handle);
      if (document === undefined) return err(notOpen());
      const target = await overwrittenFile(resolve(path));
      if (!target.ok) return target;
      // What a newer version wrote becomes a document of this one, so that the copy can be edited.
      const content = document.isReadOnly ? { ...incident, schemaVersion: SCHEMA_VERSION } : incident;
      const copy = await writeAndOpen(resolve(path), content);
      if (copy.ok) await dropRecovery(document, storage);
      return copy;
    },
    async reload(handle) {
      const document = documents.get(handle);
      if (document === undefined) return err(notOpen());
      return document.alone(() => reloadDocument(document, storage));
    },
    async reopen(handle) {
      const document = documents.get(handle);
      if (document === undefined) return err(notOpen());
      return document.alone(() => reopenDocument(document, storage));
    },
    async restore(recoveryId) {
      const recovery = await storage.recovery.read(recoveryId);
      if (!recovery.ok) return recovery;
      const { path, parsed } = recovery.value;
      const document = register(
        { path, disk: await baseOf(recovery.value), isReadOnly: parsed.isReadOnly },
        recoveryId,
      );
      return ok(unsavedOf(document, parsed));
    },
    async close(handle) {
      const document = documents.get(handle);
      if (document === undefined) return;
      document.stopWatching();
      documents.delete(handle);
      await document.alone(async () => document.background);
    },
    pathOf: (handle) => documents.get(handle)?.path ?? null,
  };
}

/** The newer content holds the older edits; a wish to overwrite stays a wish to overwrite. */
function newerRequest(waiting: SaveRequest, newer: SaveRequest): SaveRequest {
  return { ...newer, isForced: waiting.isForced || newer.isForced };
}

/** The content that recovered edits were made on, if the file still holds it; else saving says that it changed. */
async function baseOf({ path, base }: Recovery): Promise<DiskState | null> {
  try {
    const disk = await readDiskState(path);
    return digestOf(disk.bytes) === base ? disk : null;
  } catch {
    return null; // Gone or unreadable: the next save says so.
  }
}

async function reloadDocument(
  document: OpenDocument,
  storage: DocumentStorage,
): Promise<Result<OpenedIncident, AppError>> {
  const read = await readIncidentFile(document.path);
  if (!read.ok) return read;
  await keepMine(document, storage);
  document.disk = read.value.disk;
  document.isReadOnly = read.value.parsed.isReadOnly;
  document.told = 'same';
  await dropRecovery(document, storage);
  return ok(openedOf(document, read.value.parsed));
}

async function reopenDocument(
  document: OpenDocument,
  storage: DocumentStorage,
): Promise<Result<OpenedIncident, AppError>> {
  const edits = document.hasRecovery ? await storage.recovery.read(document.recoveryId) : null;
  return edits?.ok ? ok(unsavedOf(document, edits.value.parsed)) : reloadDocument(document, storage);
}

/** Before "take theirs": edits that could not be saved become a kept version, so that they can still be had. */
async function keepMine({ recoveryId, hasRecovery }: OpenDocument, storage: DocumentStorage): Promise<void> {
  const mine = hasRecovery ? await storage.recovery.read(recoveryId) : null;
  if (!mine?.ok) return;
  const { incident } = mine.value.parsed;
  await keepForGood(incident.id, Buffer.from(serializeIncident(incident)), storage);
}

/** What opening a file also does, without keeping anyone waiting. */
async function lookAfter(path: string, incidentId: string, bytes: Uint8Array, storage: DocumentStorage) {
  await keepForGood(incidentId, bytes, storage);
  await removeAbandonedFiles(dirname(path), epochMs(storage.now()));
}

function openedOf({ handle, path }: OpenDocument, parsed: ParsedIncident): OpenedIncident {
  return { handle, path, ...parsed };
}

/** The content comes from a recovery file. */
function unsavedOf(document: OpenDocument, parsed: ParsedIncident): OpenedIncident {
  return { ...openedOf(document, parsed), isUnsaved: true };
}

function notOpen(): AppError {
  return appError('document-not-open');
}
