import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { dropRecovery, leaveRecovery, writeRecovery } from '#electron/files/documentRecovery.ts';
import { saveDocument, tellChange } from '#electron/files/documentSaving.ts';
import {
  type HeldEdits,
  type IncidentContent,
  inBackground,
  type OpenDocument,
  type OpenDocuments,
  SAVED_OVER,
  type SavedOver,
  type SaveRequest,
} from '#electron/files/documentState.ts';
import type { DocumentStorage } from '#electron/files/documentStorage.ts';
import { keepForGood, keptContent, noteFileOf } from '#electron/files/documentVersions.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { incidentBytes, readIncidentFile, readMergeable } from '#electron/files/incidentFiles.ts';
import { overwrittenFile } from '#electron/files/overwrittenFile.ts';
import { digestOf, type Recovery } from '#electron/files/recoveryFiles.ts';
import { isSameContent } from '#electron/files/replaceExpected.ts';
import { removeAbandonedFiles } from '#electron/files/temporaryFiles.ts';
import { watchDocument } from '#electron/files/watchDocument.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import { type Incident, SCHEMA_VERSION } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { incidentFileName } from '#shared/format/incidentFileName.ts';
import { type ParsedIncident, parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import type { OpenedIncident, Theirs } from '#shared/ipc/payloads.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** See {@link OpenDocuments}. Everything that touches one file runs in that document's queue. */
export function createOpenDocuments(storage: DocumentStorage): OpenDocuments {
  const documents = new Map<string, OpenDocument>();
  // Two at once would choose the same free name.
  const { run: creating } = createSerialQueue();
  let handedOver = 0;

  /** See {@link HeldEdits}. */
  function inOrder<Content>(incident: Content) {
    handedOver += 1;
    return { incident, order: handedOver };
  }

  /** Registers a document; a path that is open already gets a second handle with its own base. */
  function register(
    facts: Pick<OpenDocument, 'path' | 'disk' | 'isReadOnly'>,
    recovered?: { readonly recoveryId: string; readonly kept: HeldEdits; readonly base: string | null },
  ) {
    const [ofFile, ofRecovery] = [createSerialQueue(), createSerialQueue()];
    const document: OpenDocument = {
      ...facts,
      handle: storage.newHandle(),
      recoveryId: recovered?.recoveryId ?? storage.newHandle(),
      kept: recovered?.kept ?? null,
      savedOrder: 0,
      theirs: null,
      givenBack: null,
      restoredBase: recovered?.base ?? null,
      mergeKeptMs: null,
      lastSaved: null,
      saving: null,
      copy: null,
      told: 'same',
      background: Promise.resolve(),
      alone: ofFile.run,
      addSave: ofFile.merging((request) => saveDocument(document, request, storage), newerRequest),
      keeping: ofRecovery.run,
      addKeep: ofRecovery.merging(
        (edits) => writeRecovery(document, edits, storage),
        (waiting, newer) => (newer.order > waiting.order ? newer : waiting),
      ),
      stopWatching: watchDocument(facts.path, () => {
        inBackground(document, () => ofFile.run(() => tellChange(document, storage)));
      }),
    };
    documents.set(document.handle, document);
    return document;
  }

  async function open(path: string): Promise<Result<OpenedIncident, AppError>> {
    const absolute = resolve(path);
    const read = await readIncidentFile(absolute);
    if (!read.ok) return read;
    const { parsed, bytes } = read.value;
    const document = register({ path: absolute, disk: bytes, isReadOnly: parsed.isReadOnly });
    inBackground(document, () => lookAfter(absolute, parsed.incident.id, bytes, storage));
    return ok(openedOf(document, parsed));
  }

  /** Writes a whole new file by the way that every other save takes, then opens it. */
  async function writeAndOpen(path: string, incident: Incident): Promise<Result<OpenedIncident, AppError>> {
    const bytes = incidentBytes(incident, path);
    if (!bytes.ok) return bytes;
    const written = await atomicWrite(path, bytes.value);
    return written.ok ? open(path) : written;
  }

  function save(handle: string, incident: Incident, over: SavedOver) {
    const document = documents.get(handle);
    return document?.addSave({ ...inOrder(incident), over }) ?? Promise.resolve(err(notOpen()));
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
    save: (handle, incident) => save(handle, incident, 'known'),
    overwrite: (handle, incident) => save(handle, incident, 'anything'),
    async readTheirs(handle, incidentId) {
      const document = documents.get(handle);
      return document === undefined
        ? err(notOpen())
        : document.alone(() => readTheirs(document, incidentId, storage));
    },
    saveMerged: (handle, incident) => save(handle, incident, 'merged'),
    async keep(handle, incident) {
      const document = documents.get(handle);
      if (document === undefined) return err(notOpen());
      return (document.copy ?? document).addKeep(inOrder(incident));
    },
    async saveCopy(handle, path, incident) {
      const document = documents.get(handle);
      if (document === undefined) return err(notOpen());
      const { order } = inOrder(incident);
      const target = await overwrittenFile(resolve(path));
      if (!target.ok) return target;
      // As with every other way to give up a state: the incident that the copy replaces stays among its versions.
      const replaced = await keepReplaced(target.value, storage);
      if (!replaced.ok) return replaced;
      // What a newer version wrote becomes a document of this one, so that the copy can be edited.
      const content = document.isReadOnly ? { ...incident, schemaVersion: SCHEMA_VERSION } : incident;
      const opened = await writeAndOpen(resolve(path), content);
      const copy = opened.ok ? documents.get(opened.value.handle) : undefined;
      if (copy !== undefined) await leaveRecovery(document, { copy, order }, storage);
      return opened;
    },
    async reload(handle, mine) {
      const document = documents.get(handle);
      if (document === undefined) return err(notOpen());
      const { order } = inOrder(mine);
      return document.alone(() => reloadDocument(document, { mine, order }, storage));
    },
    async reopen(handle) {
      const document = documents.get(handle);
      if (document === undefined) return err(notOpen());
      return document.alone(() => reopenDocument(document, storage));
    },
    async restore(recoveryId) {
      const recovery = await storage.recovery.read(recoveryId);
      if (!recovery.ok) return recovery;
      const { path, parsed, base } = recovery.value;
      const document = register(
        { path, disk: await baseOf(recovery.value), isReadOnly: parsed.isReadOnly },
        { recoveryId, kept: { incident: parsed.incident, order: 0 }, base },
      );
      return ok(unsavedOf(document, parsed));
    },
    async close(handle) {
      const document = documents.get(handle);
      if (document === undefined) return;
      document.stopWatching();
      documents.delete(handle);
      // One after the other: work in the background may wait for its turn in the queue, too.
      await document.alone(() => keepLastSaved(document, storage));
      await document.background;
    },
    pathOf: (handle) => documents.get(handle)?.path ?? null,
  };
}

/** The newer content holds the older edits; a wish to overwrite stays a wish to overwrite. */
function newerRequest(waiting: SaveRequest, newer: SaveRequest): SaveRequest {
  const isWider = SAVED_OVER.indexOf(waiting.over) > SAVED_OVER.indexOf(newer.over);
  return { ...newer, over: isWider ? waiting.over : newer.over };
}

/** The file's content, if recovered edits were made on it or a save wrote it meanwhile; else saving says that it changed. */
async function baseOf({ path, base, saving }: Recovery): Promise<Uint8Array | null> {
  try {
    const bytes = await readFile(path);
    return [base, saving].includes(digestOf(bytes)) ? bytes : null;
  } catch {
    return null; // Gone or unreadable: the next save says so.
  }
}

/** See {@link OpenDocuments.readTheirs}. A file that cannot be read now may be put right, so its next change is reported again. */
async function readTheirs(
  document: OpenDocument,
  incidentId: string,
  storage: DocumentStorage,
): Promise<Result<Theirs, AppError>> {
  const theirs = await readMergeable(document.path, incidentId);
  document.theirs = theirs.ok ? theirs.value : null;
  document.told = theirs.ok ? 'changed' : 'same';
  if (!theirs.ok) return theirs;
  const { incident, repairs } = theirs.value.parsed;
  const content = { incidentId, bytes: theirs.value.bytes };
  const base = await otherBase(document, content, storage);
  const parsed = base === null ? null : parseIncidentFile(base);
  return ok({ incident, repairs, ...(parsed?.ok ? { base: parsed.value.incident } : {}) });
}

/** The content from which theirs and the window's edits were made, where the window may lack it; null: it has it, or nobody does. */
async function otherBase(
  { givenBack, disk, restoredBase }: OpenDocument,
  theirs: IncidentContent,
  storage: DocumentStorage,
): Promise<Uint8Array | null> {
  if (givenBack !== null && isSameContent(givenBack.theirs, theirs.bytes)) return givenBack.base;
  if (restoredBase === null) return null;
  return disk ?? keptContent(theirs.incidentId, restoredBase, storage);
}

async function reloadDocument(
  document: OpenDocument,
  { mine, order }: { readonly mine: Incident | null; readonly order: number },
  storage: DocumentStorage,
): Promise<Result<OpenedIncident, AppError>> {
  const read = await readIncidentFile(document.path);
  if (!read.ok) return read;
  const { parsed, bytes } = read.value;
  if (mine !== null) {
    const kept = await keepForGood(mine.id, Buffer.from(serializeIncident(mine)), storage);
    if (!kept.ok) return kept;
    // Only reported when it fails: theirs is in the file.
    await keepForGood(parsed.incident.id, bytes, storage);
  }
  document.disk = bytes;
  document.theirs = null;
  document.lastSaved = null;
  document.isReadOnly = parsed.isReadOnly;
  document.told = 'same';
  await dropRecovery(document, order, storage);
  return ok(openedOf(document, parsed));
}

/** No edit is lost: the window has forgotten what it showed, and its last states are here. */
async function reopenDocument(
  document: OpenDocument,
  storage: DocumentStorage,
): Promise<Result<OpenedIncident, AppError>> {
  await document.keeping(async () => undefined); // The newest edits may still be on their way to the disk.
  const { kept, isReadOnly } = document;
  if (kept !== null) return ok(unsavedOf(document, { incident: kept.incident, repairs: [], isReadOnly }));
  return reloadDocument(document, { mine: null, order: document.savedOrder }, storage);
}

/** Keeps an incident that another one is about to take the place of; anything else that stands there is replaced. */
async function keepReplaced(
  bytes: Uint8Array | null,
  storage: DocumentStorage,
): Promise<Result<void, AppError>> {
  const parsed = bytes === null ? null : parseIncidentFile(bytes);
  return bytes === null || !parsed?.ok
    ? ok(undefined)
    : keepForGood(parsed.value.incident.id, bytes, storage);
}

/** Once it is closed, nobody holds it who could be asked when another program replaces the file. */
async function keepLastSaved({ lastSaved }: OpenDocument, storage: DocumentStorage): Promise<void> {
  if (lastSaved !== null) await keepForGood(lastSaved.incidentId, lastSaved.bytes, storage);
}

/** What opening a file also does, without keeping anyone waiting. */
async function lookAfter(path: string, incidentId: string, bytes: Uint8Array, storage: DocumentStorage) {
  await keepForGood(incidentId, bytes, storage);
  await noteFileOf(incidentId, path, storage);
  const reserved = await storage.recovery.reserve(bytes.length);
  if (!reserved.ok) storage.log('recovery', JSON.stringify(reserved.error));
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
